import { ledgerStartsOn } from '../budget/payments-in';
import { addDays, formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds, sumPence } from '../kernel/money';
import { countOf } from '../kernel/plain-words';
import type { Account } from '../ledger/account';
import { indexEntries } from '../ledger/entry-index';
import { agreedStatements } from '../ledger/reconciliation';
import { periodMoney } from '../returns/period-money';
import { nextReturn } from '../returns/return-cycle';
import { recordsOf, type Check, type Facts, type Flag } from './check';

/** `stop`: money cannot come or go between two days that follow one another. */
export const openingDiffersFromLastClosing: Check = {
  code: 'opening-differs-from-last-closing',
  rule: 'An agreed statement opens on another balance than the one before it closed on, or, as the first, than the account did; or the next return would open on another balance than the last one closed on.',
  source: 'Direct payment audits: discrepancies that were carried forward for years (Ombudsman, Northumberland 20 000 293)',
  check(facts, on) {
    return [...facts.accounts.flatMap((account) => ofStatements(facts, account)), ...ofReturns(facts, on)];
  },
};

function ofStatements(facts: Facts, account: Account): Flag[] {
  const statements = agreedStatements(facts.reconciliations, account.id);
  const breaks = statements.flatMap((statement, at) => {
    const before = statements[at - 1];
    // After a gap the balance has moved on, and of a first one that begins later nothing is known.
    const follows = before ? addDays(before.to, 1) === statement.from : statement.from === account.openedOn;
    const closedPence = before?.closingPence ?? openedWith(facts, account);
    return follows && closedPence !== statement.openingPence ? [{ statement, before, closedPence }] : [];
  });
  const [first] = breaks;
  if (!first) return [];
  const { statement, before, closedPence } = first;
  const more = breaks.length === 1 ? '' : ` ${countOf(breaks.length, 'statement')} do not follow; this is the oldest.`;
  const expected = before ? `the statement to ${formatDay(before.to)} closed on ${formatPounds(closedPence)}` : `the account starts with ${formatPounds(closedPence)}`;
  return [
    {
      check: 'opening-differs-from-last-closing',
      severity: 'stop',
      title: `${account.name}: the statement from ${formatDay(statement.from)} does not follow from ${before ? 'the one before' : 'the account’s start'}`,
      why: `It opens on ${formatPounds(statement.openingPence)}, and ${expected}: ${formatPounds(Math.abs(statement.openingPence - closedPence))} apart.${more} A payment is missing between the two, or a balance was typed wrongly.`,
      next: 'Look at both balances on the bank’s statements. Open the one that is wrong again, put it right and agree it.',
      screen: 'money',
      byOn: null,
      figures: { openingPence: statement.openingPence, lastClosingPence: closedPence, from: statement.from, statements: breaks.length },
      records: recordsOf('account', [account.id]),
    },
  ];
}

/** What an account opened with, in pence. */
function openedWith(facts: Facts, account: Account): number {
  const entries = indexEntries(facts.entries).byAccount.get(account.id) ?? [];
  return sumPence(entries.flatMap(({ parts }) => parts.filter(({ category }) => category === 'opening').map(({ amountPence }) => amountPence)));
}

/** The return that waits to be sent opens where the ledger says that the one before it closed. */
function ofReturns(facts: Facts, on: IsoDay): Flag[] {
  const next = nextReturn(facts.council, facts.person.startsOn, facts.returnsSent, on, ledgerStartsOn(facts));
  const last = next && next.waiting > 0 ? facts.returnsSent.find(({ to }) => addDays(to, 1) === next.period.from) : undefined;
  if (!next || !last) return [];
  const openingPence = periodMoney(facts, last).closingPence;
  if (openingPence === last.closingPence) return [];
  return [
    {
      check: 'opening-differs-from-last-closing',
      severity: 'stop',
      title: `The next return would open on ${formatPounds(openingPence)}, and the last closed on ${formatPounds(last.closingPence)}`,
      why: `A return begins where the one before it ended. The return to ${formatDay(last.to)} was sent on ${formatDay(last.sentOn)}, and money of its days, or of before, was changed since.`,
      next: 'See what changed since that return was sent. If it is right as it is now, send that return again first. If it is a slip, put the payment right.',
      screen: 'return',
      byOn: null,
      figures: { openingPence, lastClosingPence: last.closingPence, from: next.period.from },
      records: recordsOf('return', [last.id]),
    },
  ];
}

import { formatDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { countOf } from '../kernel/plain-words';
import type { Account, Statement } from '../ledger/account';
import type { Entry } from '../ledger/entry';
import { indexEntries } from '../ledger/entry-index';
import { closesAgreed } from '../ledger/reconciliation';
import { recordsOf, type Check } from './check';

/** `stop`: a return that does not agree with the bank must not be sent. */
export const bankDoesNotAgree: Check = {
  code: 'bank-does-not-agree',
  rule: 'On the closing day of a bank statement the ledger holds a different balance. A statement that was agreed payment by payment is left alone: what is between the two is what the bank has not paid yet.',
  source: 'Council returns: closing balance agreed to the bank statement (Trafford, Durham)',
  check(facts, on) {
    const { byAccount } = indexEntries(facts.entries);
    return facts.accounts.flatMap((account) => {
      const statements = facts.statements.filter((statement) => statement.accountId === account.id && statement.closingOn <= on && !closesAgreed(facts.reconciliations, statement));
      const breaks = findBreaks(statements, byAccount.get(account.id) ?? []);
      const [first] = breaks;
      return first ? [flagFor(account, first, breaks.length)] : [];
    });
  },
};

type Break = { readonly statement: Statement; readonly ledgerPence: number };

/** The statements that differ from the ledger, oldest first, in one walk over both. */
function findBreaks(statements: readonly Statement[], entries: readonly Entry[]): Break[] {
  let [at, ledgerPence] = [0, 0];
  const breaks: Break[] = [];
  for (const statement of [...statements].sort((a, b) => (a.closingOn < b.closingOn ? -1 : a.closingOn > b.closingOn ? 1 : 0))) {
    for (let entry = entries[at]; entry && entry.paidOn <= statement.closingOn; entry = entries[(at += 1)]) ledgerPence += entry.amountPence;
    if (ledgerPence !== statement.closingPence) breaks.push({ statement, ledgerPence });
  }
  return breaks;
}

function flagFor(account: Account, { statement, ledgerPence }: Break, count: number) {
  const differencePence = ledgerPence - statement.closingPence;
  const more = count === 1 ? '' : ` ${countOf(count, 'statement')} of this account differ; this is the oldest.`;
  return {
    check: 'bank-does-not-agree',
    severity: 'stop' as const,
    title: `${account.name}: the ledger and the bank differ by ${formatPounds(Math.abs(differencePence))}`,
    why: `On ${formatDay(statement.closingOn)} the bank says ${formatPounds(statement.closingPence)} and the ledger says ${formatPounds(ledgerPence)}.${more} ${
      differencePence > 0 ? 'Money out is missing from the ledger, or money in is there twice.' : 'Money in is missing from the ledger, or money out is there twice.'
    }`,
    next: 'Agree the account with its statement, line by line: it says what may be missing or there twice.',
    screen: 'money' as const,
    byOn: null,
    figures: { ledgerPence, bankPence: statement.closingPence, differencePence, closingOn: statement.closingOn, statements: count },
    records: recordsOf('account', [account.id]),
  };
}

import { ledgerStartsOn } from '../budget/payments-in';
import { asksReceiptsFromPence, isOurSpending, lacksReceipt } from '../documents/missing-receipts';
import { addDays, formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds, sumPence } from '../kernel/money';
import { countOf } from '../kernel/plain-words';
import type { Entry } from '../ledger/entry';
import { indexEntries, upTo } from '../ledger/entry-index';
import { nextReturn, waitingReturns } from '../returns/return-cycle';
import { isInSent } from '../returns/unreported';
import { recordsOf, type Check, type Flag } from './check';

const AFTER_DAYS = 28;

/** `act` while there is time; `stop` when the period of the payment has ended and its return is not sent, for it would go out with gaps. */
export const receiptMissing: Check = {
  code: 'receipt-missing',
  rule: 'A payment has no evidence 28 days on, where the council’s profile asks for it. Payments that a sent return reported as they stand are left out.',
  source: 'The council’s profile: evidence, and the amount from which evidence is asked for',
  check(facts, on) {
    const fromPence = asksReceiptsFromPence(facts.council);
    if (fromPence === null) return [];
    const entries = upTo(indexEntries(facts.entries).withoutEvidence, addDays(on, -AFTER_DAYS)).filter((entry) => lacksReceipt(entry, fromPence, facts.returnsSent));
    const cycle = [facts.council, facts.person.startsOn, facts.returnsSent, on, ledgerStartsOn(facts)] as const;
    const dueTo: IsoDay = waitingReturns(...cycle).at(-1)?.to ?? '0000-01-01';
    const isDue = (entry: Entry) => entry.paidOn <= dueTo && !isInSent(entry, facts.returnsSent);
    return [
      ...flagFor('stop', entries.filter(isDue), nextReturn(...cycle)?.dueOn ?? null),
      ...flagFor('act', entries.filter((entry) => !isDue(entry)), null),
    ];
  },
};

function flagFor(severity: 'stop' | 'act', entries: readonly Entry[], byOn: IsoDay | null): Flag[] {
  const [first] = entries;
  if (!first) return [];
  const spentPence = -sumPence(entries.flatMap((entry) => entry.parts.filter(isOurSpending)).map((part) => part.amountPence));
  const due = severity === 'stop' ? ' The return they belong to is due now.' : '';
  return [
    {
      check: 'receipt-missing',
      severity,
      title:
        entries.length === 1
          ? `No evidence for ${formatPounds(spentPence)} to ${first.payee} on ${formatDay(first.paidOn)}`
          : `No evidence for ${countOf(entries.length, 'payment')}, ${formatPounds(spentPence)} in all`,
      why: `The council asks for evidence of what you spend: a receipt, bill or payslip. The oldest payment without any is of ${formatDay(first.paidOn)}, four weeks ago or longer.${due}`,
      next: 'Find it and tick that you have it. If there is none, ask for a copy, or write down why.',
      screen: 'money',
      byOn,
      figures: { payments: entries.length, spentPence, oldestOn: first.paidOn },
      records: recordsOf('entry', entries.map((entry) => entry.id)),
    },
  ];
}

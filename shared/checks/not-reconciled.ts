import { addDays, daysBetween, formatDay, type IsoDay } from '../kernel/iso-date';
import type { Account } from '../ledger/account';
import { indexEntries } from '../ledger/entry-index';
import { agreedTo } from '../ledger/reconciliation';
import { recordsOf, type Check } from './check';

const MOST_DAYS = 45;

/** `know`: nothing is wrong yet, but a slip is found sooner in one month than in six. Cash has no bank, and an account of one's own is nobody's to check. */
export const notReconciled: Check = {
  code: 'not-reconciled',
  rule: 'An account of the direct payment was last agreed with its bank’s statement to a day more than 45 days ago, or, with payments in it, never.',
  source: 'Direct payment audits: the closing balance is agreed to the bank statement (Trafford, Durham); monthly is common advice (Independent Lives)',
  check(facts, on) {
    const { byAccount } = indexEntries(facts.entries);
    return facts.accounts.flatMap((account) => {
      if (!account.isDirectPayment || account.kind === 'cash' || account.openedOn > on || !byAccount.has(account.id)) return [];
      const last = agreedTo(facts.reconciliations, account.id);
      // What is closed needs no statement after its last day.
      const until = account.closedOn !== null && account.closedOn < on ? account.closedOn : on;
      const from = last ?? addDays(account.openedOn, -1);
      const days = daysBetween(from, on);
      return days > MOST_DAYS && from < until ? [flagFor(account, last, from, days)] : [];
    });
  },
};

function flagFor(account: Account, last: IsoDay | null, from: IsoDay, days: number) {
  return {
    check: 'not-reconciled',
    severity: 'know' as const,
    title: last === null ? `${account.name} was never agreed with the bank’s statement` : `${account.name} was last agreed with the bank to ${formatDay(last)}`,
    why: `${last === null ? `It starts on ${formatDay(account.openedOn)}` : `That is ${days} days ago`}. A payment that is missing or there twice is found by holding the account against the bank’s statement. Every month is best.`,
    next: 'Take the bank’s next statement and tick its payments in the ledger.',
    screen: 'money' as const,
    byOn: null,
    figures: { days, agreedFrom: addDays(from, 1), ...(last === null ? {} : { agreedTo: last }) },
    records: recordsOf('account', [account.id]),
  };
}

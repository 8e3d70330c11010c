import type { Flag } from '../checks/check';
import { recordsOf } from '../checks/check';
import { formatPounds, sumPence } from '../kernel/money';
import { countOf } from '../kernel/plain-words';
import { contains, type Period } from '../kernel/period';
import type { Account } from '../ledger/account';
import type { Entry } from '../ledger/entry';

/** For the messages page, beside the checks: it looks at a return and not at a day. */
export const NOT_SORTED = {
  code: 'not-sorted',
  rule: 'A return holds payments of which nobody said what they were for.',
  source: 'Council returns: every line names what the money was for',
};

/**
 * What a return cannot go out with: payments of its days, in the direct payment accounts, of which nobody said what they were for.
 * Null: there are none. Money in counts as well as money out.
 */
export function unsortedGap(entries: readonly Entry[], accounts: readonly Account[], period: Period): Flag | null {
  const ours = new Set(accounts.filter((account) => account.isDirectPayment).map((account) => account.id));
  const unsorted = entries.filter(
    (entry) => ours.has(entry.accountId) && contains(period, entry.paidOn) && entry.parts.some((part) => part.category === 'not_sorted'),
  );
  if (unsorted.length === 0) return null;
  const parts = unsorted.flatMap((entry) => entry.parts).filter((part) => part.category === 'not_sorted');
  const unsortedPence = sumPence(parts.map((part) => Math.abs(part.amountPence)));
  return {
    check: NOT_SORTED.code,
    severity: 'stop',
    title: `${countOf(unsorted.length, 'payment')}, ${formatPounds(unsortedPence)} in all, ${unsorted.length === 1 ? 'is' : 'are'} not sorted`,
    why: 'The return shows them as “Not sorted yet”, so the council cannot see what the money was for.',
    next: unsorted.length === 1 ? 'Say what it was for.' : 'Say what each was for.',
    screen: 'money',
    byOn: null,
    figures: { payments: unsorted.length, unsortedPence },
    records: recordsOf('entry', unsorted.map((entry) => entry.id)),
  };
}

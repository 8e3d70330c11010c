import type { ReturnDocument } from '../contract/return.routes';
import { formatPounds } from '../kernel/money';

/** Whether the contribution that goes into these accounts is paid, in words. Only one that is written down can be paid in full. */
export function contributionWords({ expectedPence, paidPence }: ReturnDocument['contribution']): string {
  const short = expectedPence - paidPence;
  if (expectedPence === 0 && paidPence === 0) return 'No contribution into this account is written down for these days.';
  if (short === 0) return 'The contribution is paid in full.';
  return short > 0 ? `${formatPounds(short)} is still to be paid in.` : `${formatPounds(-short)} more than expected was paid in.`;
}

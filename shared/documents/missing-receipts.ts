import type { CouncilProfile } from '../councils/council-profile';
import type { Pence } from '../kernel/money';
import type { Entry, EntryPart } from '../ledger/entry';
import { isDirectPaymentMoney, isSpendingLine } from '../ledger/spending';
import type { ReturnSent } from '../returns/return-sent';
import { wasReported } from '../returns/unreported';

/** The amount in pence from which this council asks for a receipt; null: its profile does not ask for any, or does not say. */
export function asksReceiptsFromPence({ receiptThresholdPence, evidence }: Pick<CouncilProfile, 'receiptThresholdPence' | 'evidence'>): Pence | null {
  if (receiptThresholdPence !== null) return receiptThresholdPence;
  return evidence?.some((item) => /receipt|invoice|bill/i.test(item)) ? 0 : null;
}

/** Of a payment that is shared with the person's own money, the council sees its own part. */
export function isOurSpending(part: EntryPart): boolean {
  return isSpendingLine(part.category) && isDirectPaymentMoney(part);
}

/** Is this a payment of at least so many pence with no evidence, which no return that was sent reported as it stands? */
export function lacksReceipt(entry: Entry, fromPence: Pence, returnsSent: readonly ReturnSent[]): boolean {
  return entry.evidence === 'missing' && -entry.amountPence >= fromPence && entry.amountPence < 0 && entry.parts.some(isOurSpending) && !wasReported(entry, returnsSent);
}

/** What of a payment the council asks a receipt for, in pence. */
export function spentPenceOf(entry: Entry): Pence {
  return -entry.parts.filter(isOurSpending).reduce((sum, part) => sum + part.amountPence, 0);
}

import type { IsoDay } from '../kernel/iso-date';
import { foldWords } from '../statements/rules';
import type { Entry, EntryPart } from './entry';

type Refunded = Pick<Entry, 'paidOn' | 'payee' | 'amountPence' | 'parts'>;

/**
 * What a refund was first paid for, so that it goes back to where it came from: the last payment to the same payee before it that was for
 * one thing and at least as much. Null: there is none, and a person says it. `earlier` are entries of the ledger, in any order.
 */
export function refundOf(refund: Pick<Entry, 'paidOn' | 'payee' | 'amountPence'>, earlier: readonly Refunded[]): Pick<EntryPart, 'serviceId' | 'fund'> | null {
  const payee = foldWords(refund.payee);
  let found: { readonly on: IsoDay; readonly part: EntryPart } | null = null;
  for (const { paidOn, payee: to, amountPence, parts } of earlier) {
    const [part, more] = parts;
    if (!part || more || -amountPence < refund.amountPence || paidOn > refund.paidOn || (found && paidOn < found.on)) continue;
    if (part.category !== 'not_sorted' && part.category !== 'transfer' && foldWords(to) === payee) found = { on: paidOn, part };
  }
  return found && { serviceId: found.part.serviceId, fund: found.part.fund };
}

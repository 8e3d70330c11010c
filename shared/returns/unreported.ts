import type { IsoDay } from '../kernel/iso-date';
import { contains, type Period } from '../kernel/period';
import type { Entry } from '../ledger/entry';
import { isForTheSame, paymentsIn, reportedOf, type Reported } from './diff-payments';
import type { ReturnMoney } from './return-money';
import type { ReturnSent } from './return-sent';

type Dated = { readonly paidOn: IsoDay };

/**
 * Was a payment reported as it stands? Then what is to be explained of it is between the person and the council. One that was added
 * or sorted anew after the sending was not. Where no copy was kept, all of the period counts as reported.
 */
export function wasReported(entry: Entry, returnsSent: readonly ReturnSent[]): boolean {
  return returnsSent.some((sent) => {
    if (!contains(sent, entry.paidOn)) return false;
    if (!sent.copy) return true;
    const reported = reportedBy(sent.copy).get(entry.id);
    return reported !== undefined && isForTheSame(reported, reportedOf(entry));
  });
}

/** Is a day in a period whose return was sent? */
export function isInSent({ paidOn }: Dated, returnsSent: readonly Period[]): boolean {
  return returnsSent.some((sent) => contains(sent, paidOn));
}

const built = new WeakMap<ReturnMoney, ReadonlyMap<number, Reported>>();

/** Put together once for each copy, because each payment of a check asks for it. */
function reportedBy(copy: ReturnMoney): ReadonlyMap<number, Reported> {
  const known = built.get(copy) ?? paymentsIn(copy);
  built.set(copy, known);
  return known;
}

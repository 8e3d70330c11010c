import { daysBetween, type IsoDay } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';
import type { Entry } from '../ledger/entry';
import type { PaidService } from './wages-paid';

/** Wages of one PA that left an account on a day; `isCash`: out of a cash account. */
export type WagesEntry = { readonly entryId: number; readonly accountId: number; readonly paidOn: IsoDay; readonly amountPence: Pence };

/** Wages that were paid to a PA, entry by entry, oldest first: what was paid for the PA’s own services, as in `wagesPaid`. Amounts above zero. */
export function wagesEntries(workerId: number, services: readonly Pick<PaidService, 'id' | 'workerId' | 'category'>[], entries: readonly Entry[]): WagesEntry[] {
  const own = new Map(services.filter((service) => service.workerId === workerId).map(({ id, category }) => [id, category]));
  if (own.size === 0) return [];
  return entries.flatMap(({ id, accountId, paidOn, parts }) => {
    const amountPence = -parts.filter(({ serviceId, category }) => serviceId !== null && own.get(serviceId) === category).reduce((sum, part) => sum + part.amountPence, 0);
    return amountPence > 0 ? [{ entryId: id, accountId, paidOn, amountPence }] : [];
  });
}

/** Paid for one payday: nearer to it than to any other, and within this many days. */
const WITHIN_DAYS = 14;

/** The wages paid for each payday, by payday: every payment counts for the payday nearest to it, the earlier one of two as near. */
export function wagesOfPaydays(paid: readonly WagesEntry[], paydays: readonly IsoDay[]): Map<IsoDay, WagesEntry[]> {
  const found = new Map<IsoDay, WagesEntry[]>();
  for (const wages of paid) {
    let best: IsoDay | undefined;
    for (const payday of paydays) {
      const apart = Math.abs(daysBetween(payday, wages.paidOn));
      if (apart <= WITHIN_DAYS && (best === undefined || apart < Math.abs(daysBetween(best, wages.paidOn)))) best = payday;
    }
    if (best !== undefined) found.set(best, [...(found.get(best) ?? []), wages]);
  }
  return found;
}

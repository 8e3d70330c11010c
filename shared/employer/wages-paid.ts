import type { IsoDay } from '../kernel/iso-date';
import type { Recurring } from '../kernel/recurrence';
import type { Entry } from '../ledger/entry';
import type { Service } from '../plan/services';

/** The days on which wages for one service of a PA left the account, in order, and how often they come. */
export type WagesPaid = {
  readonly days: readonly IsoDay[];
  readonly every: Recurring;
  /** The service's last day; null: it goes on. */
  readonly endsOn: IsoDay | null;
};

export type PaidService = Pick<Service, 'id' | 'workerId' | 'category' | 'paidEvery' | 'endsOn'>;

/**
 * The wages paid to each PA up to a day, by the PA's id, service by service: what was paid for the service itself, as in `ownPayments`.
 * HMRC's and the pension's share are no wages. A service that was never paid for is left out.
 */
export function wagesPaid(services: readonly PaidService[], entries: readonly Pick<Entry, 'paidOn' | 'parts'>[], on: IsoDay): Map<number, WagesPaid[]> {
  const days = new Map(services.flatMap(({ id, workerId }) => (workerId === null ? [] : [[id, new Set<IsoDay>()] as const])));
  const categories = new Map(services.map(({ id, category }) => [id, category]));
  for (const { paidOn, parts } of entries) {
    if (paidOn > on) continue;
    for (const { serviceId, category, amountPence } of parts) {
      if (serviceId !== null && amountPence < 0 && categories.get(serviceId) === category) days.get(serviceId)?.add(paidOn);
    }
  }
  const paid = new Map<number, WagesPaid[]>();
  for (const { id, workerId, paidEvery, endsOn } of services) {
    const these = [...(days.get(id) ?? [])].sort();
    if (workerId !== null && these.length > 0) paid.set(workerId, [...(paid.get(workerId) ?? []), { days: these, every: paidEvery, endsOn }]);
  }
  return paid;
}

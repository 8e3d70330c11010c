import { paymentsFor } from '../budget/commitments';
import type { Facts } from '../checks/check';
import type { IsoDay } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';
import { indexEntries, upTo, type Line } from '../ledger/entry-index';
import { ownPayments } from '../plan/paid-up-to';
import type { Occurrence } from './occurrence';

/** A payment, as far as it can be for one kind of planned movement: its parts of that kind together, in pence with their sign. */
export type CountedPayment = { readonly entryId: number; readonly paidOn: IsoDay; readonly amountPence: Pence };

/** Planned movements with one key may be met by the same payments: all of one service, or all of one category. */
export function meetingKey({ serviceId, category, account }: Pick<Occurrence, 'serviceId' | 'category' | 'account'>): string {
  return `${account} ${serviceId ?? category}`;
}

/** The payments up to a day that can be for such a planned movement, oldest first: of the same service, or category, and way. */
export function paymentsThatCount(occurrence: Occurrence, facts: Pick<Facts, 'entries' | 'services'>, on: IsoDay): CountedPayment[] {
  const payments = new Map<number, CountedPayment>();
  for (const { entry, part, paidOn } of upTo(linesThatCount(occurrence, facts), on)) {
    if (part.amountPence > 0 !== (occurrence.direction === 'in')) continue;
    const before = payments.get(entry.id)?.amountPence ?? 0;
    payments.set(entry.id, { entryId: entry.id, paidOn, amountPence: before + part.amountPence });
  }
  return [...payments.values()];
}

function linesThatCount({ account, serviceId, category }: Occurrence, facts: Pick<Facts, 'entries' | 'services'>): readonly Line[] {
  if (account === 'own') return [];
  if (serviceId === null) return indexEntries(facts.entries).byCategory.get(category) ?? [];
  const service = facts.services.find(({ id }) => id === serviceId);
  return service ? ownPayments(service, paymentsFor(service, facts)) : [];
}

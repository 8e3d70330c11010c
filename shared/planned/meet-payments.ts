import { addDays, daysBetween } from '../kernel/iso-date';
import { sumPence } from '../kernel/money';
import { within } from '../ledger/entry-index';
import { amountMeets } from './amount-meets';
import { MEETS_WITHIN_DAYS, type Occurrence } from './occurrence';
import type { CountedPayment } from './payments-for';

/** The payments that meet each planned movement; one that none meets is not in it. */
export type Meetings = Map<Occurrence, CountedPayment[]>;

/**
 * Which payments meet which planned movements of one kind (both by day). Each payment meets one at most. In this order: what came within
 * five days of its due day, the right amounts first, then the nearest; what came later than that, before the next is due; and last, what is left over is
 * added where less came than was planned, so that two halves are a whole. HMRC’s, the pension’s and single bills may be paid
 * well before their day: there the earliest open one that a payment may be for is met, and what is left over pays the oldest that is open (as `settledDues`).
 */
export function meetPayments(planned: readonly Occurrence[], payments: readonly CountedPayment[]): Meetings {
  const met: Meetings = new Map();
  const used = new Set<number>();
  const take = (occurrence: Occurrence, payment: CountedPayment) => {
    met.set(occurrence, [...(met.get(occurrence) ?? []), payment]);
    used.add(payment.entryId);
  };
  const until = planned.map(({ dueOn }) => addDays(dueOn, MEETS_WITHIN_DAYS));
  /** The planned movements that a payment may be for, the earliest first. */
  const openTo = function* ({ paidOn }: CountedPayment): Iterable<Occurrence> {
    for (let at = firstAt(until, (day) => day >= paidOn); at < planned.length; at += 1) {
      const occurrence = planned[at];
      if (!occurrence || occurrence.payableFrom > paidOn) return;
      yield occurrence;
    }
  };
  const areEarly = planned.some(isPayableEarly);
  if (areEarly) {
    for (const payment of payments) {
      const open = firstOf(openTo(payment), (occurrence) => !met.has(occurrence));
      if (open) take(open, payment);
    }
  } else {
    for (const [occurrence, payment] of nearestFirst(planned, payments)) if (!met.has(occurrence) && !used.has(payment.entryId)) take(occurrence, payment);
  }
  planned.forEach((occurrence, index) => {
    if (met.has(occurrence)) return;
    const next = areEarly ? undefined : planned[index + 1]?.dueOn;
    const before = next === undefined ? undefined : addDays(next, -MEETS_WITHIN_DAYS);
    for (let at = firstAt(payments, ({ paidOn }) => paidOn > occurrence.dueOn); at < payments.length; at += 1) {
      const payment = payments[at];
      if (!payment || (before !== undefined && payment.paidOn >= before)) return;
      if (!used.has(payment.entryId)) return take(occurrence, payment);
    }
  });
  for (const payment of payments) {
    if (used.has(payment.entryId)) continue;
    const short = firstOf(openTo(payment), (occurrence) => isShort(occurrence, met.get(occurrence), payment));
    if (short) take(short, payment);
  }
  return met;
}

/** The place of the first item, of some in order, for which something holds; from there on it holds for all. */
function firstAt<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function firstOf<T>(items: Iterable<T>, holds: (item: T) => boolean): T | undefined {
  for (const item of items) if (holds(item)) return item;
  return undefined;
}

function isPayableEarly({ dueOn, payableFrom }: Occurrence): boolean {
  return payableFrom < addDays(dueOn, -MEETS_WITHIN_DAYS);
}

/** Less came than was planned, and with this payment it would not be too much. */
function isShort(occurrence: Occurrence, before: readonly CountedPayment[] | undefined, payment: CountedPayment): boolean {
  if (!before) return false;
  if (occurrence.amountPence === null) return true;
  const sum = sumPence(before.map(({ amountPence }) => amountPence));
  const together = sum + payment.amountPence;
  return Math.abs(sum) < Math.abs(occurrence.amountPence) && (Math.abs(together) < Math.abs(occurrence.amountPence) || amountMeets(occurrence, together));
}

function nearestFirst(planned: readonly Occurrence[], payments: readonly CountedPayment[]): (readonly [Occurrence, CountedPayment])[] {
  const pairs = planned.flatMap((occurrence) =>
    within(payments, { from: occurrence.payableFrom, to: addDays(occurrence.dueOn, MEETS_WITHIN_DAYS) }).map((payment) => ({
      pair: [occurrence, payment] as const,
      misses: amountMeets(occurrence, payment.amountPence) ? 0 : 1,
      apart: Math.abs(daysBetween(occurrence.dueOn, payment.paidOn)),
      differs: Math.abs((occurrence.amountPence ?? payment.amountPence) - payment.amountPence),
    })),
  );
  // The sort is stable: of equals the earlier due day, then the earlier payment.
  return pairs.sort((a, b) => a.misses - b.misses || a.apart - b.apart || a.differs - b.differs).map(({ pair }) => pair);
}

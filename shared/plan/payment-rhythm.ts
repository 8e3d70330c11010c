import { addDays, addMonths, type IsoDay } from '../kernel/iso-date';
import type { Recurring } from '../kernel/recurrence';
import { bankDayFrom, bankDayUpTo, isBankDay } from '../rates/bank-days';

/** The day that lies `count` intervals after a day (before it, when negative). Monthly from 31 January: 28 February. */
export function afterIntervals(day: IsoDay, every: Recurring, count: number): IsoDay {
  switch (every) {
    case 'week':
      return addDays(day, 7 * count);
    case 'fortnight':
      return addDays(day, 14 * count);
    case '4-weeks':
      return addDays(day, 28 * count);
    case 'month':
      return addMonths(day, count);
    case 'quarter':
      return addMonths(day, 3 * count);
    case 'year':
      return addMonths(day, 12 * count);
  }
}

/** Where a rhythm stands: the day that it is counted from, and how many intervals after it the last payment came. */
export type Rhythm = { readonly anchor: IsoDay; readonly count: number };

/** Does a payment of a day belong to a day of the rhythm: on it, or on the bank's day beside it where the bank books nothing on it? */
function belongsTo(day: IsoDay, paidOn: IsoDay): boolean {
  return paidOn === day || (!isBankDay(day) && (paidOn === bankDayFrom(day) || paidOn === bankDayUpTo(day)));
}

/** The rhythm after one payment more: it goes on where the payment belongs to one of its days, and otherwise begins anew on that day. */
export function rhythmAfter({ anchor, count }: Rhythm, every: Recurring, paidOn: IsoDay): Rhythm {
  let at = count;
  while (afterIntervals(anchor, every, at + 1) <= paidOn) at += 1;
  if (belongsTo(afterIntervals(anchor, every, at), paidOn)) return { anchor, count: at };
  return belongsTo(afterIntervals(anchor, every, at + 1), paidOn) ? { anchor, count: at + 1 } : { anchor: paidOn, count: 0 };
}

/**
 * The rhythm of payments that came on these days (in order): counted from the first, and anew from each that came on a day of its own. One that a weekend or a
 * bank holiday moved keeps it, so what is paid on the 31st comes on the 31st again after a February. Undefined: nothing was paid.
 */
export function rhythmOf(paidOn: readonly IsoDay[], every: Recurring): Rhythm | undefined {
  const [first, ...later] = paidOn.slice(-LOOKED_AT);
  if (first === undefined) return undefined;
  const ofDays = known.get(paidOn) ?? new Map<Recurring, Rhythm>();
  known.set(paidOn, ofDays);
  const rhythm = ofDays.get(every) ?? later.reduce<Rhythm>((before, day) => rhythmAfter(before, every, day), { anchor: first, count: 0 });
  ofDays.set(every, rhythm);
  return rhythm;
}

/** Payments from so long ago say nothing more of today’s rhythm: it is four years of weeks, and more of months. */
const LOOKED_AT = 200;

/** Kept for a list of days, which never changes: the duties of ten years ask for the rhythm of the same wages again and again. */
const known = new WeakMap<readonly IsoDay[], Map<Recurring, Rhythm>>();

import { addDays, weekdayOf, type IsoDay } from '../kernel/iso-date';
import { bankHolidays } from './bank-holidays';

/** Kept: ten years of planned money ask for the same days again and again, and the answer never changes. */
const known = new Map<IsoDay, boolean>();

/** Does a bank book payments on this day? Not on Saturdays, Sundays and bank holidays of England. */
export function isBankDay(day: IsoDay): boolean {
  const before = known.get(day);
  if (before !== undefined) return before;
  const weekday = weekdayOf(day);
  const is = weekday !== 'Saturday' && weekday !== 'Sunday' && !bankHolidays().has(day);
  known.set(day, is);
  return is;
}

/** The day itself where the bank books on it, otherwise the next that it does: what falls due on a Saturday shows on Monday. */
export function bankDayFrom(day: IsoDay): IsoDay {
  let at = day;
  while (!isBankDay(at)) at = addDays(at, 1);
  return at;
}

/** The day itself where the bank books on it, otherwise the last before it: for what must have arrived by a day. */
export function bankDayUpTo(day: IsoDay): IsoDay {
  let at = day;
  while (!isBankDay(at)) at = addDays(at, -1);
  return at;
}

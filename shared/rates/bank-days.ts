import { addDays, weekdayOf, type IsoDay } from '../kernel/iso-date';
import { bankHolidays } from './bank-holidays';

/** Does a bank book payments on this day? Not on Saturdays, Sundays and bank holidays of England. */
export function isBankDay(day: IsoDay): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 'Saturday' && weekday !== 'Sunday' && !bankHolidays().has(day);
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

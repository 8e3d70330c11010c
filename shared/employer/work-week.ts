import { addDays, WEEKDAYS, weekdayOf, type IsoDay } from '../kernel/iso-date';
import type { Period } from '../kernel/period';

/** The Monday of a day’s week. Hours are kept by weeks from Monday to Sunday; a night belongs to the day on which it starts. */
export function mondayOf(day: IsoDay): IsoDay {
  return addDays(day, -WEEKDAYS.indexOf(weekdayOf(day)));
}

/** A week from its Monday. */
export function weekFrom(monday: IsoDay): Period {
  return { from: monday, to: addDays(monday, 6) };
}

/** The days of a week from its Monday. */
export function daysOfWeek(monday: IsoDay): IsoDay[] {
  return WEEKDAYS.map((_, index) => addDays(monday, index));
}

/** So many whole weeks that were over before a day, as one period. */
export function weeksBefore(on: IsoDay, weeks: number): Period {
  const monday = mondayOf(on);
  return { from: addDays(monday, -7 * weeks), to: addDays(monday, -1) };
}

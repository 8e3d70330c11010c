import { formatMinutes } from '../kernel/plain-words';
import type { Fault } from '../kernel/result';

/** The longest that one visit can be: a day and a night. Longer support comes again each day. */
const LONGEST_MINUTES = 24 * 60;

/** A fault where one time lasts more than 24 hours: “45” is read as hours by whoever means minutes. Null: the time is not known. */
export function visitTooLong(minutes: number | null): Fault[] {
  if (minutes === null || minutes <= LONGEST_MINUTES) return [];
  const hours = minutes / 60;
  const ask = Number.isInteger(hours) ? ` Is it ${hours} minutes or ${hours} hours? For minutes, write “${hours} min”.` : ' Check the hours and the minutes.';
  return [{ code: 'visit-too-long', field: 'minutes', message: `Each time lasts ${formatMinutes(minutes)} here, which is longer than a day.${ask} For support that goes on for days, count each day as one time.` }];
}

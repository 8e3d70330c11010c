import bankHolidaysFile from '../../resources/bank-holidays.json';
import type { IsoDay } from '../kernel/iso-date';
import type { Period } from '../kernel/period';

// The window works out costs with it, and its policy lets no schema run there; a test holds the file against `bankHolidaySchema`.
const { from, to, days } = bankHolidaysFile as { from: IsoDay; to: IsoDay; days: { on: IsoDay }[] };
const DAYS: ReadonlySet<IsoDay> = new Set(days.map((day) => day.on));

/** The bank holidays of England and Wales, as far as the table goes. */
export function bankHolidays(): ReadonlySet<IsoDay> {
  return DAYS;
}

/** The first and the last day of which it is known whether they are one; others count as ordinary days. */
export function bankHolidaysKnown(): Period {
  return { from, to };
}

import { z } from 'zod';
import bankHolidaysFile from '../../resources/bank-holidays.json';
import { isIsoDay, type IsoDay } from '../kernel/iso-date';

const isoDay = z.custom<IsoDay>((value) => typeof value === 'string' && isIsoDay(value), 'a day that exists, YYYY-MM-DD');

/** `resources/bank-holidays.json`: the days from `from` to `to` on which banks in England and Wales are shut, weekends aside. */
export const bankHolidaySchema = z.strictObject({
  title: z.string(),
  from: isoDay,
  to: isoDay,
  /** By this day somebody should look for the next years. */
  reviewBy: isoDay,
  notes: z.string(),
  source: z.strictObject({ name: z.string(), address: z.url() }),
  days: z.array(z.strictObject({ on: isoDay, name: z.string() })).min(1),
});

let read: ReadonlySet<IsoDay> | undefined;

/** The bank holidays of England and Wales, as far as the table goes; for `addWorkingDays`. */
export function bankHolidays(): ReadonlySet<IsoDay> {
  return (read ??= new Set(bankHolidaySchema.parse(bankHolidaysFile).days.map((day) => day.on)));
}

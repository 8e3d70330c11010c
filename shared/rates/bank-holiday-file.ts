import { z } from 'zod';
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

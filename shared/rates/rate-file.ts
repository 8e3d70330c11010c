import { z } from 'zod';
import { isIsoDay, type IsoDay } from '../kernel/iso-date';
import type { RateTable } from './rate-table';

const isoDay = z.custom<IsoDay>((value) => typeof value === 'string' && isIsoDay(value), 'a day that exists, YYYY-MM-DD');

/** A whole number of pence, never negative: a rate of money. */
export const ratePence = z.int().nonnegative();
/** Hundredths of one per cent: 13.8 % is 1380. */
export const basisPoints = z.int().nonnegative();

/**
 * A file of `resources/rates/`: one table of dated figures. Both ends of a row count. A row without an end is one that the law
 * itself leaves open; where next year's figure is not known yet the last row ends, so that nobody reads an old figure as a new one.
 */
export const rateFileSchema = z.strictObject({
  key: z.string(),
  /** As a sentence begins with it: “The minimum wage”. */
  title: z.string(),
  /** What the numbers are in. */
  unit: z.string(),
  /** By this day somebody should look for the next figures. */
  reviewBy: isoDay,
  notes: z.string().optional(),
  rows: z
    .array(
      z.strictObject({
        from: isoDay,
        to: isoDay.nullable(),
        /** Each table has its own; see `rates.ts`. */
        values: z.unknown(),
        source: z.strictObject({ name: z.string(), address: z.url().optional() }),
        /** H: two sources agree, or the law itself. M: likely, and to be checked before it is relied on. */
        confidence: z.enum(['H', 'M']),
      }),
    )
    .min(1),
});

/** A file's text as a table with its own kind of figures. A file that does not fit is a defect of the program, so it throws. */
export function readRateFile<Values>(file: unknown, values: z.ZodType<Values>): RateTable<Values> {
  const { rows, ...about } = rateFileSchema.parse(file);
  return { ...about, rows: rows.map((row) => ({ ...row, values: values.parse(row.values) })) };
}

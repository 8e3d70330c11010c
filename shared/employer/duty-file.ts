import { z } from 'zod';
import { isIsoDay, type IsoDay } from '../kernel/iso-date';
import { WRITTEN_AT } from './duty';

const isoDay = z.custom<IsoDay>((value) => typeof value === 'string' && isIsoDay(value), 'a day that exists, YYYY-MM-DD');
const count = z.int().positive();
const dayOfYear = { month: z.int().min(1).max(12), day: z.int().min(1).max(31) };

/** When a duty falls due. “Start” is a worker's first day, or, for the household, the first day of the first person employed. */
export const dueRuleSchema = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.literal('before_start') }),
  z.strictObject({ rule: z.literal('before_start_then_yearly') }),
  z.strictObject({ rule: z.literal('on_start') }),
  z.strictObject({ rule: z.literal('on_start_then_yearly') }),
  /** The last day of so many days or months that begin on the first day of work. */
  z.strictObject({ rule: z.literal('within_of_start'), days: count.optional(), months: count.optional() }),
  z.strictObject({ rule: z.literal('every_years_from_start'), years: count, thenMonths: z.int().nonnegative() }),
  z.strictObject({ rule: z.literal('before_first_payday') }),
  z.strictObject({ rule: z.literal('each_payday') }),
  z.strictObject({ rule: z.literal('hmrc_period') }),
  z.strictObject({ rule: z.literal('first_report_of_tax_year') }),
  /** On a day of each year, for those employed on that day, or on `employedOn` of the same year. */
  z.strictObject({ rule: z.literal('yearly'), ...dayOfYear, employedOn: z.strictObject(dayOfYear).optional() }),
  /** Cover for the first day, then at the end of each policy. */
  z.strictObject({ rule: z.literal('while_insured') }),
  z.strictObject({ rule: z.literal('on_leaving') }),
  z.strictObject({ rule: z.literal('last_payday') }),
]);
export type DueRule = z.infer<typeof dueRuleSchema>;

/** A file of `resources/duties/`: duties of a household that employs, each with its day, its proof and its source. */
export const dutyFileSchema = z.strictObject({
  title: z.string(),
  duties: z
    .array(
      z.strictObject({
        /** The word that records of what was done use; never changed once shipped. */
        id: z.string(),
        title: z.string(),
        for: z.enum(['worker', 'household']),
        /** `payroll`: only where HMRC must be told of the pay. `payroll_with_allowance`: and the Employment Allowance is claimed. */
        appliesTo: z.enum(['employed', 'self_employed', 'payroll', 'payroll_with_allowance']),
        due: dueRuleSchema,
        /** Where the fact stands that alone makes it done. Without it, the duty is marked as done in the list of duties. */
        writtenAt: z.enum(WRITTEN_AT).optional(),
        evidence: z.string(),
        why: z.string(),
        /** How to do it, in a sentence or two. */
        how: z.string(),
        source: z.strictObject({ name: z.string(), address: z.url().optional() }),
        confidence: z.literal('H'),
        /** A duty with a first day in law falls due on that day at the earliest. Null: it was always so. */
        inForceFrom: isoDay.nullable(),
        inForceTo: isoDay.nullable(),
      }),
    )
    .min(1),
});

export type DutyDefinition = z.infer<typeof dutyFileSchema>['duties'][number];

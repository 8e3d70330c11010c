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
  /** At all times: it has no day, and stands in the list of what always holds. */
  z.strictObject({ rule: z.literal('always') }),
  /** On a day after the end of each tax year in which they worked; 5 April is that end itself. */
  z.strictObject({ rule: z.literal('after_tax_year'), ...dayOfYear }),
  /** The 19th after each tax month without a payday, while HMRC expects reports. */
  z.strictObject({ rule: z.literal('quiet_tax_month') }),
  /** The 19th after each tax quarter with a payday. */
  z.strictObject({ rule: z.literal('paper_quarter') }),
  z.strictObject({ rule: z.literal('birthday'), ages: z.array(count).min(1) }),
  /** So many days after the first day of each sickness; `isLong`: only where it lasts that long. */
  z.strictObject({ rule: z.literal('sickness'), afterDays: count, isLong: z.boolean() }),
  /** The last day of the permission to work, where the job goes on after it. */
  z.strictObject({ rule: z.literal('right_to_work_ends') }),
  /** The last day of the insurance of someone who works for themselves. */
  z.strictObject({ rule: z.literal('own_insurance_ends') }),
  /** The last day on which the employer's notice can be given for the job to end when it does. */
  z.strictObject({ rule: z.literal('notice') }),
  /** The last day of a job of 2 years or more that ends because it is no longer there. */
  z.strictObject({ rule: z.literal('redundancy') }),
  /** The end of being an employer: the last day, or the payday of the last pay. */
  z.strictObject({ rule: z.literal('on_ending'), at: z.enum(['last_day', 'last_payday']) }),
  /** 6 weeks from the day on which age and pay first reach the limits of the pension rules, a postponement left out. */
  z.strictObject({ rule: z.literal('pension_eligible') }),
  /** The day after a postponement. */
  z.strictObject({ rule: z.literal('pension_postponed') }),
  /** The 22nd after each month with a payday of someone in a pension. */
  z.strictObject({ rule: z.literal('pension_month') }),
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
        /** `payroll`: only where HMRC must be told of the pay. `payroll_with_allowance`: and the Employment Allowance is claimed. `not_payroll`: only where it need not be. */
        appliesTo: z.enum(['employed', 'self_employed', 'payroll', 'payroll_with_allowance', 'not_payroll']),
        /** Only in a household, or for a job, of this kind. */
        onlyIf: z.enum(['files_online', 'files_on_paper', 'benefits', 'lives_in', 'family_rule']).optional(),
        due: dueRuleSchema,
        /** Where the fact stands that alone makes it done. Without it, the duty is marked as done in the list of duties. */
        writtenAt: z.enum(WRITTEN_AT).optional(),
        evidence: z.string(),
        why: z.string(),
        /** How to do it, in a sentence or two. */
        how: z.string(),
        source: z.strictObject({ name: z.string(), address: z.url().optional() }),
        /** How sure the row is: high, medium (to be checked), low (reported only). */
        confidence: z.enum(['H', 'M', 'L']),
        /** A duty with a first day in law falls due on that day at the earliest. Null: it was always so. */
        inForceFrom: isoDay.nullable(),
        inForceTo: isoDay.nullable(),
        /** Of law that is to come and has no first day yet: when it is expected, in a sentence. */
        expected: z.string().optional(),
      }),
    )
    .min(1),
});

export type DutyDefinition = z.infer<typeof dutyFileSchema>['duties'][number];

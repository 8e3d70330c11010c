import type { IsoDay } from '../kernel/iso-date';
import { timesRatio, type Pence } from '../kernel/money';
import { ok, refused, type Result } from '../kernel/result';
import { rateOn, type RateRow } from '../rates/rate-table';
import { rates, type RateValues } from '../rates/rates';

export type RedundancyQuestion = {
  /** Age on the day. */
  readonly age: number;
  /** Whole years of work for this employer up to the day. */
  readonly years: number;
  /** A week’s pay before anything is taken off, in pence. */
  readonly weekPence: Pence;
  /** The day on which the job ends: it says which limit holds. */
  readonly on: IsoDay;
};

export type RedundancyPay = {
  /** Halves of a week’s pay: 21 is ten and a half weeks. */
  readonly halfWeeks: number;
  /** A week’s pay up to the limit of the day. */
  readonly countedWeekPence: Pence;
  readonly payPence: Pence;
  readonly row: RateRow<RateValues<'redundancy'>>;
};

/** GOV.UK’s calculator takes ages from 16 to 100, and no work before 15: who is 17 can have worked two years. */
const AGES = { youngest: 16, oldest: 100, mayWorkFrom: 15 };

/**
 * The redundancy pay that the law gives in England: for each whole year of work, counted back from the day, half a week’s pay for a year
 * begun under 22, a week’s pay from 22, one and a half from 41; 20 years at most, and a week’s pay up to the limit of the day. Under two
 * years nothing is due, which is an answer and no fault. Faults: `redundancy-age` and `redundancy-years`, for what cannot be.
 * Employment Rights Act 1996, sections 155, 162 and 227.
 */
export function redundancyPay({ age, years, weekPence, on }: RedundancyQuestion): Result<RedundancyPay> {
  const found = rateOn(rates.redundancy(), on);
  if (!found.ok) return found;
  if (age < AGES.youngest || age > AGES.oldest) {
    return refused({ code: 'redundancy-age', message: `Redundancy pay is worked out for ages from ${AGES.youngest} to ${AGES.oldest}, and ${age} is not one of them. Check the age on the day the job ends.`, field: 'age' });
  }
  if (years > age - AGES.mayWorkFrom) {
    return refused({ code: 'redundancy-years', message: `Somebody aged ${age} can have worked ${age - AGES.mayWorkFrom} years at most, not ${years}: work counts from the age of ${AGES.mayWorkFrom}. Check the age and the years.`, field: 'years' });
  }
  const { weekPayCapPence, maximumYears, serviceYearsNeeded } = found.value.values;
  const counted = years < serviceYearsNeeded ? 0 : Math.min(years, maximumYears);
  const halfWeeks = Array.from({ length: counted }, (_, back) => halvesForYear(age - back - 1)).reduce((sum, halves) => sum + halves, 0);
  const countedWeekPence = Math.min(weekPence, weekPayCapPence);
  return ok({ halfWeeks, countedWeekPence, payPence: timesRatio(countedWeekPence, { numerator: halfWeeks, denominator: 2 }, 'half-up'), row: found.value });
}

/** Half weeks of pay for a year of work, by the age at its beginning. */
export function halvesForYear(ageAtStart: number): number {
  if (ageAtStart < 22) return 1;
  return ageAtStart < 41 ? 2 : 3;
}

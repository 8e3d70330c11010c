import { daysIn, type Period } from './period';
import type { Ratio } from './money';
import { timesAYear, type Recurring, type YearBasis } from './recurrence';

/**
 * How much of a council's year a plan year is: all of it for 12 months, and for one that is cut short its days of the 364 of 52 weeks
 * (of 365 where the council counts so). Weeks are counted by their days, so 31 whole weeks are exactly 31 weeks.
 */
export function partOfYear(year: Period, basis: YearBasis): Ratio {
  const whole = basis === '52-weeks' ? 364 : 365;
  return { numerator: Math.min(daysIn(year), whole), denominator: whole };
}

/** How many times something comes round in a plan year, as an exact fraction: a full year’s times, or their share of one cut short. */
export function timesInPlanYear(every: Recurring, year: Period, basis: YearBasis): Ratio {
  const [full, part] = [timesAYear(every, basis), partOfYear(year, basis)];
  return { numerator: full.numerator * part.numerator, denominator: full.denominator * part.denominator };
}

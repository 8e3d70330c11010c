import { timesRatio, type Pence, type Ratio } from '../kernel/money';
import { timesAYear, type Recurring } from '../kernel/recurrence';

/** Limits in pence as HMRC and the pension rules state them: for a week, a month and a year, and some for 4 weeks. */
export type PeriodLimits = { readonly weekPence: Pence; readonly monthPence: Pence; readonly yearPence: Pence; readonly fourWeekPence?: Pence };

/**
 * The limit for one pay period. A fortnight is two weekly limits and 4 weeks are four, unless the table states its own; a quarter
 * is three monthly ones (Social Security (Contributions) Regulations 2001, regulation 11).
 */
export function limitFor(limits: PeriodLimits, payEvery: Recurring): Pence {
  switch (payEvery) {
    case 'week':
      return limits.weekPence;
    case 'fortnight':
      return limits.weekPence * 2;
    case '4-weeks':
      return limits.fourWeekPence ?? limits.weekPence * 4;
    case 'month':
      return limits.monthPence;
    case 'quarter':
      return limits.monthPence * 3;
    case 'year':
      return limits.yearPence;
  }
}

/** How many pay periods a year has: whole for every rhythm, because a year of pay is 52 weeks. */
export function payPeriodsAYear(payEvery: Recurring): number {
  const { numerator, denominator } = timesAYear(payEvery);
  return numerator / denominator;
}

/** Usual pay for one pay period, in pence: hourly rate × usual weekly minutes × 52 weeks, shared over the year's pay periods. */
export function usualPayPence(ratePence: Pence, minutesAWeek: number, payEvery: Recurring, more: Ratio = { numerator: 1, denominator: 1 }): Pence {
  return timesRatio(
    ratePence,
    { numerator: minutesAWeek * 52 * more.numerator, denominator: 60 * payPeriodsAYear(payEvery) * more.denominator },
    'half-up',
  );
}

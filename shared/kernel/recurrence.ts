import { addDays, addMonths, daysBetween, type IsoDay } from './iso-date';
import { timesRatio, type Pence, type Ratio, type Rounding } from './money';
import { contains, type Period } from './period';

export const EVERY = ['week', 'fortnight', '4-weeks', 'month', 'quarter', 'year', 'once'] as const;
/** How often something comes round. Four weeks is never a month. */
export type Every = (typeof EVERY)[number];
export type Recurring = Exclude<Every, 'once'>;

/**
 * How a council turns weeks into a year: `52-weeks` (13 four-week payments; what councils usually pay) or `365-days`
 * (365 ÷ 7 weeks). Months are always 12 and quarters 4. A calculation uses one basis from start to end.
 */
export type YearBasis = '52-weeks' | '365-days';

/** How many times a year something comes round, as an exact fraction. Weekly × 52, fortnightly × 26, 4-weekly × 13, monthly × 12. */
export function timesAYear(every: Recurring, basis: YearBasis = '52-weeks'): Ratio {
  const weeks: Ratio = basis === '52-weeks' ? { numerator: 52, denominator: 1 } : { numerator: 365, denominator: 7 };
  switch (every) {
    case 'week':
      return weeks;
    case 'fortnight':
      return { numerator: weeks.numerator, denominator: weeks.denominator * 2 };
    case '4-weeks':
      return { numerator: weeks.numerator, denominator: weeks.denominator * 4 };
    case 'month':
      return { numerator: 12, denominator: 1 };
    case 'quarter':
      return { numerator: 4, denominator: 1 };
    case 'year':
      return { numerator: 1, denominator: 1 };
  }
}

/** An amount for one rhythm as the amount for another, through the year, rounded once: £50.00 a week → £200.00 every 4 weeks. */
export function convertPence(
  amountPence: Pence,
  from: Recurring,
  to: Recurring,
  basis: YearBasis = '52-weeks',
  rounding: Rounding = 'half-up',
): Pence {
  if (from === to) return amountPence;
  const a = timesAYear(from, basis);
  const b = timesAYear(to, basis);
  return timesRatio(amountPence, { numerator: a.numerator * b.denominator, denominator: a.denominator * b.numerator }, rounding);
}

export type Recurrence = {
  readonly every: Every;
  /** The first day, from which the others are counted. */
  readonly startsOn: IsoDay;
  /** The last possible day; null goes on. */
  readonly endsOn: IsoDay | null;
  /** Days on which it does not come, such as school holidays. */
  readonly breaks?: readonly Period[];
};

const STEP_DAYS: Partial<Record<Every, number>> = { week: 7, fortnight: 14, '4-weeks': 28 };
const STEP_MONTHS: Partial<Record<Every, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * Every day on which it comes round inside a period, in order. Counted from the first day, so a monthly one on the 31st comes on
 * the last day of shorter months and returns to the 31st after.
 */
export function occurrences(recurrence: Recurrence, within: Period): IsoDay[] {
  const { every, startsOn, endsOn, breaks = [] } = recurrence;
  const last = endsOn !== null && endsOn < within.to ? endsOn : within.to;
  const days: IsoDay[] = [];
  const stepDays = STEP_DAYS[every];
  const stepMonths = STEP_MONTHS[every];
  const skipped = Math.max(0, startsOn < within.from ? daysBetween(startsOn, within.from) : 0);
  let n = stepDays ? Math.ceil(skipped / stepDays) : stepMonths ? Math.floor(skipped / (31 * stepMonths)) : 0;
  for (;;) {
    const day = stepDays ? addDays(startsOn, n * stepDays) : stepMonths ? addMonths(startsOn, n * stepMonths) : startsOn;
    if (day > last) return days;
    if (day >= within.from && !breaks.some((pause) => contains(pause, day))) days.push(day);
    if (every === 'once') return days;
    n += 1;
  }
}

import { formatDay, type IsoDay } from '../kernel/iso-date';
import { timesRatio, type Ratio } from '../kernel/money';
import { ok, refused, type Result } from '../kernel/result';
import { rateOn, type RateRow } from '../rates/rate-table';
import { rates, type RateValues } from '../rates/rates';

export type HolidayEarned = {
  /** Whole hours of holiday. */
  readonly hours: number;
  readonly row: RateRow<RateValues<'holiday'>>;
};

/** Holiday is earned by the pay period in leave years that begin on this day or later (Working Time Regulations 1998, regulation 15F). */
const EARNED_FROM: IsoDay = '2024-04-01';

/**
 * The holiday that somebody with irregular hours, or who works part of the year, earns in one pay period: 12.07 % of the hours worked.
 * Half an hour or more counts as an hour, and less is dropped (regulation 15B(3); GOV.UK’s calculator). Faults: `holiday-no-hours`, and
 * `holiday-not-earned` for a leave year before 1 April 2024, for which no rule says how.
 */
export function holidayEarned({ hoursWorked, yearStartsOn, on }: { readonly hoursWorked: Ratio; readonly yearStartsOn: IsoDay | null; readonly on: IsoDay }): Result<HolidayEarned> {
  const found = rateOn(rates.holiday(), yearStartsOn ?? on);
  if (!found.ok) return found;
  if (hoursWorked.numerator <= 0) {
    return refused({ code: 'holiday-no-hours', message: 'Holiday is earned by hours worked, so the hours must be more than 0. Write the hours of one pay period, like 30 or 7.5.', field: 'hoursWorked' });
  }
  if (yearStartsOn !== null && yearStartsOn < EARNED_FROM) {
    return refused({
      code: 'holiday-not-earned',
      message: `The leave year starts on ${formatDay(yearStartsOn)}. Holiday is earned at 12.07% only in leave years that start on ${formatDay(EARNED_FROM)} or later. For this one take the usual days or hours of a week, as an average.`,
      field: 'yearStartsOn',
    });
  }
  const { earnedBasisPoints } = found.value.values;
  const hours = timesRatio(hoursWorked.numerator, { numerator: earnedBasisPoints, denominator: 10_000 * hoursWorked.denominator }, 'half-up');
  return ok({ hours, row: found.value });
}

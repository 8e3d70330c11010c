import { compareWays, type WayCost } from '#shared/employer/compare-ways';
import { costRowsOn } from '#shared/employer/employer-costs';
import { WAY_NAMES } from '#shared/employer/ways-words';
import { formatPounds } from '#shared/kernel/money';
import { ok } from '#shared/kernel/result';
import { describeRate, rateOn } from '#shared/rates/rate-table';
import { rates } from '#shared/rates/rates';
import { optional, type Run } from '../command';
import { choiceOption, hoursOption, optionalPounds, poundsOption, wholeOption } from '../values';

export const calcCompareCosts: Run = (call) => {
  const allowance = rateOn(rates.employmentAllowance(), call.today);
  if (!allowance.ok) return allowance;
  const isClaimed = optional(call, 'employment-allowance') !== undefined && choiceOption(call, 'employment-allowance', ['yes', 'no']) === 'yes';
  const question = {
    ratePence: poundsOption(call, 'rate'),
    minutesAWeek: hoursOption(call, 'hours-per-week'),
    age: wholeOption(call, 'age', 13, 120),
    payEvery: '4-weeks' as const,
    extrasPence: optionalPounds(call, 'extras') ?? 0,
    agencyRatePence: optionalPounds(call, 'agency-rate'),
    selfEmployedRatePence: optionalPounds(call, 'self-employed-rate'),
  };
  const ways = compareWays(question, isClaimed ? allowance.value.values.yearPence : 0, call.today);
  if (!ways.ok) return ways;
  const rows = costRowsOn(call.today);
  if (!rows.ok) return rows;
  const source = [
    describeRate(rates.holiday(), rows.value.holiday),
    describeRate(rates.employerNationalInsurance(), rows.value.nationalInsurance),
    describeRate(rates.nationalInsuranceThresholds(), rows.value.thresholds),
    describeRate(rates.autoEnrolment(), rows.value.autoEnrolment),
  ].join(' ');
  return ok({ json: { ways: ways.value, source }, text: [...ways.value.map(lineOf), source].join('\n') });
};

function lineOf({ way, hourPence, weekPence, yearPence }: WayCost): string {
  return `${WAY_NAMES[way]}: ${formatPounds(hourPence)} an hour, ${formatPounds(weekPence)} a week, ${formatPounds(yearPence)} a year.`;
}

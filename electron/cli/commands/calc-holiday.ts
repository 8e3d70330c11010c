import { holidayEarned } from '#shared/employer/holiday-accrual';
import { holidayEntitlement } from '#shared/employer/holiday-entitlement';
import { ok, type Result } from '#shared/kernel/result';
import { describeRate } from '#shared/rates/rate-table';
import { rates } from '#shared/rates/rates';
import { optional, UsageError, type Answer, type Call, type Run } from '../command';
import { optionalDay } from '../values';
import { decimalOption } from './calc-decimal';

/** The holiday of a leave year in days and, where hours are given, in hours; or what irregular hours earn in a pay period. */
export const calcHoliday: Run = (call) => (call.options['irregular'] === true ? earned(call) : entitled(call));

function earned(call: Call): Result<Answer> {
  for (const name of ['days-per-week', 'hours-per-week', 'starts', 'leaves']) if (optional(call, name) !== undefined) throw new UsageError(`--${name} and --irregular do not go together: irregular hours earn holiday by the pay period.`);
  const found = holidayEarned({ hoursWorked: decimalOption(call, 'hours', '30 or 7.5'), yearStartsOn: optionalDay(call, 'year-start'), on: call.today });
  if (!found.ok) return found;
  const { hours, row } = found.value;
  const source = describeRate(rates.holiday(), row);
  return ok({ json: { hours, source }, text: `${hours} ${hours === 1 ? 'hour' : 'hours'} of holiday, earned in this pay period at 12.07%. In a leave year nobody earns more than 5.6 weeks.\n${source}` });
}

function entitled(call: Call): Result<Answer> {
  if (optional(call, 'hours') !== undefined) throw new UsageError('--hours goes with --irregular. The hours of a usual week are --hours-per-week.');
  const [startsOn, leavesOn, yearStartsOn] = [optionalDay(call, 'starts'), optionalDay(call, 'leaves'), optionalDay(call, 'year-start')];
  const hoursAWeek = optional(call, 'hours-per-week') === undefined ? null : decimalOption(call, 'hours-per-week', '20 or 37.5');
  const found = holidayEntitlement({ daysAWeek: decimalOption(call, 'days-per-week', '5 or 3.5'), hoursAWeek, yearStartsOn, startsOn, leavesOn }, call.today);
  if (!found.ok) return found;
  const { daysTenths, holidayMinutes, row } = found.value;
  const time = holidayMinutes === null ? null : { hours: Math.floor(holidayMinutes / 60), minutes: holidayMinutes % 60 };
  const year = startsOn !== null && leavesOn !== null ? ' Counted against the twelve months from the first day of work, as GOV.UK does.' : (startsOn ?? leavesOn) !== null && yearStartsOn === null ? ' The leave year is taken to start on 1 January, because --year-start was not given.' : '';
  const source = `${describeRate(rates.holiday(), row)}${year}`;
  const words = time === null ? '' : `, which is ${time.hours} hours and ${time.minutes} minutes`;
  return ok({ json: { days: daysTenths / 10, ...time, source }, text: `${daysTenths / 10} days of holiday${words}. Bank holidays may be part of them.\n${source}` });
}

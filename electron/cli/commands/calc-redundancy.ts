import { redundancyPay } from '#shared/employer/redundancy';
import { formatPounds } from '#shared/kernel/money';
import { ok } from '#shared/kernel/result';
import { describeRate } from '#shared/rates/rate-table';
import { rates } from '#shared/rates/rates';
import type { Run } from '../command';
import { poundsOption, wholeOption } from '../values';
import { decimalOption } from './calc-decimal';

/** The statutory redundancy pay of somebody whose job ends on the day. Only whole years of work count. */
export const calcRedundancy: Run = (call) => {
  const { numerator, denominator } = decimalOption(call, 'years', '12 or 4.5');
  const years = Math.floor(numerator / denominator);
  const found = redundancyPay({ age: wholeOption(call, 'age', 0, 200), years, weekPence: poundsOption(call, 'week-pay'), on: call.today });
  if (!found.ok) return found;
  const { halfWeeks, countedWeekPence, payPence, row } = found.value;
  const weeks = halfWeeks / 2;
  const source = describeRate(rates.redundancy(), row);
  const text = halfWeeks === 0 ? `Nothing is due: redundancy pay starts with ${row.values.serviceYearsNeeded} whole years of work.` : `${formatPounds(payPence)}: ${weeks} ${weeks === 1 ? 'week' : 'weeks'} of ${formatPounds(countedWeekPence)}.`;
  return ok({ json: { weeks, payPence, source }, text: `${text}\n${source}` });
};

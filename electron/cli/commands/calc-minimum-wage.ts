import { minimumWageFor } from '#shared/employer/minimum-wage';
import { formatPounds } from '#shared/kernel/money';
import { ok } from '#shared/kernel/result';
import { describeRate } from '#shared/rates/rate-table';
import { rates } from '#shared/rates/rates';
import type { Run } from '../command';
import { poundsOption, wholeOption } from '../values';

export const calcMinimumWage: Run = (call) => {
  const [age, ratePence] = [wholeOption(call, 'age', 0, 120), poundsOption(call, 'rate')];
  const floor = minimumWageFor({ on: call.today, age, apprentice: call.options['apprentice'] === true });
  if (!floor.ok) return floor;
  const { requiredPence, row } = floor.value;
  const source = describeRate(rates.minimumWage(), row);
  const enough = ratePence >= requiredPence;
  const verdict = enough ? `${formatPounds(ratePence)} is enough` : `${formatPounds(ratePence)} is ${formatPounds(requiredPence - ratePence)} too little`;
  return ok({ json: { requiredPence, ratePence, enough, source }, text: `${verdict}: the least is ${formatPounds(requiredPence)} an hour.\n${source}` });
};

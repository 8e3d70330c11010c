import { minimumWageFor } from '#shared/employer/minimum-wage';
import { formatPounds } from '#shared/kernel/money';
import { ok } from '#shared/kernel/result';
import { describeRate } from '#shared/rates/rate-table';
import { rates } from '#shared/rates/rates';
import { optional, UsageError, type Call, type Run } from '../command';
import { poundsOption, wholeOption } from '../values';

export const calcMinimumWage: Run = (call) => {
  const [age, ratePence] = [wholeOption(call, 'age', 0, 200), poundsOption(call, 'rate')];
  const floor = minimumWageFor({ on: call.today, age, ...apprenticeOf(call) });
  if (!floor.ok) return floor;
  const { requiredPence, row } = floor.value;
  const source = describeRate(rates.minimumWage(), row);
  const enough = ratePence >= requiredPence;
  const verdict = enough ? `${formatPounds(ratePence)} is enough` : `${formatPounds(ratePence)} is ${formatPounds(requiredPence - ratePence)} too little`;
  return ok({ json: { requiredPence, ratePence, enough, source }, text: `${verdict}: the least is ${formatPounds(requiredPence)} an hour.\n${source}` });
};

/** Without a year an apprentice counts as one in the first. */
function apprenticeOf(call: Call): { readonly apprentice: boolean; readonly firstYear: boolean } {
  const apprentice = call.options['apprentice'] === true;
  if (optional(call, 'apprentice-year') === undefined) return { apprentice, firstYear: true };
  if (!apprentice) throw new UsageError('--apprentice-year goes with --apprentice.');
  return { apprentice, firstYear: wholeOption(call, 'apprentice-year', 1, 9) === 1 };
}

import { formatPounds } from '#shared/kernel/money';
import { ok } from '#shared/kernel/result';
import { serviceCost } from '#shared/plan/cost-of-service';
import { UsageError, type Run } from '../command';
import { choiceOption, optionalDay, poundsOption, wholeOption } from '../values';

const EVERY = ['week', 'fortnight', '4-weeks', 'month', 'quarter', 'year'] as const;
const SOURCE = 'A year is 52 weeks, 26 fortnights, 13 times four weeks, 12 months or 4 quarters. A council may count otherwise: its profile in the ledger says so.';

export const calcServiceCost: Run = (call) => {
  const [startsOn, endsOn] = [optionalDay(call, 'starts'), optionalDay(call, 'ends')];
  if ((startsOn === null) !== (endsOn === null)) throw new UsageError('--starts and --ends go together.');
  const cost = serviceCost({
    times: wholeOption(call, 'times', 1, 1000),
    every: choiceOption(call, 'every', EVERY),
    minutes: wholeOption(call, 'minutes', 1, 100_000),
    ratePence: poundsOption(call, 'rate'),
    ...(startsOn && endsOn && { startsOn, endsOn }),
  });
  if (!cost.ok) return cost;
  const { weeklyPence, fourWeeklyPence, yearlyPence } = cost.value;
  const text = `${formatPounds(weeklyPence)} a week, ${formatPounds(fourWeeklyPence)} every four weeks, ${formatPounds(yearlyPence)} ${startsOn ? 'from the first day to the last, at most 12 months' : 'a year'}.\n${SOURCE}`;
  return ok({ json: { weeklyPence, fourWeeklyPence, yearlyPence, source: SOURCE }, text });
};

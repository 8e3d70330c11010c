import { expect, it } from 'vitest';
import { budgetFigures } from '#shared/budget/budget-figures';
import type { Recurring, YearBasis } from '#shared/kernel/recurrence';
import { makeBudget } from '../../support/make-facts';

const MONTHLY = makeBudget({ per: 'month', totalPence: 1000_00, contributionPence: 100_01, councilPence: 899_99 });

it.each<[string, ReturnType<typeof makeBudget>, Recurring, YearBasis, [number, number, number]]>([
  ['as it is stated', makeBudget(), 'week', '52-weeks', [100_00, 20_00, 80_00]],
  ['4 weeks are 4 of them', makeBudget(), '4-weeks', '52-weeks', [400_00, 80_00, 320_00]],
  ['a year is 52 of them', makeBudget(), 'year', '52-weeks', [5200_00, 1040_00, 4160_00]],
  ['or 365 ÷ 7: £5,214.29 and £1,042.86, and the rest of it', makeBudget(), 'year', '365-days', [5214_29, 1042_86, 4171_43]],
  ['a month as weeks: £12,000.00 ÷ 52 = £230.77; £1,200.12 ÷ 52 = £23.08; they add up', MONTHLY, 'week', '52-weeks', [230_77, 23_08, 207_69]],
])('%s', (_, budget, per, basis, [totalPence, contributionPence, councilPence]) => expect(budgetFigures(budget, per, basis)).toEqual({ per, totalPence, contributionPence, councilPence }));

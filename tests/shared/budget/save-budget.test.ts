import { expect, it } from 'vitest';
import { decideBudget } from '#shared/budget/save-budget';
import { BUDGET, faultsIn } from '../../support/records';

it.each([
  ['that adds up', {}, []],
  ['a penny short', { councilPence: 21999 }, ['totalPence: budget-does-not-add-up']],
  ['of nothing', { totalPence: 0, contributionPence: 0, councilPence: 0 }, []],
  ['a contribution below zero', { contributionPence: -1, councilPence: 24001 }, ['contributionPence: amount-below-zero']],
  ['ends before it starts', { endsOn: '2026-04-05' }, ['endsOn: ends-before-start']],
  ['no longer there', { id: 1 }, ['record-gone']],
] as const)('a budget %s', (_name, change, faults) => {
  expect(faultsIn(decideBudget({ ...BUDGET, ...change }, []))).toEqual(faults);
});

it('says all three figures when they do not add up', () => {
  const result = decideBudget({ ...BUDGET, totalPence: 25000 }, []);
  expect(!result.ok && result.faults[0]?.message).toBe(
    'Your contribution of £20.00 and the council’s share of £220.00 make £240.00, and the budget says £250.00. The budget is always the two together. Check the three figures in the council’s letter.',
  );
});

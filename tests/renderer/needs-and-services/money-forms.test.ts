import { describe, expect, it } from 'vitest';
import { budgetText, readBudget } from '../../../renderer/features/needs-and-services/budget-form';
import { readOneOff } from '../../../renderer/features/needs-and-services/one-off-form';
import { readReserve } from '../../../renderer/features/needs-and-services/reserve-form';
import type { BudgetPeriod } from '../../../shared/budget/personal-budget';
import type { Result } from '../../../shared/kernel/result';

const TODAY = '2026-11-21';
const fields = (result: Result<unknown>) => (result.ok ? [] : result.faults.map((fault) => fault.field));

describe('a budget', () => {
  const BUDGET: BudgetPeriod = {
    id: 1, startsOn: '2026-04-06', endsOn: null, state: 'agreed', per: 'week', totalPence: 41260, contributionPence: 3820, councilPence: 37440, paid: 'net', paidEvery: '4-weeks', firstPaymentOn: '2026-04-06',
  };
  it.each<[string, BudgetPeriod]>([
    ['agreed and going on', BUDGET],
    ['estimated, nothing to pay, ended', { ...BUDGET, state: 'estimated', contributionPence: 0, councilPence: 41260, endsOn: '2027-04-05', firstPaymentOn: null }],
  ])('comes back from its form as it was: %s', (_, budget) => {
    expect(readBudget(budgetText(budget, TODAY), 1, TODAY)).toEqual({ ok: true, value: budget });
  });
  it('asks for its three figures', () => {
    expect(fields(readBudget(budgetText(null, TODAY), null, TODAY))).toEqual(['totalPence', 'contributionPence', 'councilPence']);
  });
});

describe('a one-off payment', () => {
  it('reads what it is for, how much and when', () => {
    expect(readOneOff({ words: ' Shower chair ', amountPence: '£185', expectedOn: '1/7/26' }, null, TODAY)).toEqual({
      ok: true,
      value: { id: null, words: 'Shower chair', amountPence: 18500, expectedOn: '2026-07-01' },
    });
  });
  it.each([
    ['an empty form', { words: '', amountPence: '', expectedOn: '' }, ['words', 'amountPence', 'expectedOn']],
    ['nothing paid', { words: 'Chair', amountPence: '0', expectedOn: '1/7/26' }, ['amountPence']],
  ])('refused: %s', (_, text, expected) => {
    expect(fields(readOneOff(text, null, TODAY))).toEqual(expected);
  });
});

describe('money kept for a known bill', () => {
  it('reads what it is kept for and how much', () => {
    expect(readReserve({ kind: 'holiday', words: '', amountPence: '132.5' }, 2, TODAY)).toEqual({ ok: true, value: { id: 2, kind: 'holiday', words: '', amountPence: 13250 } });
  });
  it('asks for both', () => {
    expect(fields(readReserve({ kind: '', words: '', amountPence: '' }, null, TODAY))).toEqual(['kind', 'amountPence']);
  });
});

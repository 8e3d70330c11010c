import { describe, expect, it } from 'vitest';
import { budgetDay, budgetForYear, budgetOn, directPaymentPence, expectedPaymentsIn, oneOffsIn, planYear, weeklyPaymentPence } from '#shared/budget/personal-budget';
import { makeBudget } from '../../support/make-facts';

const first = makeBudget();
const second = makeBudget({ id: 2, startsOn: '2027-04-06', totalPence: 110_00 });

describe('the budget in force', () => {
  it.each([
    ['before the first day: none', [first], '2026-04-05', undefined],
    ['from the first day', [first], '2026-04-06', 1],
    ['until the day before the next', [first, second], '2027-04-05', 1],
    ['the next from its day', [first, second], '2027-04-06', 2],
    ['its own last day still counts', [makeBudget({ endsOn: '2026-11-20' })], '2026-11-20', 1],
    ['the day after, none', [makeBudget({ endsOn: '2026-11-20' })], '2026-11-21', undefined],
    ['the later of two that start together', [first, makeBudget({ id: 3 })], '2026-05-01', 3],
  ] as const)('%s', (_, budgets, on, id) => expect(budgetOn(budgets, on)?.id).toBe(id));
});

describe('the day on which the budget is shown', () => {
  it.each([
    ['in force: the day itself', [first, second], '2026-11-20', '2026-11-20'],
    ['before the first: its first day', [second, first], '2026-04-05', '2026-04-06'],
    ['between two: the first day of the next', [makeBudget({ endsOn: '2026-11-20' }), second], '2026-11-21', '2027-04-06'],
    ['all over: the day itself', [makeBudget({ endsOn: '2026-11-20' })], '2026-11-21', '2026-11-21'],
    ['none: the day itself', [], '2026-11-21', '2026-11-21'],
  ] as const)('%s', (_, budgets, on, day) => expect(budgetDay(budgets, on)).toBe(day));
});

describe('the plan year', () => {
  it.each([
    ['the first', first, '2026-11-20', { from: '2026-04-06', to: '2027-04-05' }],
    ['its last day', first, '2027-04-05', { from: '2026-04-06', to: '2027-04-05' }],
    ['the next begins on the anniversary', first, '2027-04-06', { from: '2027-04-06', to: '2028-04-05' }],
    ['cut short where the budget ends', makeBudget({ endsOn: '2026-10-05' }), '2026-06-01', { from: '2026-04-06', to: '2026-10-05' }],
  ] as const)('%s', (_, budget, on, year) => expect(planYear(budget, [budget], on)).toEqual(year));

  it.each([
    ['£100.00 a week × 52', first, '52-weeks', 5200_00],
    ['£100.00 a week × 365 ÷ 7 = £5,214.2857', first, '365-days', 5214_29],
    ['£400.00 every 4 weeks × 13', makeBudget({ per: '4-weeks', totalPence: 400_00 }), '52-weeks', 5200_00],
    ['£433.33 a month × 12', makeBudget({ per: 'month', totalPence: 433_33 }), '52-weeks', 5199_96],
    ['a year’s figure stays as it is', makeBudget({ per: 'year', totalPence: 5200_00 }), '52-weeks', 5200_00],
    ['183 days: £100.00 × 183 ÷ 7 = £2,614.2857', makeBudget({ endsOn: '2026-10-05' }), '52-weeks', 2614_29],
    ['26 whole weeks: £2,600.00', makeBudget({ endsOn: '2026-10-04' }), '52-weeks', 2600_00],
    ['26 whole weeks of a year of 365 days: £2,600.00', makeBudget({ endsOn: '2026-10-04' }), '365-days', 2600_00],
    ['26 whole weeks of £5,200.00 a year: £2,600.00', makeBudget({ per: 'year', totalPence: 5200_00, endsOn: '2026-10-04' }), '52-weeks', 2600_00],
    ['364 days are 52 weeks', makeBudget({ endsOn: '2027-04-04' }), '52-weeks', 5200_00],
  ] as const)('%s', (_, budget, basis, pence) => expect(budgetForYear(budget, planYear(budget, [budget], '2026-06-01'), basis)).toBe(pence));
});

describe('what the council pays', () => {
  it.each([
    ['net: its own share', makeBudget(), 80_00],
    ['gross: everything, and it bills the person', makeBudget({ paid: 'gross' }), 100_00],
  ])('%s', (_, budget, pence) => {
    expect(directPaymentPence(budget)).toBe(pence);
    expect(weeklyPaymentPence(budget, '52-weeks')).toBe(pence);
  });

  it('expects £320.00 every 4 weeks from the first payment, and one-offs on their day', () => {
    const budget = makeBudget({ firstPaymentOn: '2026-04-06' });
    const oneOff = { id: 9, words: 'Hoist', amountPence: 500_00, expectedOn: '2026-04-20' } as const;
    expect(expectedPaymentsIn([budget], [oneOff], { from: '2026-04-06', to: '2026-06-01' })).toEqual([
      { on: '2026-04-06', amountPence: 320_00, category: 'direct_payment', recordId: 1 },
      { on: '2026-04-20', amountPence: 500_00, category: 'one_off_payment', recordId: 9 },
      { on: '2026-05-04', amountPence: 320_00, category: 'direct_payment', recordId: 1 },
      { on: '2026-06-01', amountPence: 320_00, category: 'direct_payment', recordId: 1 },
    ]);
    expect(oneOffsIn([oneOff], { from: '2026-04-06', to: '2026-04-20' })).toBe(500_00);
    expect(oneOffsIn([oneOff], { from: '2026-04-06', to: '2026-04-19' })).toBe(0);
  });

  it('stops the old rhythm when a new budget begins', () => {
    const old = makeBudget({ firstPaymentOn: '2027-03-08' });
    const next = makeBudget({ id: 2, startsOn: '2027-04-05', firstPaymentOn: '2027-04-08', councilPence: 90_00 });
    const days = expectedPaymentsIn([old, next], [], { from: '2027-03-01', to: '2027-04-30' }).map(({ on, amountPence }) => [on, amountPence]);
    expect(days).toEqual([['2027-03-08', 320_00], ['2027-04-08', 360_00]]);
  });

  it('expects nothing while the first day is not known', () => expect(expectedPaymentsIn([first], [], { from: '2026-04-06', to: '2027-04-05' })).toEqual([]));
});

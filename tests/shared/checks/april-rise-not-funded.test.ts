import { expect, it } from 'vitest';
import { aprilRiseNotFunded } from '#shared/checks/april-rise-not-funded';
import { planOverBudgetAfterApril } from '#shared/checks/plan-over-budget-after-april';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeBudget, makeFacts, makeService, makeWorker } from '../../support/make-facts';

// 5 hours a week at £12.21, the minimum wage of 2025. From April 2026 it is £12.71: £63.55 × 52 = £3,304.60, and 12.07 % of holiday pay on
// top, £398.87: £3,703.47. Before: £61.05 × 52 = £3,174.60 and £383.17: £3,557.77.
const household = (yearPence: number, ratePence = 12_21) =>
  makeFacts({
    budgets: [makeBudget({ startsOn: '2025-04-06', per: 'year', totalPence: yearPence })],
    services: [makeService({ ratePence, workerId: 1, startsOn: '2025-04-07' })],
    workers: [makeWorker({ startsOn: '2025-04-07', rates: [{ from: '2025-04-07', ratePence }] })],
  });

it.each<[string, number, IsoDay, number | null]>([
  ['a penny is missing', 3703_46, '2026-02-01', 1],
  ['it is just enough', 3703_47, '2026-02-01', null],
  ['before February it is too early', 3703_46, '2026-01-31', null],
  ['on the last day before', 3703_46, '2026-04-05', 1],
  ['afterwards it is no longer to come', 3703_46, '2026-04-06', null],
])('%s', (_, yearPence, on, overPence) => {
  expect(aprilRiseNotFunded.check(household(yearPence), on)).toMatchObject(overPence === null ? [] : [{ check: 'april-rise-not-funded', severity: 'act', byOn: '2026-04-05', figures: { totalPence: 3703_47, overPence } }]);
});

it('names the hour, and leaves the other check silent', () => {
  const facts = household(3600_00);
  expect(aprilRiseNotFunded.check(facts, '2026-02-10')).toMatchObject([
    {
      title: 'The minimum wage goes up in April, and the budget is £103.47 a year too small for it',
      why: 'An hour of Weekday mornings costs £12.21 now and at least £12.71 then. From 6 April 2026 a year of the plan costs £3,703.47, and the budget of today is £3,600.00.',
    },
  ]);
  expect([planOverBudgetAfterApril.check(facts, '2026-02-10').length, planOverBudgetAfterApril.check(facts, '2026-01-10').length]).toEqual([0, 1]);
});

it('is silent where nobody’s pay has to rise', () => expect(aprilRiseNotFunded.check(household(3000_00, 13_00), '2026-02-10')).toEqual([]));

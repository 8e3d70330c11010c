import { expect, it } from 'vitest';
import { afterAprilWords } from '#shared/budget/after-april-words';
import { planCostAfterApril } from '#shared/budget/plan-cost-after-april';
import type { Facts } from '#shared/checks/check';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeBudget, makeFacts, makeService, ON } from '../../support/make-facts';

const dearer = makeService({ kind: 'agency', rates: [{ kind: 'usual', from: '2027-04-06', ratePence: 15_00 }] });

it.each<[string, Partial<Facts>, IsoDay, string]>([
  [
    'today’s budget is too small',
    { services: [dearer], budgets: [makeBudget({ totalPence: 70_00, endsOn: '2027-04-05' })] },
    ON,
    'From 6 April 2027 a year of this plan costs £3,900.00. No new budget is written down for then; with today’s, £3,640.00 a year, £260.00 is missing. An hour of “Weekday mornings” costs £15.00 then and £14.00 now.',
  ],
  [
    'today’s budget goes on and pays it',
    { services: [{ ...dearer, ratePer: 'time' }], budgets: [makeBudget({ totalPence: 80_00 })] },
    ON,
    'From 6 April 2027 a year of this plan costs £3,900.00. No new budget is written down for then; with today’s, £4,160.00 a year, £260.00 is left. One time of “Weekday mornings” costs £15.00 then and £14.00 now.',
  ],
  [
    'a new budget is written down',
    { services: [dearer], budgets: [makeBudget({ totalPence: 70_00 }), makeBudget({ id: 2, startsOn: '2027-04-06', totalPence: 80_00 })] },
    ON,
    'From 6 April 2027 a year of this plan costs £3,900.00. The budget then is £4,160.00 a year, so £260.00 is left. An hour of “Weekday mornings” costs £15.00 then and £14.00 now.',
  ],
  ['the minimum wage is not known yet', { services: [makeService()] }, ON, 'From 6 April 2027 a year of this plan costs £3,640.00. No new budget is written down for then; with today’s, £5,200.00 a year, £1,560.00 is left. The minimum wage of that April is not loaded yet, so wages count as far as they are known.'],
  [
    'the minimum wage rises: 5 h × £12.71 × 52',
    { services: [makeService({ ratePence: 12_21, startsOn: '2025-04-07' })], budgets: [makeBudget({ startsOn: '2025-04-06' })] },
    '2026-02-10',
    'From 6 April 2026 a year of this plan costs £3,304.60. No new budget is written down for then; with today’s, £5,200.00 a year, £1,895.40 is left. An hour of “Weekday mornings” costs £12.71 then and £12.21 now, because the minimum wage rises.',
  ],
])('%s', (_, over, on, words) => {
  const facts = makeFacts(over);
  const after = planCostAfterApril(facts, on);
  expect(after && afterAprilWords(after, facts)).toBe(words);
});

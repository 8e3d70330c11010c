import { describe, expect, it } from 'vitest';
import { isAprilRise, nextApril, planCostAfterApril } from '#shared/budget/plan-cost-after-april';
import type { Worker } from '#shared/employer/worker';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { Service } from '#shared/plan/services';
import { makeBudget, makeFacts, makeService, makeWorker, ON } from '../../support/make-facts';

it.each<[IsoDay, IsoDay]>([
  ['2026-04-05', '2026-04-06'],
  ['2026-04-06', '2027-04-06'],
  ['2026-12-31', '2027-04-06'],
])('after %s comes %s', (on, april) => expect(nextApril(on)).toBe(april));

describe('the price of an hour after April 2026', () => {
  const after = (service: Partial<Service>, worker: Partial<Worker> = {}) =>
    planCostAfterApril(
      makeFacts({
        budgets: [makeBudget({ startsOn: '2025-04-06' })],
        services: [makeService({ startsOn: '2025-04-07', workerId: 1, ...service })],
        workers: [makeWorker({ startsOn: '2025-04-07', rates: [{ from: '2025-04-07', ratePence: 12_21 }], ...worker })],
      }),
      '2026-02-10',
    );
  // The minimum wage is £12.71 from April 2026, £10.85 for somebody of 20. Five hours a week, 52 weeks.
  it.each<[string, Partial<Service>, Partial<Worker>, number, number | null, string | null]>([
    ['below the minimum wage it rises to it', { ratePence: 12_21 }, {}, 3304_60, 12_71, 'minimum_wage'],
    ['at it, it stays', { ratePence: 12_71 }, {}, 3304_60, null, null],
    ['above it, it stays', { ratePence: 14_00 }, {}, 3640_00, null, null],
    ['pay that is agreed for then counts', { ratePence: 12_21 }, { rates: [{ from: '2025-04-07', ratePence: 12_21 }, { from: '2026-04-06', ratePence: 13_00 }] }, 3380_00, 13_00, 'agreed'],
    ['pay from a day later does not yet', { ratePence: 12_21 }, { rates: [{ from: '2025-04-07', ratePence: 12_21 }, { from: '2026-04-07', ratePence: 13_00 }] }, 3304_60, 12_71, 'minimum_wage'],
    ['a price that is agreed for then counts', { ratePence: 12_21, rates: [{ kind: 'usual', from: '2026-04-01', ratePence: 13_50 }] }, {}, 3510_00, 13_50, 'agreed'],
    ['somebody of 20 has their own', { ratePence: 10_00 }, { bornOn: '2005-06-01', rates: [{ from: '2025-04-07', ratePence: 10_00 }] }, 2821_00, 10_85, 'minimum_wage'],
    ['family at home has none', { ratePence: 10_00 }, { relationship: 'sibling', livesInHousehold: true, rates: [] }, 2600_00, null, null],
    ['self-employed has none', { ratePence: 10_00 }, { kind: 'self_employed' }, 2600_00, null, null],
    ['a sleep-in by the hour is not held against it', { ratePence: 8_00, care: 'sleep_in' }, {}, 2080_00, null, null],
    ['nor a price for each time', { ratePence: 10_00, ratePer: 'time' }, {}, 2600_00, null, null],
    ['an agency has its own price', { kind: 'agency', ratePence: 10_00, workerId: null }, {}, 2600_00, null, null],
    ['a PA who is not found yet is grown up', { ratePence: 12_00, workerId: null }, {}, 3304_60, 12_71, 'minimum_wage'],
    ['a Sunday below it rises, too: 4 × £12.71 and Sunday £12.71', { ratePence: 12_21, visits: [1, 2, 3, 4, 7].map((weekday) => ({ weekday: weekday as 1, fromMinutes: null, minutes: 60, week: 'every' as const })), rates: [{ kind: 'sunday', from: '2025-04-07', ratePence: 12_50 }] }, {}, 3304_60, 12_71, 'minimum_wage'],
  ])('%s', (_, service, worker, servicesPence, toPence, because) => {
    expect(after(service, worker)).toMatchObject({ from: '2026-04-06', cost: { servicesPence }, raises: toPence === null ? [] : [{ serviceId: 1, toPence, because }] });
  });

  it('pays the raised wage in the costs of employing: 12.07 % of £3,304.60', () => expect(after({ ratePence: 12_21 })).toMatchObject({ cost: { employerCostsPence: 398_87 } }));
});

describe('what is known of then', () => {
  it.each<[string, Partial<Service>, string]>([
    ['the minimum wage of April 2027 is not loaded yet', {}, 'not_loaded'],
    ['it is not needed where nobody is paid by the hour', { kind: 'agency' }, 'not_needed'],
    ['or not any more', { endsOn: '2027-04-05' }, 'not_needed'],
  ])('%s', (_, over, minimumWage) => expect(planCostAfterApril(makeFacts({ services: [makeService(over)] }), ON)).toMatchObject({ minimumWage }));

  it('takes the budget of then for 12 months, or today’s', () => {
    const [now, next] = [makeBudget({ endsOn: '2027-04-05' }), makeBudget({ id: 2, startsOn: '2027-03-01', endsOn: '2027-06-30', totalPence: 110_00 })];
    expect(planCostAfterApril(makeFacts({ budgets: [now] }), ON)).toMatchObject({ isBudgetOfNow: true, cost: { budgetPence: 5200_00, year: { from: '2027-04-06', to: '2028-04-05' } } });
    expect(planCostAfterApril(makeFacts({ budgets: [now, next] }), ON)).toMatchObject({ isBudgetOfNow: false, cost: { budgetPence: 5720_00 } });
    expect(planCostAfterApril(makeFacts({ budgets: [] }), ON)).toBeNull();
  });
});

it.each<[IsoDay, boolean]>([['2026-01-31', false], ['2026-02-01', true], ['2026-04-05', true], ['2026-04-06', false]])('a rise of the minimum wage is for %s: %s', (on, isRise) => {
  const facts = makeFacts({ budgets: [makeBudget({ startsOn: '2025-04-06', totalPence: 62_00 })], services: [makeService({ startsOn: '2025-04-07', ratePence: 12_21 })] });
  const after = planCostAfterApril(facts, '2026-02-10');
  expect(after && isAprilRise(after, on)).toBe(isRise);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecast } from '#shared/budget/forecast';
import { planCost } from '#shared/budget/plan-cost';
import { addDays, type IsoDay } from '#shared/kernel/iso-date';
import type { YearBasis } from '#shared/kernel/recurrence';
import type { Facts } from '#shared/checks/check';
import type { Worker } from '#shared/employer/worker';
import type { Service } from '#shared/plan/services';
import { makeBudget, makeCouncil, makeEntry, makeFacts, makePayments, makeService, makeWorker } from '../../support/make-facts';

const DAY: IsoDay = '2026-11-25';
/** Eight payments of £280.00, 4 weeks apart. */
const PAID: readonly IsoDay[] = ['2026-05-04', '2026-06-01', '2026-06-29', '2026-07-27', '2026-08-24', '2026-09-21', '2026-10-19', '2026-11-16'];
const payments = makePayments(PAID, -280_00, { serviceId: 1 });

describe('the year so far and to come', () => {
  it('spent 8 × £280.00, one Monday owed, 18 still to come: 53 Mondays fall in the year, and 52 are in the plan', () => {
    expect(forecast(makeFacts({ services: [makeService()], entries: payments }), DAY)).toEqual({
      period: { from: '2026-04-06', to: '2027-04-05' },
      budgetPence: 5200_00,
      spentPence: 2240_00,
      committedPence: 70_00,
      stillExpectedPence: 1260_00,
      employingPence: 0,
      forecastPence: 3570_00,
      leftPence: 1630_00,
      runsOutOn: null,
      services: [
        {
          serviceId: 1,
          name: 'Weekday mornings',
          budgetPence: 3640_00, // £70.00 × 52
          spentPence: 2240_00,
          plannedToDatePence: 2380_00, // 34 Mondays to 23 November
          committedPence: 70_00,
          stillExpectedPence: 1260_00,
          forecastPence: 3570_00,
        },
      ],
      unplannedSpentPence: 0,
    });
  });

  it.each([
    ['£65.00 a week is £3,380.00: £1,070.00 is left for the 18 Mondays, and the 16th of them is too much', 65_00, '2027-03-15', -190_00],
    ['£68.66 a week is £3,570.32: enough', 68_66, null, 32],
    ['a penny a week less: £3,569.80, and the last Monday is too much', 68_65, '2027-03-29', -20],
    ['£40.00 a week is £2,080.00: used up already', 40_00, DAY, -1490_00],
  ] as const)('%s', (_, totalPence, runsOutOn, leftPence) => {
    const facts = makeFacts({ services: [makeService()], entries: payments, budgets: [makeBudget({ totalPence })] });
    expect(forecast(facts, DAY)).toMatchObject({ runsOutOn, leftPence });
  });

  // 5 h a week at £14.00: holiday pay of £439.35 a year, and 131 of 365 days are left after 25 November.
  const employing = (rates: Worker['rates'], ...more: Service[]) =>
    makeFacts({ services: [makeService({ workerId: 1 }), ...more], entries: payments, workers: [makeWorker({ minutesAWeek: 300, pension: 'not_eligible', rates })] });
  const paid = [{ from: '2026-04-06' as IsoDay, ratePence: 1400 }];
  it.each<[string, Facts, number | null, number]>([
    ['holiday pay for the days left is counted, as in the plan', employing(paid), 157_68, 1630_00 - 157_68],
    ['a service that sets money aside for HMRC is not counted twice', employing(paid, makeService({ id: 2, kind: 'employing', category: 'hmrc', every: 'month', times: 1, ratePence: 50_00, ratePer: 'time', startsOn: '2026-11-26' })), 0, 1630_00 - 5 * 50_00],
    ['a rate of pay that is not known gives no figure, not 0', employing([]), null, 1630_00],
  ])('the costs of employing: %s', (_, facts, employingPence, leftPence) => {
    expect(forecast(facts, DAY)).toMatchObject({ employingPence, leftPence });
  });

  it('the costs of employing come week by week, so the money runs out in the week that takes the last of it (a Wednesday, as today)', () => {
    const facts = { ...employing(paid), budgets: [makeBudget({ totalPence: 70_00 })] };
    expect(forecast(facts, DAY)).toMatchObject({ budgetPence: 3640_00, leftPence: 70_00 - 157_68, runsOutOn: '2027-03-24' });
  });

  it('carries no more than a year: bills for March are this year’s, so as many days at the end are the next year’s', () => {
    const days: IsoDay[] = ['2026-03-23', '2026-04-20', '2026-05-18', '2026-06-15', '2026-07-13', '2026-08-10', '2026-09-07', '2026-10-05', '2026-11-02'];
    const facts = makeFacts({ services: [makeService({ startsOn: '2025-04-07' })], entries: makePayments(days, -280_00, { serviceId: 1 }) });
    // 8 payments in the year, 3 Mondays owed (9, 16, 23 November), 17 to 22 March: 52 weeks of £70.00.
    expect(forecast(facts, DAY)).toMatchObject({ spentPence: 2240_00, committedPence: 210_00, stillExpectedPence: 1190_00, forecastPence: 52 * 70_00, services: [{ budgetPence: 52 * 70_00 }] });
  });

  it.each([
    ['on its first day', '2026-04-06', []],
    ['after 33 weekly payments', DAY, Array.from({ length: 34 }, (_, week) => addDays('2026-04-06', 7 * week))],
    ['on the last Sunday but one, with all but the last week paid', '2027-03-28', Array.from({ length: 51 }, (_, week) => addDays('2026-04-06', 7 * week))],
    ['on the last day, with 52 weeks paid', '2027-04-05', Array.from({ length: 52 }, (_, week) => addDays('2026-04-06', 7 * week))],
  ] as const)('£100.00 a week of £100.00 a week is exactly the budget, though 53 Mondays fall in the year: %s', (_, on, days) => {
    const service = makeService({ times: 1, ratePer: 'time', ratePence: 100_00, paidEvery: 'week' });
    const facts = makeFacts({ services: [service], entries: makePayments(days, -100_00, { serviceId: 1 }) });
    expect(forecast(facts, on)).toMatchObject({ forecastPence: 5200_00, leftPence: 0, runsOutOn: null, services: [{ budgetPence: 5200_00 }] });
  });

  it('states the plan’s figure for a service that ended: 4 Mondays, though the year paid a fifth from before it', () => {
    const service = makeService({ times: 1, ratePer: 'time', ratePence: 25_00, paidEvery: 'week', startsOn: '2026-01-05', endsOn: '2026-05-03' });
    const days: IsoDay[] = ['2026-03-23', '2026-04-06', '2026-04-13', '2026-04-20', '2026-04-27'];
    const facts = makeFacts({ services: [service], entries: makePayments(days, -25_00, { serviceId: 1 }) });
    const cost = planCost(facts, DAY, []);
    expect(cost?.services).toEqual([{ serviceId: 1, yearlyPence: 100_00 }]);
    expect(forecast(facts, DAY)?.services[0]?.budgetPence).toBe(100_00);
  });

  it('does not owe in November what was paid three days before its day, and expects the next in the year', () => {
    const insurance = makeService({ times: 1, every: 'year', paidEvery: 'year', ratePer: 'time', ratePence: 98_00, category: 'insurance' });
    const facts = makeFacts({ services: [insurance], entries: makePayments(['2026-04-03'], -98_00, { serviceId: 1, category: 'insurance' }) });
    expect(forecast(facts, DAY)?.services[0]).toMatchObject({ budgetPence: 98_00, spentPence: 0, committedPence: 0, stillExpectedPence: 98_00 });
  });

  it.each([
    ['a payment for no service is unplanned', makeEntry({ id: 99, amountPence: -50_00, category: 'equipment' }), 50_00],
    ['what pays back gambling takes off what it cost', makeEntry({ id: 99, amountPence: 50_00, category: 'gambling' }), -50_00],
    ['own money is not the direct payment’s', makeEntry({ id: 99, amountPence: -50_00, category: 'equipment', fund: 'own' }), 0],
    ['a refund takes off', makeEntry({ id: 99, amountPence: 50_00, category: 'refund' }), -50_00],
    ['a payment after the day looked at is not spent yet', makeEntry({ id: 99, amountPence: -50_00, category: 'equipment', paidOn: '2026-11-26' }), 0],
    ['a payment of the year before is the year before’s', makeEntry({ id: 99, amountPence: -50_00, category: 'equipment', paidOn: '2026-04-05' }), 0],
  ])('%s', (_, entry, unplannedSpentPence) => {
    const entries = [...payments, entry].sort((a, b) => (a.paidOn < b.paidOn ? -1 : 1));
    expect(forecast(makeFacts({ services: [makeService()], entries }), DAY)).toMatchObject({ spentPence: 2240_00 + unplannedSpentPence, unplannedSpentPence });
  });

  it.each([
    ['still to come', '2026-12-01', [], 0, 500_00],
    ['owed from its day', '2026-11-02', [], 500_00, 0],
    ['paid', '2026-11-02', [makeEntry({ serviceId: 2, amountPence: -500_00, paidOn: '2026-11-05' })], 0, 0],
    ['of another year', '2027-05-01', [], 0, 0],
  ] as const)('a one-off of £500.00: %s; its one-off payment is in the budget', (_, startsOn, entries, committedPence, stillExpectedPence) => {
    const service = makeService({ id: 2, every: 'once', times: 1, ratePer: 'time', ratePence: 500_00, startsOn });
    const oneOffs = [{ id: 1, words: 'Hoist', amountPence: 500_00, expectedOn: '2026-11-01' as const }];
    expect(forecast(makeFacts({ services: [service], entries: [...entries], oneOffs }), DAY)).toMatchObject({ budgetPence: 5700_00, committedPence, stillExpectedPence });
  });

  it('is nothing where no budget is known', () => expect(forecast(makeFacts({ budgets: [] }), DAY)).toBeNull());

  it('is the yearly cost on any day of the year, for a service that is paid to plan', () => {
    const days = Array.from({ length: 52 }, (_, week) => addDays('2026-04-06', 7 * week));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), fc.constantFrom<YearBasis[]>('52-weeks', '365-days'), (day, yearBasis) => {
        const service = makeService({ times: 1, ratePer: 'time', ratePence: 100_00, paidEvery: 'week' });
        const facts = makeFacts({ council: makeCouncil({ yearBasis }), services: [service], entries: makePayments(days, -100_00, { serviceId: 1 }) });
        // £100.00 × 365 ÷ 7 = £5,214.29; the last £14.29 is for the 53rd Monday, 5 April.
        const expected = yearBasis === '52-weeks' ? 5200_00 : 5214_29;
        expect(forecast(facts, addDays('2026-04-06', day))?.forecastPence).toBe(expected);
      }),
      { numRuns: 100 },
    );
  });

  // £75.00 a week from 1 September 2025, replaced on 6 April 2026: 31 weeks.
  it.each([
    ['£70.00 a week, four payments of £280.00', 70_00, '4-weeks', ['2025-09-28', '2025-10-26', '2025-11-23', '2025-12-21'], '2026-01-10', 155_00],
    ['all of it, on the first day', 75_00, 'week', [], '2025-09-01', 0],
    ['all of it, every week paid, on the last day', 75_00, 'week', Array.from({ length: 31 }, (_, week) => addDays('2025-09-01', 7 * week)), '2026-04-05', 0],
  ] as [string, number, '4-weeks' | 'week', IsoDay[], IsoDay, number][])('costs no more than its own weeks in a year that is cut short: %s', (_, weekPence, paidEvery, days, on, leftPence) => {
    const service = makeService({ times: 1, ratePer: 'time', ratePence: weekPence, startsOn: '2025-09-01', paidEvery });
    const budgets = [makeBudget({ startsOn: '2025-09-01', totalPence: 75_00 }), makeBudget({ id: 2, startsOn: '2026-04-06', totalPence: 75_00 })];
    const entries = makePayments(days, paidEvery === 'week' ? -weekPence : -4 * weekPence, { serviceId: 1 });
    expect(forecast(makeFacts({ services: [service], budgets, entries }), on)).toMatchObject({ budgetPence: 2325_00, leftPence, runsOutOn: null });
  });

  it('always adds up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40_000 }), fc.integer({ min: 0, max: 360 }), fc.integer({ min: 1, max: 200 }), (ratePence, minutes, weeklyPounds) => {
        const facts = makeFacts({ services: [makeService({ ratePence, minutes })], entries: payments, budgets: [makeBudget({ totalPence: weeklyPounds * 100 })] });
        const year = forecast(facts, DAY);
        if (!year) throw new Error('there is a budget');
        expect(year.spentPence + year.committedPence + year.stillExpectedPence).toBe(year.forecastPence);
        expect(year.budgetPence - year.forecastPence).toBe(year.leftPence);
        expect(year.runsOutOn === null).toBe(year.leftPence >= 0);
      }),
      { numRuns: 50 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumPence } from '#shared/kernel/money';
import { costDays, costInPeriod, costInPeriods, costInYear, costOfOneRound, costOfService, isPriced } from '#shared/plan/cost-of-service';
import type { Service, Visit } from '#shared/plan/services';
import { makeService } from '../../support/make-facts';

const YEAR = { from: '2026-04-06', to: '2027-04-05' } as const;
const WHEN = { on: '2026-11-20', year: YEAR, terms: [] } as const;

describe('what a service costs a week, 4 weeks, month and year', () => {
  it.each([
    ['twice a week, 1½ hours at £13.50: 3 h = £40.50, × 4, × 52, year ÷ 12', makeService({ times: 2, minutes: 90, ratePence: 1350 }), [40_50, 162_00, 175_50, 2106_00]],
    ['20 minutes a week at £12.71: £4.2367, × 4 = £16.9467, × 52 = £220.3067, none of them from another', makeService({ times: 1, minutes: 20, ratePence: 1271 }), [4_24, 16_95, 18_36, 220_31]],
    ['half a penny goes up: 30 minutes at 1p', makeService({ times: 1, minutes: 30, ratePence: 1 }), [1, 2, 2, 26]],
    ['£25.00 a fortnight: half a week, × 26', makeService({ times: 1, every: 'fortnight', ratePer: 'time', ratePence: 25_00, minutes: null }), [12_50, 50_00, 54_17, 650_00]],
    ['£40.00 every 4 weeks: × 13, not × 12', makeService({ times: 1, every: '4-weeks', ratePer: 'time', ratePence: 40_00 }), [10_00, 40_00, 43_33, 520_00]],
    ['£40.00 a month: × 12, not × 13', makeService({ times: 1, every: 'month', ratePer: 'time', ratePence: 40_00 }), [9_23, 36_92, 40_00, 480_00]],
    ['free help costs nothing', makeService({ fundedBy: 'informal', ratePence: 0 }), [0, 0, 0, 0]],
    ['one-off equipment costs its price in the year only', makeService({ times: 1, every: 'once', ratePer: 'time', ratePence: 299_99 }), [0, 0, 0, 299_99]],
  ])('%s', (_, service, [weeklyPence, fourWeeklyPence, monthlyPence, yearlyPence]) => {
    expect(costOfService(service, '52-weeks', WHEN)).toEqual({ weeklyPence, fourWeeklyPence, monthlyPence, yearlyPence });
  });

  it('follows a council that counts 365 days: £70.00 × 365 ÷ 7 = £3,650.00', () => {
    expect(costOfService(makeService(), '365-days', WHEN)).toMatchObject({ weeklyPence: 70_00, fourWeeklyPence: 280_00, yearlyPence: 3650_00 });
  });

  it.each([
    ['the price is not known', makeService({ ratePence: null })],
    ['it is by the hour and nobody says how long', makeService({ minutes: null })],
  ])('is not known where %s', (_, service) => {
    expect(costOfService(service, '52-weeks', WHEN)).toBeNull();
    expect(costInPeriod(service, YEAR, [])).toBeNull();
    expect(costInYear(service, YEAR, '52-weeks', [])).toBeNull();
  });
});

describe('what a service costs in a period', () => {
  it.each([
    ['4 Mondays from 6 April to 3 May', makeService(), { from: '2026-04-06', to: '2026-05-03' }, 280_00],
    ['the fifth Monday, 4 May, counts from its day', makeService(), { from: '2026-04-06', to: '2026-05-04' }, 350_00],
    ['a holiday from 13 to 26 April takes two of four', makeService({ breaks: [{ from: '2026-04-13', to: '2026-04-26' }] }), { from: '2026-04-06', to: '2026-05-03' }, 140_00],
    ['it starts on 20 April: two', makeService({ startsOn: '2026-04-20' }), { from: '2026-04-06', to: '2026-05-03' }, 140_00],
    ['it ended on 12 April: one', makeService({ endsOn: '2026-04-12' }), { from: '2026-04-06', to: '2026-05-03' }, 70_00],
    ['before it starts: nothing', makeService({ startsOn: '2026-06-01' }), { from: '2026-04-06', to: '2026-05-03' }, 0],
    ['a one-off on its day', makeService({ times: 1, every: 'once', ratePer: 'time', startsOn: '2026-04-20' }), { from: '2026-04-06', to: '2026-05-03' }, 14_00],
  ] as const)('%s', (_, service, period, pence) => expect(costInPeriod(service, period, [])).toBe(pence));

  it('day by day adds up to the whole, to the penny', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 5000 }), (times, minutes, ratePence) => {
        const service = makeService({ times, minutes, ratePence });
        expect(sumPence(costDays(service, YEAR, []).map((day) => day.amountPence))).toBe(costInPeriod(service, YEAR, []));
      }),
    );
  });
});

describe('what a service costs in a plan year', () => {
  it.each([
    ['all year: 52 weeks, although 53 Mondays lie between 6 April and 5 April', makeService(), 52 * 70_00],
    ['all year less 6 weeks of school holidays', makeService({ breaks: [{ from: '2026-07-20', to: '2026-08-30' }] }), 46 * 70_00],
    ['a course of 12 weeks', makeService({ startsOn: '2026-09-07', endsOn: '2026-11-29' }), 12 * 70_00],
    ['the last 4 weeks of the year', makeService({ startsOn: '2027-03-09' }), 4 * 70_00],
    ['it starts a day into the year and never costs more than a full one', makeService({ startsOn: '2026-04-07' }), 52 * 70_00],
    ['it ended the year before', makeService({ startsOn: '2025-04-07', endsOn: '2026-04-05' }), 0],
    ['it has run for years', makeService({ startsOn: '2020-01-06' }), 52 * 70_00],
    ['a one-off in the year', makeService({ times: 1, every: 'once', ratePer: 'time', startsOn: '2026-12-01' }), 14_00],
    ['a one-off of the year before', makeService({ times: 1, every: 'once', ratePer: 'time', startsOn: '2026-03-01' }), 0],
  ] as const)('%s', (_, service, pence) => expect(costInYear(service, YEAR, '52-weeks', [])).toBe(pence));
});

/** 31 weeks and 3 days. */
const CUT_SHORT = { from: '2025-09-01', to: '2026-04-08' } as const;

describe('what a service costs in a plan year that is cut short', () => {
  it.each([
    ['all of it: £70.00 × 220 ÷ 7, though it comes round 32 times', makeService({ startsOn: '2025-09-01' }), 2200_00],
    ['it has run for years', makeService({ startsOn: '2020-01-06' }), 2200_00],
    ['less two weeks of holidays', makeService({ startsOn: '2025-09-01', breaks: [{ from: '2025-12-22', to: '2026-01-04' }] }), 2060_00],
    ['its last 4 weeks: the times it comes round', makeService({ startsOn: '2026-03-16' }), 280_00],
    ['£30.00 a month: £360.00 × 220 ÷ 364', makeService({ times: 1, every: 'month', ratePer: 'time', ratePence: 30_00, startsOn: '2025-09-01' }), 217_58],
    ['a one-off is not shared', makeService({ times: 1, every: 'once', ratePer: 'time', startsOn: '2025-12-01' }), 14_00],
  ] as const)('%s', (_, service, pence) => expect(costInYear(service, CUT_SHORT, '52-weeks', [])).toBe(pence));
});

/** Odd lengths, odd prices, both weeks of a fortnight, a night, a new price, and term dates that are known in part. */
const odd = fc.record({
  weekday: fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Visit['weekday']>,
  fromMinutes: fc.option(fc.integer({ min: 0, max: 1439 }), { nil: null }),
  minutes: fc.integer({ min: 1, max: 1440 }),
  week: fc.constantFrom('every', 'first', 'second' as const) as fc.Arbitrary<Visit['week']>,
});
const TERMS = [{ from: '2026-04-13', to: '2026-05-22' }, { from: '2026-06-01', to: '2026-07-21' }] as const;
const oddService = (visits: readonly Visit[], ratePence: number, over: Partial<Service> = {}) =>
  makeService({ visits, ratePence, rates: [{ kind: 'usual', from: '2026-10-01', ratePence: ratePence + 1 }, { kind: 'night', from: '2026-04-06', ratePence: ratePence + 7 }, { kind: 'bank_holiday', from: '2026-04-06', ratePence: 2 * ratePence }], night: { fromMinutes: 1320, toMinutes: 360 }, ...over });

describe('whatever the visits are', () => {
  const visits = fc.array(odd, { minLength: 1, maxLength: 5 });
  const rate = fc.integer({ min: 0, max: 5000 });

  it('day by day adds up to the whole, to the penny', () => {
    fc.assert(
      fc.property(visits, rate, fc.constantFrom('all_year', 'term_time', 'school_holidays' as const), (given, ratePence, runs) => {
        const service = oddService(given, ratePence, { runs });
        const days = costDays(service, YEAR, TERMS);
        expect(sumPence(days.map((day) => day.amountPence))).toBe(costInPeriod(service, YEAR, TERMS));
        expect(days.map((day) => day.on)).toEqual([...new Set(days.map((day) => day.on))].sort());
      }),
    );
  });

  it('terms and holidays together are all year, but for the penny of rounding', () => {
    fc.assert(
      fc.property(visits, rate, (given, ratePence) => {
        const cost = (runs: Service['runs']) => costInYear(oddService(given, ratePence, { runs }), YEAR, '52-weeks', TERMS) ?? NaN;
        expect(Math.abs(cost('term_time') + cost('school_holidays') - cost('all_year'))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('two parts of a period are the whole, but for the penny of rounding', () => {
    fc.assert(
      fc.property(visits, rate, (given, ratePence) => {
        const cost = (from: typeof YEAR.from | '2026-10-08', to: typeof YEAR.to | '2026-10-07') => costInPeriod(oddService(given, ratePence), { from, to }, []) ?? NaN;
        expect(Math.abs(cost('2026-04-06', '2026-10-07') + cost('2026-10-08', '2027-04-05') - cost('2026-04-06', '2027-04-05'))).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('which costs are known', () => {
  const monday: readonly Visit[] = [{ weekday: 1, fromMinutes: 540, minutes: 120, week: 'every' }];
  it.each<[string, Partial<Service>, boolean]>([
    ['by the hour with days, which say how long', { minutes: null, visits: monday }, true],
    ['by the hour with neither', { minutes: null }, false],
    ['by the time with neither', { minutes: null, ratePer: 'time' }, true],
    ['a price from the first day', { ratePence: null, rates: [{ kind: 'usual', from: '2026-04-06', ratePence: 14_00 }] }, true],
    ['a price from the day after', { ratePence: null, rates: [{ kind: 'usual', from: '2026-04-07', ratePence: 14_00 }] }, false],
    ['a price for Sundays alone', { ratePence: null, rates: [{ kind: 'sunday', from: '2026-04-06', ratePence: 14_00 }] }, false],
  ])('%s', (_, over, known) => expect(isPriced(makeService(over))).toBe(known));

  it('each round of a service that comes alike costs the same; of another there is no one price', () => {
    expect([costOfOneRound(makeService()), costOfOneRound(makeService({ visits: monday })), costOfOneRound(makeService({ runs: 'term_time' }))]).toEqual([70_00, null, null]);
  });

  it('a week is at the prices of its day: £28.00, from 1 October £30.00, and before and after it runs those of its first and last day', () => {
    const service = makeService({ visits: monday, rates: [{ kind: 'usual', from: '2026-10-01', ratePence: 15_00 }], endsOn: '2026-12-31' });
    const week = (on: '2026-03-01' | '2026-09-30' | '2026-10-01' | '2028-01-01') => costOfService(service, '52-weeks', { on, year: YEAR, terms: [] })?.weeklyPence;
    expect([week('2026-03-01'), week('2026-09-30'), week('2026-10-01'), week('2028-01-01')]).toEqual([28_00, 28_00, 30_00, 30_00]);
  });

  it('a full year is asked of a service that begins within it, too: 52 × £70.00', () => {
    expect(costOfService(makeService({ startsOn: '2027-01-07', endsOn: '2027-02-01' }), '52-weeks', WHEN)).toMatchObject({ yearlyPence: 3640_00 });
  });
});

describe('a plan year that is cut short, by days', () => {
  const mondays: readonly Visit[] = [{ weekday: 1, fromMinutes: 540, minutes: 60, week: 'every' }];
  it.each<[string, Service, number]>([
    ['Mondays from 1 September 2025 to 6 April 2026: 32 of £14.00', makeService({ visits: mondays, startsOn: '2025-09-01' }), 448_00],
    ['two of them in a break', makeService({ visits: mondays, startsOn: '2025-09-01', breaks: [{ from: '2025-12-22', to: '2026-01-04' }] }), 420_00],
  ])('%s', (_, service, pence) => expect(costInYear(service, CUT_SHORT, '52-weeks', [])).toBe(pence));
});

describe('several periods at once', () => {
  const service = makeService({ minutes: 50, ratePence: 1333, rates: [{ kind: 'usual', from: '2026-05-18', ratePence: 1401 }] });
  const periods = [
    { from: '2026-04-06', to: '2026-05-03' },
    { from: '2026-05-04', to: '2026-05-31' },
    { from: '2026-07-01', to: '2026-07-31' },
  ] as const;

  it('cost what each costs by itself, to the penny', () => {
    expect(costInPeriods(service, periods, [])).toEqual(periods.map((period) => costInPeriod(service, period, [])));
  });

  it('cost nothing where the price is not known, and are none where none are asked for', () => {
    expect(costInPeriods(makeService({ ratePence: null }), periods, [])).toEqual([0, 0, 0]);
    expect(costInPeriods(service, [], [])).toEqual([]);
  });
});

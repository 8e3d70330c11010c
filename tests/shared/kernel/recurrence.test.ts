import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, type IsoDay } from '#shared/kernel/iso-date';
import { contains, type Period } from '#shared/kernel/period';
import { convertPence, EVERY, occurrences, timesAYear, type Recurrence, type Recurring, type YearBasis } from '#shared/kernel/recurrence';

const YEAR: Period = { from: '2026-01-01', to: '2026-12-31' };
const weekly = (facts: Partial<Recurrence> = {}): Recurrence => ({ every: 'week', startsOn: '2026-01-01', endsOn: null, ...facts });

describe('timesAYear', () => {
  it.each<[Recurring, YearBasis, number]>([
    ['week', '52-weeks', 52],
    ['fortnight', '52-weeks', 26],
    ['4-weeks', '52-weeks', 13],
    ['month', '52-weeks', 12],
    ['quarter', '52-weeks', 4],
    ['year', '52-weeks', 1],
    ['week', '365-days', 365 / 7],
    ['4-weeks', '365-days', 365 / 28],
    ['month', '365-days', 12],
  ])('every %s on the basis of %s', (every, basis, times) => {
    const { numerator, denominator } = timesAYear(every, basis);
    expect(numerator / denominator).toBe(times);
  });
});

describe('convertPence', () => {
  it.each<[string, number, Recurring, Recurring, YearBasis, number]>([
    ['a week to 4 weeks is four times', 5000, 'week', '4-weeks', '52-weeks', 20000],
    ['4 weeks to a year is thirteen times', 96000, '4-weeks', 'year', '52-weeks', 1248000],
    ['a month to a year is twelve times', 10000, 'month', 'year', '52-weeks', 120000],
    ['4 weeks is never a month: £960.00 every 4 weeks is £1,040.00 a month', 96000, '4-weeks', 'month', '52-weeks', 104000],
    ['a week to a year by days: £7.00 is £365.00', 700, 'week', 'year', '365-days', 36500],
    ['rounded once: £100.00 a year is £1.92 a week', 10000, 'year', 'week', '52-weeks', 192],
    ['the same rhythm is the same amount', 1, 'week', 'week', '365-days', 1],
    ['money out', -5000, 'week', '4-weeks', '52-weeks', -20000],
  ])('%s', (_, amount, from, to, basis, expected) => {
    expect(convertPence(amount, from, to, basis)).toBe(expected);
  });
});

describe('occurrences', () => {
  it.each<[string, Recurrence, Period, readonly IsoDay[]]>([
    ['weekly, from its first day', weekly(), { from: '2026-01-01', to: '2026-01-15' }, ['2026-01-01', '2026-01-08', '2026-01-15']],
    ['weekly, from the middle', weekly(), { from: '2026-01-02', to: '2026-01-14' }, ['2026-01-08']],
    ['every 4 weeks, thirteen times a year, not twelve', weekly({ every: '4-weeks' }), { from: '2026-11-01', to: '2026-12-31' }, ['2026-11-05', '2026-12-03', '2026-12-31']],
    ['fortnightly over the change of clocks', weekly({ every: 'fortnight', startsOn: '2026-03-23' }), { from: '2026-03-24', to: '2026-04-20' }, ['2026-04-06', '2026-04-20']],
    ['monthly on the 31st: the last day of short months, then the 31st again', weekly({ every: 'month', startsOn: '2026-01-31' }), { from: '2026-02-01', to: '2026-05-31' }, ['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31']],
    ['quarterly', weekly({ every: 'quarter', startsOn: '2025-11-30' }), YEAR, ['2026-02-28', '2026-05-30', '2026-08-30', '2026-11-30']],
    ['yearly on 29 February', weekly({ every: 'year', startsOn: '2024-02-29' }), { from: '2025-01-01', to: '2028-12-31' }, ['2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29']],
    ['once', weekly({ every: 'once', startsOn: '2026-05-01' }), YEAR, ['2026-05-01']],
    ['once, before the period', weekly({ every: 'once', startsOn: '2025-05-01' }), YEAR, []],
    ['once, after the period', weekly({ every: 'once', startsOn: '2027-05-01' }), YEAR, []],
    ['its last day counts', weekly({ endsOn: '2026-01-08' }), YEAR, ['2026-01-01', '2026-01-08']],
    ['it ended before', weekly({ startsOn: '2025-01-01', endsOn: '2025-12-31' }), YEAR, []],
    ['it starts after', weekly({ startsOn: '2027-01-01' }), YEAR, []],
    ['school holidays', weekly({ breaks: [{ from: '2026-01-08', to: '2026-01-14' }] }), { from: '2026-01-01', to: '2026-01-15' }, ['2026-01-01', '2026-01-15']],
    ['a period of no days', weekly(), { from: '2026-01-02', to: '2026-01-01' }, []],
  ])('%s', (_, recurrence, within, days) => {
    expect(occurrences(recurrence, within)).toEqual(days);
  });

  const day = fc.nat(3000).map((days): IsoDay => addDays('2022-01-01', days));
  const recurrence = fc.record({ every: fc.constantFrom(...EVERY), startsOn: day, endsOn: fc.option(day) });

  it('a period in two parts has the days of the whole', () => {
    fc.assert(
      fc.property(recurrence, day, fc.nat(800), fc.nat(800), (given, from, a, b) => {
        const [middle, to] = [addDays(from, a), addDays(from, a + b + 1)];
        const parts = [...occurrences(given, { from, to: middle }), ...occurrences(given, { from: addDays(middle, 1), to })];
        expect(parts).toEqual(occurrences(given, { from, to }));
      }),
    );
  });

  it('are in order, inside the period and the recurrence, each a whole number of steps from the first', () => {
    const weeks: Partial<Record<string, number>> = { week: 7, fortnight: 14, '4-weeks': 28 };
    const months: Partial<Record<string, number>> = { month: 1, quarter: 3, year: 12 };
    fc.assert(
      fc.property(recurrence, day, fc.nat(1500), (given, from, length) => {
        const within = { from, to: addDays(from, length) };
        const found = occurrences(given, within);
        expect(found).toEqual([...new Set(found)].toSorted());
        for (const each of found) {
          expect(contains(within, each) && each >= given.startsOn && (given.endsOn === null || each <= given.endsOn)).toBe(true);
          const step = weeks[given.every];
          const monthStep = months[given.every];
          const passed = (Number(each.slice(0, 4)) - Number(given.startsOn.slice(0, 4))) * 12 + Number(each.slice(5, 7)) - Number(given.startsOn.slice(5, 7));
          if (step) expect(daysBetween(given.startsOn, each) % step).toBe(0);
          else if (monthStep) expect([passed % monthStep, addMonths(given.startsOn, passed)]).toEqual([0, each]);
          else expect(each).toBe(given.startsOn);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDay } from '#shared/kernel/iso-date';
import { contains, daysIn, formatPeriod, isCurrent, lastDays, overlap, taxYearOf, type Period } from '#shared/kernel/period';

const APRIL: Period = { from: '2026-04-01', to: '2026-04-30' };
const day = fc.nat(2000).map((days): IsoDay => addDays('2024-01-01', days));
const period = fc.tuple(day, fc.nat(400)).map(([from, days]): Period => ({ from, to: addDays(from, days) }));

describe('contains', () => {
  it.each<[string, IsoDay, boolean]>([
    ['the day before', '2026-03-31', false],
    ['the first day', '2026-04-01', true],
    ['the last day', '2026-04-30', true],
    ['the day after', '2026-05-01', false],
  ])('%s', (_, on, expected) => {
    expect(contains(APRIL, on)).toBe(expected);
  });
});

describe('daysIn', () => {
  it.each<[string, Period, number]>([
    ['a month', APRIL, 30],
    ['one day', { from: '2026-04-01', to: '2026-04-01' }, 1],
    ['it ends before it starts', { from: '2026-04-02', to: '2026-04-01' }, 0],
    ['a leap year', { from: '2028-01-01', to: '2028-12-31' }, 366],
  ])('%s', (_, given, days) => {
    expect(daysIn(given)).toBe(days);
  });
});

describe('overlap', () => {
  it.each<[string, Period, Period | undefined]>([
    ['a part', { from: '2026-04-20', to: '2026-05-10' }, { from: '2026-04-20', to: '2026-04-30' }],
    ['a single day', { from: '2026-04-30', to: '2026-05-10' }, { from: '2026-04-30', to: '2026-04-30' }],
    ['next to it', { from: '2026-05-01', to: '2026-05-10' }, undefined],
    ['inside it', { from: '2026-04-10', to: '2026-04-11' }, { from: '2026-04-10', to: '2026-04-11' }],
  ])('%s', (_, other, expected) => {
    expect(overlap(APRIL, other)).toEqual(expected);
    expect(overlap(other, APRIL)).toEqual(expected);
  });

  it('holds exactly the days that both hold', () => {
    fc.assert(
      fc.property(period, period, day, (a, b, on) => {
        const both = overlap(a, b);
        expect(both !== undefined && contains(both, on)).toBe(contains(a, on) && contains(b, on));
      }),
    );
  });
});

describe('isCurrent', () => {
  it.each<[string, IsoDay | null, IsoDay, boolean]>([
    ['the day before it starts', null, '2026-03-31', false],
    ['the day it starts', null, '2026-04-01', true],
    ['it goes on', null, '2040-01-01', true],
    ['its last day', '2026-04-30', '2026-04-30', true],
    ['the day after', '2026-04-30', '2026-05-01', false],
  ])('%s', (_, endsOn, on, expected) => {
    expect(isCurrent({ startsOn: '2026-04-01', endsOn }, on)).toBe(expected);
  });
});

describe('taxYearOf', () => {
  it.each<[string, IsoDay, string]>([
    ['5 April is the last day', '2026-04-05', '6 April 2025 to 5 April 2026'],
    ['6 April is the first day', '2026-04-06', '6 April 2026 to 5 April 2027'],
    ['31 December', '2026-12-31', '6 April 2026 to 5 April 2027'],
    ['1 January', '2027-01-01', '6 April 2026 to 5 April 2027'],
  ])('%s', (_, on, words) => {
    expect(formatPeriod(taxYearOf(on))).toBe(words);
  });

  it('holds its day, and the next begins the day after it ends', () => {
    fc.assert(
      fc.property(day, (on) => {
        const year = taxYearOf(on);
        expect(contains(year, on)).toBe(true);
        expect(taxYearOf(addDays(year.to, 1)).from).toBe(addDays(year.to, 1));
      }),
    );
  });
});

describe('lastDays', () => {
  it.each<[string, number, IsoDay]>([
    ['one day is the day itself', 1, '2026-04-30'],
    ['a week', 7, '2026-04-24'],
  ])('%s', (_, days, from) => {
    expect(lastDays('2026-04-30', days)).toEqual({ from, to: '2026-04-30' });
    expect(daysIn(lastDays('2026-04-30', days))).toBe(days);
  });
});

it('names a period of one day as that day', () => expect(formatPeriod({ from: '2026-05-28', to: '2026-05-28' })).toBe('28 May 2026'));

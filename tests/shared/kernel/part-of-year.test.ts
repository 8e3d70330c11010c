import { describe, expect, it } from 'vitest';
import { partOfYear, timesInPlanYear } from '#shared/kernel/part-of-year';

const times = ({ numerator, denominator }: { numerator: number; denominator: number }) => numerator / denominator;

describe('the part of a council’s year that a plan year is', () => {
  it.each([
    ['12 months are all of it', { from: '2026-04-06', to: '2027-04-05' }, '52-weeks', 52],
    ['and in a leap year', { from: '2027-04-06', to: '2028-04-05' }, '365-days', 365 / 7],
    ['31 weeks are 31', { from: '2025-09-01', to: '2026-04-05' }, '52-weeks', 31],
    ['31 weeks of a year of 365 days are 31', { from: '2025-09-01', to: '2026-04-05' }, '365-days', 31],
    ['a day more', { from: '2025-09-01', to: '2026-04-06' }, '52-weeks', 218 / 7],
  ] as const)('%s', (_, year, basis, weeks) => {
    expect(times(timesInPlanYear('week', year, basis))).toBeCloseTo(weeks, 10);
    expect(times(timesInPlanYear('year', year, basis))).toBe(times(partOfYear(year, basis)));
  });
});

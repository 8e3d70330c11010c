import { describe, expect, it } from 'vitest';
import type { IsoDay } from '#shared/kernel/iso-date';
import { schoolDay, shareOfDay, weeksOfYear } from '#shared/plan/school-weeks';

const TERMS = [
  { from: '2027-01-04', to: '2027-02-12' },
  { from: '2026-09-01', to: '2026-10-23' },
] as const;

describe('a day of school', () => {
  it.each<[string, IsoDay, string]>([
    ['the day before the first term', '2026-08-31', 'not_known'],
    ['its first day', '2026-09-01', 'term'],
    ['its last day', '2026-10-23', 'term'],
    ['the last day of the later one', '2027-02-12', 'term'],
    ['the day after', '2027-02-13', 'not_known'],
    // 24 October to 3 January are 72 days: a term must be missing.
    ['between two terms that are too far apart', '2026-12-01', 'not_known'],
  ])('%s', (_, day, school) => expect(schoolDay(day, TERMS)).toBe(school));

  it.each<[string, IsoDay, string]>([
    ['70 days between two terms are a holiday', '2027-01-02', 'holiday'],
    ['71 are not', '2027-01-03', 'not_known'],
  ])('%s', (_, from, school) => expect(schoolDay('2026-12-01', [TERMS[1], { from, to: '2027-02-12' }])).toBe(school));
});

it('counts a time whole or not at all where the day is known, otherwise its part of the year', () => {
  const known = [{ from: '2026-09-01', to: '2026-10-23' }, { from: '2026-11-02', to: '2026-12-18' }] as const;
  expect((['all_year', 'term_time', 'school_holidays'] as const).map((runs) => [shareOfDay(runs, '2026-09-01', known), shareOfDay(runs, '2026-10-26', known), shareOfDay(runs, '2026-08-31', known)])).toEqual([
    [26, 26, 26],
    [26, 0, 19],
    [0, 26, 7],
  ]);
  expect([weeksOfYear('all_year'), weeksOfYear('term_time'), weeksOfYear('school_holidays')]).toEqual([52, 38, 14]);
});

import { expect, it } from 'vitest';
import { daysOfWeek, mondayOf, weekFrom, weeksBefore } from '#shared/employer/work-week';
import type { IsoDay } from '#shared/kernel/iso-date';

it.each<[string, IsoDay, IsoDay]>([
  ['a Monday is its own', '2026-11-16', '2026-11-16'],
  ['a Sunday belongs to the Monday before', '2026-11-22', '2026-11-16'],
  ['over a new year', '2027-01-01', '2026-12-28'],
])('the Monday of a week: %s', (_, day, expected) => {
  expect(mondayOf(day)).toBe(expected);
});

it('a week has seven days from its Monday', () => {
  expect(weekFrom('2026-11-16')).toEqual({ from: '2026-11-16', to: '2026-11-22' });
  expect(daysOfWeek('2026-11-16')).toEqual(['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22']);
});

it.each<[string, IsoDay, IsoDay, IsoDay]>([
  ['on a Friday the last whole week ended on Sunday', '2026-11-20', '2026-10-19', '2026-11-15'],
  ['on a Sunday its week is not over', '2026-11-22', '2026-10-19', '2026-11-15'],
  ['on the Monday after it is', '2026-11-23', '2026-10-26', '2026-11-22'],
])('four whole weeks before a day: %s', (_, on, from, to) => {
  expect(weeksBefore(on, 4)).toEqual({ from, to });
});

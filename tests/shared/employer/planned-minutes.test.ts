import { expect, it } from 'vitest';
import { plannedMinutes } from '#shared/employer/planned-minutes';
import type { Period } from '#shared/kernel/period';
import type { Service } from '#shared/plan/services';
import { makeService } from '../../support/make-facts';

const WEEK: Period = { from: '2026-11-16', to: '2026-11-22' };
const FOUR: Period = { from: '2026-10-26', to: '2026-11-22' };
const mine = (change: Partial<Service> = {}) => makeService({ workerId: 1, ...change });
const visit = (weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7, minutes: number, week: 'every' | 'first' | 'second' = 'every') => ({ weekday, fromMinutes: 480, minutes, week });

it.each<[string, Service[], Period, number | null]>([
  ['nobody’s services', [makeService({ workerId: 2 })], WEEK, null],
  ['an hour five times a week', [mine()], WEEK, 300],
  ['in four weeks', [mine()], FOUR, 1200],
  ['every fortnight: half of it in a week', [mine({ every: 'fortnight', times: 1, minutes: 120 })], WEEK, 60],
  ['once a month: 12 in 52 weeks', [mine({ every: 'month', times: 1, minutes: 130 })], FOUR, 120],
  ['begins on the Friday: three days of seven', [mine({ startsOn: '2026-11-20', times: 7 })], WEEK, 180],
  ['ended before the week', [mine({ endsOn: '2026-11-15' })], WEEK, null],
  ['a break of the whole week', [mine({ breaks: [WEEK] })], WEEK, 0],
  ['visits by their days', [mine({ minutes: null, visits: [visit(1, 60), visit(7, 90)] })], WEEK, 150],
  ['a visit each second week', [mine({ minutes: null, visits: [visit(1, 60, 'first'), visit(1, 90, 'second')] })], FOUR, 300],
  ['a break on one day of a visit', [mine({ minutes: null, visits: [visit(1, 60), visit(2, 60)], breaks: [{ from: '2026-11-17', to: '2026-11-17' }] })], WEEK, 60],
  ['sleep-ins are counted by the night, not here', [mine({ care: 'sleep_in', minutes: 540 })], WEEK, null],
  ['a waking night counts', [mine({ care: 'waking_night', times: 1, minutes: 540 })], WEEK, 540],
  ['two services together', [mine(), mine({ id: 2, times: 1, minutes: 30 })], WEEK, 330],
])('the plan’s minutes: %s', (_, services, period, expected) => {
  expect(plannedMinutes(services, 1, period, [])).toBe(expected);
});

it('a service of school terms does not count in the holidays between them', () => {
  const terms = [{ from: '2026-09-01', to: '2026-11-15' }, { from: '2026-11-23', to: '2026-12-18' }] as const;
  expect(plannedMinutes([mine({ runs: 'term_time' })], 1, FOUR, terms)).toBe(900);
});

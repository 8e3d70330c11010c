import { describe, expect, it } from 'vitest';
import type { IsoDay } from '#shared/kernel/iso-date';
import { comingDays, comingTimes, hasVisits, weekdayNumber } from '#shared/plan/coming-times';
import type { Service, Visit } from '#shared/plan/services';
import { makeService } from '../../support/make-facts';

const at = (weekday: Visit['weekday'], week: Visit['week'] = 'every'): Visit => ({ weekday, fromMinutes: 480, minutes: 60, week });
const APRIL = { from: '2026-04-06', to: '2026-04-30' } as const;

describe('the days on which a service comes', () => {
  it.each<[string, Partial<Service>, IsoDay[]]>([
    ['Thursdays, from the first day on', { visits: [at(4)], startsOn: '2026-04-16' }, ['2026-04-16', '2026-04-23', '2026-04-30']],
    ['until the last', { visits: [at(4)], endsOn: '2026-04-22' }, ['2026-04-09', '2026-04-16']],
    ['not in a break', { visits: [at(4)], breaks: [{ from: '2026-04-16', to: '2026-04-16' }] }, ['2026-04-09', '2026-04-23', '2026-04-30']],
    ['two visits of one day once', { visits: [at(4), at(4)], endsOn: '2026-04-12' }, ['2026-04-09']],
    ['in order, whatever the order of the visits', { visits: [at(5), at(1)], endsOn: '2026-04-13' }, ['2026-04-06', '2026-04-10', '2026-04-13']],
    ['the first week is the one of the first day, a Sunday', { visits: [at(1, 'first'), at(2, 'second')], startsOn: '2026-04-12' }, ['2026-04-14', '2026-04-20', '2026-04-28']],
    ['of a service that began long before', { visits: [at(1, 'first')], startsOn: '2025-04-07' }, ['2026-04-06', '2026-04-20']],
    ['at no day in particular, on the day of its first', { startsOn: '2026-04-08' }, ['2026-04-08', '2026-04-15', '2026-04-22', '2026-04-29']],
    ['before it begins, none', { visits: [at(4)], startsOn: '2026-05-01' }, []],
  ])('%s', (_, over, days) => expect(comingDays(makeService(over), APRIL, [])).toEqual(days));
});

it('leaves out days that the term dates leave out, and keeps those of which they say nothing', () => {
  const terms = [{ from: '2026-04-13', to: '2026-04-17' }, { from: '2026-04-27', to: '2026-05-22' }] as const;
  const service = makeService({ visits: [at(3)], runs: 'term_time' });
  expect(comingTimes(service, APRIL, terms).map(({ on, share }) => [on, share])).toEqual([['2026-04-08', 19], ['2026-04-15', 26], ['2026-04-22', 0], ['2026-04-29', 26]]);
  expect(comingDays(service, APRIL, terms)).toEqual(['2026-04-08', '2026-04-15', '2026-04-29']);
});

it('a one-off comes on its day, whatever days are written down', () => {
  expect([hasVisits({ visits: [at(1)], every: 'week' }), hasVisits({ visits: [at(1)], every: 'once' }), hasVisits({ visits: [], every: 'week' })]).toEqual([true, false, false]);
});

it.each<[IsoDay, number]>([['2026-04-06', 1], ['2026-04-11', 6], ['2026-04-12', 7]])('%s is day %i of its week', (day, number) => expect(weekdayNumber(day)).toBe(number));

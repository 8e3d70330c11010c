import { expect, it } from 'vitest';
import { WEEKDAY_WORDS } from '#shared/plan/plan-words';
import type { Service, Visit } from '#shared/plan/services';
import { weekOf, WEEKDAYS } from '#shared/plan/week';
import { gapsOf } from '#shared/plan/week-gaps';
import { makeNeed, makeService, ON } from '../../support/make-facts';

const on = (weekdays: readonly Visit['weekday'][], week: Visit['week'] = 'every') => weekdays.map((weekday): Visit => ({ weekday, fromMinutes: 480, minutes: 60, week }));
const DAILY = makeNeed({ assessed: { times: 7, every: 'week', minutes: 45 } });
const WEEKDAYS_ONLY = makeService({ visits: on([1, 2, 3, 4, 5]) });
const weekends = (over: Partial<Service>) => makeService({ id: 2, name: 'Weekends', ...over });

const gaps = (services: Service[], need = DAILY) => gapsOf(weekOf(services, ON), [need], ON).map(({ week, weekday }) => `${week} ${WEEKDAY_WORDS[weekday]}`);

it.each<[string, Service[], typeof DAILY, string[]]>([
  ['a need of every day, and help from Monday to Friday', [WEEKDAYS_ONLY], DAILY, ['0 Saturday', '0 Sunday']],
  ['6 times a week is not every day', [WEEKDAYS_ONLY], makeNeed({ assessed: { times: 6, every: 'week', minutes: 45 } }), []],
  ['14 times a fortnight is', [WEEKDAYS_ONLY], makeNeed({ assessed: { times: 14, every: 'fortnight', minutes: null } }), ['0 Saturday', '0 Sunday']],
  ['365 times a year is', [WEEKDAYS_ONLY], makeNeed({ assessed: { times: 365, every: 'year', minutes: null } }), ['0 Saturday', '0 Sunday']],
  ['an assessment that names no amount says nothing of days', [WEEKDAYS_ONLY], makeNeed({ assessed: null }), []],
  ['a need that is not eligible', [WEEKDAYS_ONLY], { ...DAILY, eligible: false }, []],
  ['a need that has ended', [WEEKDAYS_ONLY], { ...DAILY, endsOn: '2026-11-19' }, []],
  ['every other weekend', [WEEKDAYS_ONLY, weekends({ startsOn: '2026-11-16', visits: on([6, 7], 'first') })], DAILY, ['1 Saturday', '1 Sunday']],
  ['something for it comes on no day in particular, so nobody can tell', [WEEKDAYS_ONLY, weekends({ visits: [] })], DAILY, []],
  ['the payroll comes on no day, and helps nobody to wash', [WEEKDAYS_ONLY, weekends({ visits: [], kind: 'employing' })], DAILY, ['0 Saturday', '0 Sunday']],
  ['the weekend’s visits are for another need', [WEEKDAYS_ONLY, weekends({ visits: on([6, 7]), needs: [{ needId: 9, minutes: null }] })], DAILY, ['0 Saturday', '0 Sunday']],
  ['at no time in particular is still that day', [WEEKDAYS_ONLY, weekends({ visits: [6, 7].map((weekday) => ({ weekday: weekday as 6 | 7, fromMinutes: null, minutes: 60, week: 'every' as const })) })], DAILY, []],
  ['nothing comes for it at all: the flag of the need says so', [{ ...WEEKDAYS_ONLY, needs: [] }], DAILY, []],
  ['help on every day', [makeService({ visits: on(WEEKDAYS) })], DAILY, []],
])('%s', (_, services, need, expected) => expect(gaps(services, need)).toEqual(expected));

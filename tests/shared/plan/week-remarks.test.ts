import { expect, it } from 'vitest';
import type { Service, Visit } from '#shared/plan/services';
import { weekOf } from '#shared/plan/week';
import { gapsOf } from '#shared/plan/week-gaps';
import { daysWords, weekRemarks } from '#shared/plan/week-remarks';
import { makeNeed, makeService, ON } from '../../support/make-facts';

const on = (weekdays: readonly Visit['weekday'][], fromMinutes: number, week: Visit['week'] = 'every') => weekdays.map((weekday): Visit => ({ weekday, fromMinutes, minutes: 120, week }));
const MORNINGS = makeService({ id: 1, name: 'Mornings', workerId: 4, visits: on([1, 2, 3, 4, 5], 480) });
const OTHER = (over: Partial<Service>) => makeService({ id: 2, name: 'Shopping', provider: 'Sam', needs: [], ...over });
const DAILY = makeNeed({ assessed: { times: 7, every: 'week', minutes: 45 } });

const said = (...services: Service[]) => {
  const view = weekOf(services, ON);
  return weekRemarks(view, gapsOf(view, [DAILY], ON)).map(({ kind, words }) => `${kind}: ${words}`);
};
const WEEKEND = 'gap: Nothing comes for “washing and dressing” on Saturday and Sunday. The assessment says that help is needed every day.';

it.each<[string, Service[], string[]]>([
  ['only the days without help', [MORNINGS], [WEEKEND]],
  [
    'one person down for two things is said first, once for all its days, with the hours that are shared',
    [MORNINGS, OTHER({ workerId: 4, provider: 'Dana', visits: on([1, 2, 3], 540) })],
    ['same_person: Dana is down for two things at once: “Mornings” and “Shopping”, Monday to Wednesday, 9:00 to 10:00.', WEEKEND],
  ],
  [
    'two people at once is said last, as something that may be meant',
    [MORNINGS, OTHER({ visits: on([1, 5], 420) })],
    [WEEKEND, 'two_here: Two people here at once: “Mornings” and “Shopping”, Monday and Friday, 8:00 to 9:00. That may be what you want.'],
  ],
  [
    'in one week of two, with the day on which that week begins',
    [MORNINGS, OTHER({ startsOn: '2026-11-16', visits: on([1], 480, 'second') })],
    [WEEKEND, 'two_here: Two people here at once: “Mornings” and “Shopping”, Monday in the week of 23 November 2026, 8:00 to 10:00. That may be what you want.'],
  ],
  [
    'the same visit written down twice',
    [{ ...MORNINGS, visits: [...on([1], 480), ...on([1], 480)], needs: [] }],
    ['same_person: Dana is down for two things at once: “Mornings” is written down twice, Monday, 8:00 to 10:00.'],
  ],
])('%s', (_, services, expected) => expect(said(...services)).toEqual(expected));

it.each<[string, Visit['weekday'][], string]>([
  ['none', [], ''],
  ['one', [3], 'Wednesday'],
  ['two in a row are named', [6, 7], 'Saturday and Sunday'],
  ['three in a row are a run', [1, 2, 3], 'Monday to Wednesday'],
  ['with a hole they are named', [1, 2, 4], 'Monday, Tuesday and Thursday'],
  ['in no order, and twice', [5, 1, 5], 'Monday and Friday'],
  ['all', [1, 2, 3, 4, 5, 6, 7], 'every day'],
])('says days: %s', (_, days, expected) => expect(daysWords(days)).toBe(expected));

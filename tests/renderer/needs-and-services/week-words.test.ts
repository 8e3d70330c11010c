import { expect, it } from 'vitest';
import type { Service, Visit } from '#shared/plan/services';
import { weekOf } from '#shared/plan/week';
import { gapsOf } from '#shared/plan/week-gaps';
import { seasonWords, weekRows, weekSentence, whoWords } from '../../../renderer/features/needs-and-services/week-words';
import { makeNeed, makeService, ON } from '../../support/make-facts';

const on = (weekdays: readonly Visit['weekday'][], fromMinutes: number | null, minutes: number, week: Visit['week'] = 'every') => weekdays.map((weekday): Visit => ({ weekday, fromMinutes, minutes, week }));
const MORNINGS = makeService({ name: 'Mornings', workerId: 4, visits: on([1, 2], 480, 90) });
const sentence = (...services: Service[]) => weekSentence(weekOf(services, ON));

it.each<[string, Service[], string]>([
  ['some days', [MORNINGS], 'Support comes on 2 days, 3 h in all.'],
  ['one day', [{ ...MORNINGS, visits: on([3], null, 45) }], 'Support comes on 1 day, 45 min in all.'],
  ['every day', [{ ...MORNINGS, visits: on([1, 2, 3, 4, 5, 6, 7], 480, 60) }], 'Support comes every day, 7 h in all.'],
  ['a night over midnight counts once, on two days', [{ ...MORNINGS, visits: on([5], 1320, 600) }], 'Support comes on 2 days, 10 h in all.'],
  ['every other week', [MORNINGS, makeService({ id: 2, startsOn: '2026-11-16', visits: on([6], 540, 60, 'first') })], 'Some of it comes every other week. Support comes on 3 days, 4 h in all in the first week shown, and on 2 days, 3 h in all in the second.'],
  ['one thing in the one week and the same in the other', [makeService({ visits: [...on([6], 540, 60, 'first'), ...on([7], 540, 60, 'second')] })], 'Support comes on 1 day, 1 h in all in each of the two weeks.'],
])('says what a week comes to: %s', (_, services, expected) => expect(sentence(...services)).toBe(expected));

it('says the week as rows: any time first, then by time, then what is missing; an empty day says so', () => {
  const daily = makeNeed({ id: 9, words: 'Eating', assessed: { times: 7, every: 'week', minutes: 30 } });
  const services = [
    MORNINGS,
    makeService({ id: 2, name: 'Shopping', workerId: 4, visits: on([1], 540, 60) }),
    makeService({ id: 3, name: 'Meals', provider: 'Sam', visits: [...on([1], null, 30), ...on([2, 4, 5, 6, 7], 1320, 180)], needs: [{ needId: 9, minutes: null }] }),
  ];
  const view = weekOf(services, ON);
  const [week] = view.weeks;
  const rows = week ? weekRows(week, gapsOf(view, [daily], ON), 0) : [];
  expect(rows.map(({ day, time, service, minutes, marks }) => [day, time, service?.name ?? '', minutes ?? '', ...marks.map(({ words }) => words)].join(' | '))).toEqual([
    'Monday | At no time in particular | Meals | 30',
    'Monday | 0:00 to 1:00, began the evening before | Meals | 60',
    'Monday | 8:00 to 9:30 | Mornings | 90 | At the same time as Shopping, with the same person',
    'Monday | 9:00 to 10:00 | Shopping | 60 | At the same time as Mornings, with the same person',
    'Tuesday | 8:00 to 9:30 | Mornings | 90',
    'Tuesday | 22:00 to 24:00, goes on after midnight | Meals | 120',
    'Wednesday | 0:00 to 1:00, began the evening before | Meals | 60',
    'Thursday | 22:00 to 24:00, goes on after midnight | Meals | 120',
    'Friday | 0:00 to 1:00, began the evening before | Meals | 60',
    'Friday | 22:00 to 24:00, goes on after midnight | Meals | 120',
    'Saturday | 0:00 to 1:00, began the evening before | Meals | 60',
    'Saturday | 22:00 to 24:00, goes on after midnight | Meals | 120',
    'Sunday | 0:00 to 1:00, began the evening before | Meals | 60',
    'Sunday | 22:00 to 24:00, goes on after midnight | Meals | 120',
  ]);
});

it('marks a day without help, and a day on which nothing comes', () => {
  const view = weekOf([MORNINGS], ON);
  const [week] = view.weeks;
  const daily = makeNeed({ words: 'Washing', assessed: { times: 7, every: 'week', minutes: 30 } });
  const said = (needs: (typeof daily)[]) => (week ? weekRows(week, gapsOf(view, needs, ON), 0) : []).filter(({ day }) => day === 'Sunday').map(({ service, marks }) => [service, ...marks.map(({ words }) => words)]);
  expect(said([daily])).toEqual([[null, 'Nothing for washing']]);
  expect(said([])).toEqual([[null]]);
});

it.each<[Partial<Service>, string]>([
  [{}, 'Dana'],
  [{ provider: ' ' }, 'Nobody chosen yet'],
  [{ provider: 'My sister', fundedBy: 'informal' }, 'My sister, free help'],
  [{ provider: 'Nurses', fundedBy: 'nhs' }, 'Nurses, NHS'],
])('says who comes and who pays: %j', (over, expected) => expect(whoWords(makeService(over))).toBe(expected));

it('says in which part of the year, where it is not all of it', () => {
  expect([seasonWords(makeService()), seasonWords(makeService({ runs: 'term_time' }))]).toEqual(['', 'In school terms only']);
});

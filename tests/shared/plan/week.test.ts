import { expect, it } from 'vitest';
import type { Service, Visit } from '#shared/plan/services';
import { meet, weekOf, type Week, type WeekView } from '#shared/plan/week';
import { clockWords } from '#shared/plan/plan-words';
import { makeService, ON } from '../../support/make-facts';

/** ON is Friday 20 November 2026; its week begins on Monday 16 November. */
const visit = (weekday: Visit['weekday'], from: string | null, minutes: number, week: Visit['week'] = 'every'): Visit => {
  const [hours = 0, rest = 0] = (from ?? '').split(':').map(Number);
  return { weekday, fromMinutes: from === null ? null : hours * 60 + rest, minutes, week };
};
const at = (id: number, visits: readonly Visit[], over: Partial<Service> = {}) => makeService({ id, name: `S${id}`, provider: `P${id}`, visits, ...over });

/** “Monday 8:00–9:00 S1 lane 0” */
const drawn = ({ days }: Week) =>
  days.flatMap(({ name, blocks }) =>
    blocks.map(({ service, fromMinutes, toMinutes, lane, beganBefore, goesOn }) => `${name} ${clockWords(fromMinutes)}–${clockWords(toMinutes)} ${service.name} lane ${lane}${beganBefore ? ' <' : ''}${goesOn ? ' >' : ''}`),
  );
const weeksOf = (...services: Service[]): string[][] => weekOf(services, ON).weeks.map(drawn);

it.each<[string, Service[], string[][]]>([
  ['no services: one empty week', [], [[]]],
  ['a visit stands on its day', [at(1, [visit(2, '8:00', 90)])], [['Tuesday 8:00–9:30 S1 lane 0']]],
  ['visits that touch share a lane', [at(1, [visit(1, '8:00', 60), visit(1, '9:00', 60)])], [['Monday 8:00–9:00 S1 lane 0', 'Monday 9:00–10:00 S1 lane 0']]],
  ['visits that overlap by a minute do not', [at(1, [visit(1, '8:00', 61)]), at(2, [visit(1, '9:00', 60)])], [['Monday 8:00–9:01 S1 lane 0', 'Monday 9:00–10:00 S2 lane 1']]],
  [
    'a lane that is free again is used again',
    [at(1, [visit(1, '8:00', 240)]), at(2, [visit(1, '8:00', 60)]), at(3, [visit(1, '10:00', 60)])],
    [['Monday 8:00–12:00 S1 lane 0', 'Monday 8:00–9:00 S2 lane 1', 'Monday 10:00–11:00 S3 lane 1']],
  ],
  ['a visit that ends at midnight stays on its day', [at(1, [visit(1, '22:00', 120)])], [['Monday 22:00–24:00 S1 lane 0']]],
  ['one that goes over midnight is on two days', [at(1, [visit(1, '22:00', 121)])], [['Monday 22:00–24:00 S1 lane 0 >', 'Tuesday 0:00–0:01 S1 lane 0 <']]],
  ['Sunday’s night ends on the Monday of the same usual week', [at(1, [visit(7, '22:00', 480)])], [['Monday 0:00–6:00 S1 lane 0 <', 'Sunday 22:00–24:00 S1 lane 0 >']]],
  [
    'a fortnight that began in this week: its first week comes first',
    [at(1, [visit(6, '9:00', 60, 'first')], { startsOn: '2026-11-18' })],
    [['Saturday 9:00–10:00 S1 lane 0'], []],
  ],
  [
    'a fortnight that began on the Sunday before is in its second week',
    [at(1, [visit(6, '9:00', 60, 'first'), visit(7, '9:00', 60, 'second')], { startsOn: '2026-11-15' })],
    [['Sunday 9:00–10:00 S1 lane 0'], ['Saturday 9:00–10:00 S1 lane 0']],
  ],
  [
    'two fortnights are counted each from its own start',
    [at(1, [visit(6, '9:00', 60, 'first')], { startsOn: '2026-11-16' }), at(2, [visit(6, '9:00', 60, 'first')], { startsOn: '2026-11-09' })],
    [['Saturday 9:00–10:00 S1 lane 0'], ['Saturday 9:00–10:00 S2 lane 0']],
  ],
  [
    'Sunday’s night of one week of two ends on the Monday of the other',
    [at(1, [visit(7, '22:00', 480, 'first')], { startsOn: '2026-11-16' })],
    [['Sunday 22:00–24:00 S1 lane 0 >'], ['Monday 0:00–6:00 S1 lane 0 <']],
  ],
  ['one that has ended is not there', [at(1, [visit(1, '8:00', 60)], { endsOn: '2026-11-19' })], [[]]],
  ['one whose last day is today is', [at(1, [visit(1, '8:00', 60)], { endsOn: ON })], [['Monday 8:00–9:00 S1 lane 0']]],
  ['one that is still to come is not there', [at(1, [visit(1, '8:00', 60)], { startsOn: '2026-11-21' })], [[]]],
])('%s', (_, services, expected) => expect(weeksOf(...services)).toEqual(expected));

it('lists what comes at no time in particular above its day, and what comes on no day apart', () => {
  const { weeks, noDay } = weekOf([at(1, [visit(3, null, 45)]), at(2, []), at(3, [], { kind: 'employing' })], ON);
  expect(weeks[0]?.days[2]).toMatchObject({ name: 'Wednesday', blocks: [], lanes: 1, anyTime: [{ minutes: 45 }] });
  expect(noDay.map(({ name }) => name)).toEqual(['S2']);
});

const together = ({ weeks }: WeekView) => weeks.flatMap(({ days }) => days.flatMap(({ blocks }) => blocks.flatMap((block) => [...block.samePerson.map((one) => `${block.service.name} same ${one.name}`), ...block.others.map((one) => `${block.service.name} other ${one.name}`)])));
const MONDAY = [visit(1, '8:00', 60)];

it.each<[string, Service[], string[]]>([
  ['two people at once', [at(1, MONDAY), at(2, MONDAY)], ['S1 other S2', 'S2 other S1']],
  ['one PA at two places', [at(1, MONDAY, { workerId: 4 }), at(2, MONDAY, { workerId: 4 })], ['S1 same S2', 'S2 same S1']],
  ['two PAs of one name are two people', [at(1, MONDAY, { workerId: 4, provider: 'Dana' }), at(2, MONDAY, { workerId: 5, provider: 'Dana' })], ['S1 other S2', 'S2 other S1']],
  ['one friend, written a little differently', [at(1, MONDAY, { kind: 'informal', provider: 'My sister' }), at(2, MONDAY, { kind: 'informal', provider: ' my sister ' })], ['S1 same S2', 'S2 same S1']],
  ['an agency can send two', [at(1, MONDAY, { kind: 'agency', provider: 'Care agency' }), at(2, MONDAY, { kind: 'agency', provider: 'Care agency' })], ['S1 other S2', 'S2 other S1']],
  ['nobody chosen is nobody twice', [at(1, MONDAY, { provider: '' }), at(2, MONDAY, { provider: '' })], ['S1 other S2', 'S2 other S1']],
  ['someone who lives in is there when others come', [at(1, MONDAY), at(2, MONDAY, { care: 'live_in' })], []],
  ['one after the other', [at(1, MONDAY, { workerId: 4 }), at(2, [visit(1, '9:00', 60)], { workerId: 4 })], []],
  ['a night that runs into the morning', [at(1, [visit(7, '22:00', 660)], { workerId: 4 }), at(2, MONDAY, { workerId: 4 })], ['S1 same S2', 'S2 same S1']],
])('%s', (_, services, expected) => expect(together(weekOf(services, ON))).toEqual(expected));

it('knows whether two times share a minute', () => {
  expect(meet({ fromMinutes: 0, toMinutes: 60 }, { fromMinutes: 59, toMinutes: 90 })).toBe(true);
  expect(meet({ fromMinutes: 0, toMinutes: 60 }, { fromMinutes: 60, toMinutes: 90 })).toBe(false);
});

import { expect, it } from 'vitest';
import { decideRota, decideRotaRemoval, rotaLineWords, type RotaLine } from '#shared/employer/save-rota';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeRotaShift } from '../../support/make-shifts';
import { done, faultsIn } from '../../support/records';

const worker = { id: 1, name: 'Priya Nair', startsOn: '2026-04-06', endsOn: '2026-12-31' } as const;

const line = (change: Partial<RotaLine> = {}): RotaLine => ({ week: 0, weekday: 1, startsAt: 540, minutes: 180, breakMinutes: 0, kind: 'usual', ...change });

it.each<[string, IsoDay, RotaLine[], string[]]>([
  ['one shift', '2026-06-01', [line()], []],
  ['nothing in it', '2026-06-01', [], ['start-1: nothing-typed']],
  ['from the first day of work', '2026-04-06', [line()], []],
  ['from the day before it', '2026-04-05', [line()], ['from: before-first-day']],
  ['from the day after the last', '2027-01-01', [line()], ['from: after-last-day']],
  ['one right after another', '2026-06-01', [line(), line({ startsAt: 720 })], []],
  ['a minute in common', '2026-06-01', [line(), line({ startsAt: 719 })], ['start-2: shifts-overlap']],
  ['the same time in the other week of two', '2026-06-01', [line({ week: 1 }), line({ week: 2 })], []],
  ['every week meets the first of two', '2026-06-01', [line({ week: 1 }), line()], ['start-2: shifts-overlap']],
  ['Sunday’s night runs into Monday', '2026-06-01', [line(), line({ weekday: 7, startsAt: 1320, minutes: 661 })], ['start-2: shifts-overlap']],
  ['Sunday’s night ends as Monday begins', '2026-06-01', [line(), line({ weekday: 7, startsAt: 1320, minutes: 660 })], []],
  ['the last night of the second week runs into the first', '2026-06-01', [line({ week: 1 }), line({ week: 2, weekday: 7, startsAt: 1320, minutes: 661 })], ['start-2: shifts-overlap']],
  ['a break as long as the shift', '2026-06-01', [line({ breakMinutes: 180 })], ['breakTime-1: break-too-long']],
  ['a whole day', '2026-06-01', [line({ minutes: 1440 })], ['end-1: shift-too-long']],
])('a usual week: %s', (_, from, shifts, expected) => {
  expect(faultsIn(decideRota({ workerId: 1, from, shifts }, { workers: [worker] }))).toEqual(expected);
});

it('is of a PA who is there', () => {
  expect(faultsIn(decideRota({ workerId: 2, from: '2026-06-01', shifts: [line()] }, { workers: [worker] }))).toEqual(['record-gone']);
});

it('is taken out by its day', () => {
  expect(done(decideRotaRemoval({ workerId: 1, from: '2026-06-01' }, { rota: [makeRotaShift()] }))).toEqual({ workerId: 1, from: '2026-06-01' });
  expect(faultsIn(decideRotaRemoval({ workerId: 1, from: '2026-06-02' }, { rota: [makeRotaShift()] }))).toEqual(['record-gone']);
});

it.each([
  [0, 'Monday 9:00'],
  [1, 'Monday 9:00, first week of two'],
  [2, 'Monday 9:00, second week of two'],
] as const)('a shift of week %i is called %s', (week, words) => {
  expect(rotaLineWords(line({ week }))).toBe(words);
});

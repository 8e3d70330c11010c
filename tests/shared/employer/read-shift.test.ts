import { expect, it } from 'vitest';
import { endTyped, readShiftTimes, shiftTimesFaults } from '#shared/employer/read-shift';
import type { HourKind } from '#shared/employer/shift';
import type { IsoDay } from '#shared/kernel/iso-date';
import { faultsIn } from '../../support/records';

const typed = { start: '9:00', end: '12:00', breakTime: '', woken: '' };

it.each<[string, IsoDay, HourKind, Partial<typeof typed>, object]>([
  ['a morning', '2026-11-16', 'usual', {}, { startsAt: 540, minutes: 180, breakMinutes: 0, wokenMinutes: 0 }],
  ['as a spreadsheet writes it, with seconds', '2026-11-16', 'usual', { start: '08:30:00', end: '17:00:00', breakTime: '00:30' }, { startsAt: 510, minutes: 510, breakMinutes: 30, wokenMinutes: 0 }],
  ['a night over midnight', '2026-11-16', 'waking_night', { start: '10pm', end: '7am' }, { startsAt: 1320, minutes: 540, breakMinutes: 0, wokenMinutes: 0 }],
  ['a sleep-in with three quarters of an hour awake', '2026-11-16', 'sleep_in', { start: '22:00', end: '7:00', woken: '45' }, { startsAt: 1320, minutes: 540, breakMinutes: 0, wokenMinutes: 45 }],
  ['time awake counts for a sleep-in only', '2026-11-16', 'usual', { woken: '45' }, { startsAt: 540, minutes: 180, breakMinutes: 0, wokenMinutes: 0 }],
  ['the night in which the clocks go back', '2026-10-24', 'waking_night', { start: '22:00', end: '7:00' }, { startsAt: 1320, minutes: 600, breakMinutes: 0, wokenMinutes: 0 }],
  ['to the second 1:30', '2026-10-24', 'waking_night', { start: '22:00', end: '1:30 GMT' }, { startsAt: 1320, minutes: 270, breakMinutes: 0, wokenMinutes: 0 }],
])('is read: %s', (_, on, kind, change, expected) => {
  expect(readShiftTimes(on, kind, { ...typed, ...change })).toEqual({ ok: true, value: expected });
});

it.each<[string, IsoDay, Partial<typeof typed>, string[]]>([
  ['nothing typed', '2026-11-16', { start: '', end: '' }, ['start: start-missing', 'end: end-missing']],
  ['words', '2026-11-16', { start: 'late', end: '25:00' }, ['start: time-unclear', 'end: time-unclear']],
  ['a break that may be hours or minutes', '2026-11-16', { breakTime: '1' }, ['breakTime: minutes-unclear']],
  ['a start in the hour that was skipped', '2026-03-29', { start: '1:30', end: '9:00' }, ['start: hour-skipped']],
  ['an end in it, the night before', '2026-03-28', { start: '22:00', end: '1:30' }, ['end: hour-skipped']],
  ['an end in the hour that came twice', '2026-10-24', { start: '22:00', end: '1:30' }, ['end: hour-twice']],
  ['a start in the second of the two hours', '2026-10-25', { start: '1:30 GMT', end: '7:00' }, ['start: start-in-second-hour']],
])('is refused: %s', (_, on, change, expected) => {
  expect(faultsIn(readShiftTimes(on, 'usual', { ...typed, ...change }))).toEqual(expected);
});

const shift = { minutes: 180, breakMinutes: 0, wokenMinutes: 0, kind: 'usual' } as const;

it.each<[string, Partial<Parameters<typeof shiftTimesFaults>[0]>, string[]]>([
  ['a morning', {}, []],
  ['a break of a minute less than the shift', { breakMinutes: 179 }, []],
  ['a break as long as the shift', { breakMinutes: 180 }, ['break-too-long']],
  ['a minute less than a whole day', { minutes: 1439 }, []],
  ['a whole day', { minutes: 1440 }, ['shift-too-long']],
  ['nothing between start and end', { minutes: 0 }, ['shift-empty']],
  ['awake the whole sleep-in', { kind: 'sleep_in', wokenMinutes: 180 }, []],
  ['awake for longer than it', { kind: 'sleep_in', wokenMinutes: 181 }, ['woken-too-long']],
  ['awake in what is no sleep-in', { wokenMinutes: 10 }, ['woken-without-sleep-in']],
])('the times of a shift: %s', (_, change, expected) => {
  expect(shiftTimesFaults({ ...shift, ...change }).map(({ code }) => code)).toEqual(expected);
});

it.each<[string, Parameters<typeof endTyped>[0], string]>([
  ['a morning', { on: '2026-11-16', startsAt: 540, minutes: 180 }, '12:00'],
  ['the first 1:30', { on: '2026-10-24', startsAt: 1320, minutes: 210 }, '1:30 BST'],
  ['the second 1:30', { on: '2026-10-24', startsAt: 1320, minutes: 270 }, '1:30 GMT'],
])('an end as it is typed: %s', (_, one, expected) => {
  expect(endTyped(one)).toBe(expected);
});

import { describe, expect, it } from 'vitest';
import type { RotaShift, Shift } from '#shared/employer/shift';
import { paidMinutes, rotaShiftsOn } from '#shared/employer/shift-time';
import type { IsoDay } from '#shared/kernel/iso-date';

const shift = { kind: 'usual', minutes: 480, breakMinutes: 0, wokenMinutes: 0, state: 'worked' } as const;

describe('minutes paid by the hour', () => {
  it.each<[string, Partial<Pick<Shift, 'kind' | 'minutes' | 'breakMinutes' | 'wokenMinutes' | 'state'>>, number]>([
    ['a day of eight hours', {}, 480],
    ['its break is not paid', { breakMinutes: 30 }, 450],
    ['a waking night counts whole', { kind: 'waking_night', minutes: 600 }, 600],
    ['of a sleep-in, only what was spent awake for work (Royal Mencap v Tomlinson-Blake, 2021)', { kind: 'sleep_in', minutes: 540, wokenMinutes: 45 }, 45],
    ['a sleep-in without waking has no paid minutes', { kind: 'sleep_in', minutes: 540 }, 0],
    ['a cancelled visit that is paid', { state: 'cancelled_paid', minutes: 120 }, 120],
    ['a cancelled visit that is not paid', { state: 'cancelled_unpaid', minutes: 120 }, 0],
  ])('%s', (_, change, expected) => {
    expect(paidMinutes({ ...shift, ...change })).toBe(expected);
  });
});

const usual = (id: number, change: Partial<RotaShift>): RotaShift => ({ id, workerId: 1, from: '2026-04-08', week: 0, weekday: 1, startsAt: 540, minutes: 180, breakMinutes: 0, kind: 'usual', ...change });
// From Wednesday 8 April 2026: every Monday; Tuesdays of the first week and Fridays of the second; from 1 June another rota.
const rota = [usual(1, {}), usual(2, { week: 1, weekday: 2 }), usual(3, { week: 2, weekday: 5 }), usual(4, { startsAt: 1080 }), usual(5, { from: '2026-06-01', weekday: 3 }), usual(6, { workerId: 2 })];

describe('the usual shifts of a day', () => {
  it.each<[string, IsoDay, number[]]>([
    ['before the first day of the rota there are none', '2026-04-06', []],
    ['a Monday has two, in the order of the clock', '2026-04-13', [1, 4]],
    ['the week of the first day is the first of two, though it began on a Monday before', '2026-04-10', []],
    ['the Tuesday after is in the second week', '2026-04-14', []],
    ['the Friday after is in the second week', '2026-04-17', [3]],
    ['two weeks on it is the first again', '2026-04-21', [2]],
    ['the last day of the old rota', '2026-05-25', [1, 4]],
    ['the new rota takes its place whole', '2026-06-01', []],
    ['the new rota has its own day', '2026-06-03', [5]],
  ])('%s', (_, on, expected) => {
    expect(rotaShiftsOn(rota, 1, on).map(({ id }) => id)).toEqual(expected);
  });
});

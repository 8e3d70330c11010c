import { expect, it } from 'vitest';
import { averageAWeek, isOver48, minutesAtWork, workingTimeBefore } from '#shared/employer/working-time';
import type { Absence } from '#shared/employer/absence';
import type { Shift } from '#shared/employer/shift';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeAbsence, makeShift, shiftsDaily } from '../../support/make-shifts';

it.each<[string, Partial<Shift>, number]>([
  ['a shift without its break', { minutes: 480, breakMinutes: 30 }, 450],
  ['a sleep-in counts whole (Jaeger, C-151/02)', { kind: 'sleep_in', minutes: 540, wokenMinutes: 0 }, 540],
  ['a cancelled visit that is paid is no work', { state: 'cancelled_paid' }, 0],
])('working time: %s', (_, change, expected) => {
  expect(minutesAtWork(makeShift(change))).toBe(expected);
});

const ON: IsoDay = '2026-11-20';
const since = (startsOn: IsoDay) => ({ id: 1, startsOn });
/** 17 weeks up to Sunday 15 November 2026 begin on Monday 20 July. */
const everyDay = shiftsDaily('2026-01-01', 319, { minutes: 60 });
const sick = (from: IsoDay, to: IsoDay): Absence => makeAbsence({ kind: 'sickness', from, to });

it.each<[string, IsoDay, readonly Absence[], object | null]>([
  ['the 17 weeks that are over', '2026-01-01', [], { period: { from: '2026-07-20', to: '2026-11-15' }, days: 119, minutes: 119 * 60 }],
  ['who began later: since the first day', '2026-11-02', [], { period: { from: '2026-11-02', to: '2026-11-15' }, days: 14, minutes: 14 * 60 }],
  ['who began in the last whole week: seven days are the least', '2026-11-09', [], { period: { from: '2026-11-09', to: '2026-11-15' }, days: 7, minutes: 420 }],
  ['a day less is no week yet', '2026-11-10', [], null],
  ['a week off sick is made up by the week before', '2026-01-01', [sick('2026-08-03', '2026-08-09')], { period: { from: '2026-07-13', to: '2026-11-15' }, days: 119, minutes: 119 * 60 }],
  ['unpaid leave is not', '2026-01-01', [makeAbsence({ kind: 'unpaid', from: '2026-08-03', to: '2026-08-09' })], { period: { from: '2026-07-20', to: '2026-11-15' }, days: 119, minutes: 119 * 60 }],
])('the reference period: %s', (_, startsOn, absences, expected) => {
  expect(workingTimeBefore(ON, since(startsOn), { shifts: everyDay, absences })).toEqual(expected);
});

it.each([
  ['48 hours exactly', 48 * 60 * 17, false],
  ['a minute more in 17 weeks', 48 * 60 * 17 + 1, true],
])('over 48 hours a week: %s', (_, minutes, expected) => {
  expect(isOver48({ minutes, days: 119 })).toBe(expected);
});

it('an average is said in whole minutes, never too low', () => {
  expect(averageAWeek({ minutes: 48 * 60 * 17 + 1, days: 119 })).toBe(48 * 60 + 1);
  expect(averageAWeek({ minutes: 48 * 60 * 17, days: 119 })).toBe(48 * 60);
});

import { describe, expect, it } from 'vitest';
import { absenceOn, daysBeside, decideApproval, decideFill, decideReopening, decideWeek, outsideWorkFaults, overlapFault, rotaOfWeek, shiftAtTheTimeOf, timesheetOf, type ShiftDraft } from '#shared/employer/save-hours';
import type { Shift } from '#shared/employer/shift';
import type { IsoDay } from '#shared/kernel/iso-date';
import { makeAbsence, makeRotaShift, makeShift, makeTimesheet } from '../../support/make-shifts';
import { done, faultsIn } from '../../support/records';

const WEEK = { workerId: 1, weekFrom: '2026-11-16' } as const;
const worker = { id: 1, name: 'Priya Nair', startsOn: '2026-04-06', endsOn: null } as const;
const facts = { workers: [worker], shifts: [] as Shift[], timesheets: [], services: [{ id: 5 }], rota: [makeRotaShift()], absences: [], otherRates: [] };

function draft(change: Partial<Shift> = {}): ShiftDraft {
  const { workerId: _, ...rest } = makeShift(change);
  return { ...rest, id: null };
}

describe('a week is saved as it shall be', () => {
  it('adds what is new, changes what differs, and takes out what is not in it any more', () => {
    const shifts = [makeShift({ id: 1 }), makeShift({ id: 2, on: '2026-11-17' }), makeShift({ id: 3, on: '2026-11-18' }), makeShift({ id: 4, on: '2026-11-23' })];
    const given = [{ ...draft(), id: 1 }, { ...draft({ on: '2026-11-17', minutes: 200 }), id: 2 }, draft({ on: '2026-11-19' })];
    const changes = done(decideWeek({ ...WEEK, shifts: given }, { ...facts, shifts }));
    expect(changes.save.map(({ id, on, minutes }) => ({ id, on, minutes }))).toEqual([{ id: 2, on: '2026-11-17', minutes: 200 }, { id: null, on: '2026-11-19', minutes: 180 }]);
    expect(changes.remove).toEqual([3]);
  });

  it.each<[string, ShiftDraft[], Partial<typeof facts> | object, string[]]>([
    ['a Sunday is still in the week', [draft({ on: '2026-11-22' })], {}, []],
    ['the Monday after is not', [draft({ on: '2026-11-23' })], {}, ['on-1: day-outside-week']],
    ['the first day of work', [draft()], { workers: [{ ...worker, startsOn: '2026-11-16' }] }, []],
    ['the day before the first day of work', [draft()], { workers: [{ ...worker, startsOn: '2026-11-17' }] }, ['on-1: before-first-day']],
    ['the last day of work', [draft()], { workers: [{ ...worker, endsOn: '2026-11-16' }] }, []],
    ['the day after the last', [draft({ on: '2026-11-17' })], { workers: [{ ...worker, endsOn: '2026-11-16' }] }, ['on-1: after-last-day']],
    ['a break as long as the shift', [draft(), draft({ on: '2026-11-17', breakMinutes: 180 })], {}, ['breakTime-2: break-too-long']],
    ['one shift right after another', [draft(), draft({ startsAt: 720 })], {}, []],
    ['two shifts with a minute in common', [draft(), draft({ startsAt: 719 })], {}, ['start-2: shifts-overlap']],
    ['a cancelled visit without pay takes no time', [draft(), draft({ state: 'cancelled_unpaid' })], {}, []],
    ['a cancelled visit with pay does', [draft(), draft({ state: 'cancelled_paid' })], {}, ['start-2: shifts-overlap']],
    ['Sunday’s night of the week before runs into Monday', [draft({ startsAt: 360 })], { shifts: [makeShift({ on: '2026-11-15', startsAt: 1320, minutes: 540 })] }, ['start-1: shifts-overlap']],
    ['another PA works at the same time', [draft()], { shifts: [makeShift({ workerId: 2 })] }, []],
    ['a whole day', [draft({ minutes: 1440 })], {}, ['end-1: shift-too-long']],
    ['a service that is gone', [draft({ serviceId: 6 })], {}, ['serviceId-1: choice-gone']],
    ['a service that is there', [draft({ serviceId: 5 })], {}, []],
    ['a shift that is gone', [{ ...draft(), id: 9 }], {}, ['record-gone']],
    ['a PA who is gone', [draft()], { workers: [] }, ['record-gone']],
    ['a week that is approved', [draft()], { timesheets: [makeTimesheet()] }, ['week-approved']],
    ['another PA’s week is approved', [draft()], { timesheets: [makeTimesheet({ workerId: 2 })] }, []],
  ])('%s', (_, shifts, change, expected) => {
    expect(faultsIn(decideWeek({ ...WEEK, shifts }, { ...facts, ...change }))).toEqual(expected);
  });

  it('a week begins on a Monday', () => {
    expect(faultsIn(decideWeek({ workerId: 1, weekFrom: '2026-11-17', shifts: [] }, facts))).toEqual(['weekFrom: not-a-monday']);
  });

  it('an hour that no clock showed is no start', () => {
    const night = draft({ on: '2026-03-29', startsAt: 90 });
    expect(faultsIn(decideWeek({ workerId: 1, weekFrom: '2026-03-23', shifts: [night] }, { ...facts, workers: [{ ...worker, startsOn: '2026-01-01' }] }))).toEqual(['start-1: hour-skipped']);
  });
});

describe('a week is filled from the usual one', () => {
  const rota = [makeRotaShift(), makeRotaShift({ id: 2, weekday: 2 }), makeRotaShift({ id: 3, weekday: 6, startsAt: 1320, minutes: 540, kind: 'waking_night' })];
  const filled = (change: object, week: { workerId: number; weekFrom: IsoDay } = WEEK) => rotaOfWeek(week, { ...facts, rota, ...change }).map(({ on, minutes, kind }) => `${on} ${minutes} ${kind}`);

  it.each<[string, object, string[]]>([
    ['an empty week gets all of it', {}, ['2026-11-16 180 usual', '2026-11-17 180 usual', '2026-11-21 540 waking_night']],
    ['a day with a shift stays as it is', { shifts: [makeShift({ startsAt: 900 })] }, ['2026-11-17 180 usual', '2026-11-21 540 waking_night']],
    ['a day on holiday stays empty', { absences: [makeAbsence()] }, ['2026-11-16 180 usual', '2026-11-21 540 waking_night']],
    ['off sick from Tuesday on, without an end', { absences: [makeAbsence({ kind: 'sickness', to: null })] }, ['2026-11-16 180 usual']],
    ['days after the last are left out', { workers: [{ ...worker, endsOn: '2026-11-16' }] }, ['2026-11-16 180 usual']],
    ['what a night runs into is left out', { shifts: [makeShift({ on: '2026-11-15', startsAt: 1320, minutes: 720 })] }, ['2026-11-17 180 usual', '2026-11-21 540 waking_night']],
  ])('%s', (_, change, expected) => {
    expect(filled(change)).toEqual(expected);
  });

  it('a night of the rota has the minutes that the clock left', () => {
    expect(filled({}, { workerId: 1, weekFrom: '2026-10-19' })).toContain('2026-10-24 600 waking_night');
  });

  it('a bank holiday with a rate of its own has hours of a bank holiday: Boxing Day 2026 is on Monday 28 December', () => {
    const otherRates = [{ workerId: 1, kind: 'bank_holiday', from: '2026-04-06', ratePence: 2000 }];
    expect(filled({ otherRates }, { workerId: 1, weekFrom: '2026-12-28' })[0]).toBe('2026-12-28 180 bank_holiday');
    expect(filled({}, { workerId: 1, weekFrom: '2026-12-28' })[0]).toBe('2026-12-28 180 usual');
  });

  it.each<[string, object, string[]]>([
    ['no rota', { rota: [] }, ['nothing-to-fill']],
    ['the week is approved', { timesheets: [makeTimesheet()] }, ['week-approved']],
    ['there is something to fill', {}, []],
  ])('refused or not: %s', (_, change, expected) => {
    expect(faultsIn(decideFill(WEEK, { ...facts, ...change }))).toEqual(expected);
  });
});

describe('a week is approved once, and opened again', () => {
  it.each<[string, object, IsoDay, object, string[]]>([
    ['a week that is over', {}, '2026-11-23', {}, []],
    ['while it goes on, with all its shifts worked', { shifts: [makeShift()] }, '2026-11-16', {}, []],
    ['with a shift still to come', { shifts: [makeShift({ on: '2026-11-17' })] }, '2026-11-16', {}, ['shift-to-come']],
    ['before it begins', {}, '2026-11-15', {}, ['week-to-come']],
    ['a second time', { timesheets: [makeTimesheet()] }, '2026-11-24', {}, ['week-approved-already']],
    ['by nobody', {}, '2026-11-23', { approvedBy: ' ' }, ['approvedBy: words-missing']],
    ['the week before the first day of work', { workers: [{ ...worker, startsOn: '2026-11-23' }] }, '2026-11-30', {}, ['weekFrom: before-first-day']],
    ['the week of the first day', { workers: [{ ...worker, startsOn: '2026-11-22' }] }, '2026-11-30', {}, []],
    ['the week after the last day of work', { workers: [{ ...worker, endsOn: '2026-11-15' }] }, '2026-11-30', {}, ['weekFrom: after-last-day']],
  ])('%s', (_, change, today, input, expected) => {
    expect(faultsIn(decideApproval({ ...WEEK, approvedBy: 'Sam Example', words: '', ...input }, { ...facts, ...change }, today))).toEqual(expected);
  });

  it('keeps who and when', () => {
    expect(done(decideApproval({ ...WEEK, approvedBy: ' Sam Example ', words: 'Swapped Tuesday' }, facts, '2026-11-23'))).toEqual({ id: null, ...WEEK, approvedOn: '2026-11-23', approvedBy: 'Sam Example', words: 'Swapped Tuesday' });
  });

  it('is opened again where it is approved', () => {
    expect(done(decideReopening(WEEK, { timesheets: [makeTimesheet()] })).id).toBe(1);
    expect(faultsIn(decideReopening(WEEK, { timesheets: [] }))).toEqual(['week-not-approved']);
  });
});

it('what other files ask of a week', () => {
  expect(timesheetOf([makeTimesheet()], WEEK)?.id).toBe(1);
  expect(absenceOn([makeAbsence()], 1, '2026-11-18')).toBeUndefined();
  expect(absenceOn([makeAbsence()], 1, '2026-11-17')?.kind).toBe('holiday');
  expect(daysBeside('2026-11-16')).toEqual({ from: '2026-11-15', to: '2026-11-23' });
  expect(outsideWorkFaults('2026-04-05', worker, 'on').map(({ message }) => message)).toEqual(['5 April 2026 is before the first day of Priya Nair, 6 April 2026. Change the day of the shift, or the first day of work.']);
  expect(shiftAtTheTimeOf(makeShift(), [makeShift({ startsAt: 700 })])?.startsAt).toBe(700);
  expect(overlapFault(makeShift(), 'start').message).toContain('16 November 2026, 9:00 to 12:00');
});

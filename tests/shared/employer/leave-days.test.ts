import { describe, expect, it } from 'vitest';
import type { Absence } from '#shared/employer/absence';
import { bankHolidayDays, daysOf, holidayMinutesIn, leaveDays, rotaMinutesOn } from '#shared/employer/leave-days';
import { makeWorker } from '../../support/make-facts';
import { aJob, anAbsence, aRota, aShift, recordOf } from '../../support/make-leave';

// Monday, Wednesday and Friday, four hours each.
const rota = aRota('2026-04-06', [1, 3, 5], 240);
const record = recordOf({ rota });
const onTop = recordOf({ rota, jobs: [aJob({ bankHolidays: 'on_top' })] });
const said = (days: ReturnType<typeof leaveDays>) => days.map(({ on, minutes }) => `${on.slice(5)} ${minutes}`);

describe('the days of an absence with their minutes', () => {
  it.each<[string, Absence, typeof record, string[]]>([
    ['a week of the rota', anAbsence('holiday', '2026-08-03', '2026-08-09'), record, ['08-03 240', '08-05 240', '08-07 240']],
    ['days without a shift use none up', anAbsence('holiday', '2026-08-04', '2026-08-04'), record, []],
    ['hours that were written down are spread as the rota has them', anAbsence('holiday', '2026-08-03', '2026-08-05', { minutes: 301 }), record, ['08-03 151', '08-05 150']],
    ['and over all days where it has none', anAbsence('holiday', '2026-08-08', '2026-08-09', { minutes: 120 }), record, ['08-08 60', '08-09 60']],
    ['a bank holiday within holiday uses some up (31 August 2026)', anAbsence('holiday', '2026-08-31', '2026-09-02'), record, ['08-31 240', '09-02 240']],
    ['on top of it, none', anAbsence('holiday', '2026-08-31', '2026-09-02'), onTop, ['09-02 240']],
    ['one that goes on, up to the day asked for', anAbsence('sickness', '2026-09-28', null), record, ['09-28 240', '09-30 240']],
  ])('%s', (_, absence, from, expected) => expect(said(leaveDays(absence, from, '2026-09-30'))).toEqual(expected));

  it('counts the holiday inside a period, and nothing else', () => {
    const absences = [anAbsence('holiday', '2026-08-03', '2026-08-07'), anAbsence('holiday', '2026-08-05', '2026-08-07', { workerId: 2, minutes: 60 }), anAbsence('sickness', '2026-08-10', '2026-08-12')];
    expect(holidayMinutesIn({ ...record, absences }, 1, { from: '2026-08-05', to: '2026-08-31' })).toBe(480);
  });

  it('knows every day of a period and the usual minutes of each', () => {
    expect(daysOf({ from: '2026-08-31', to: '2026-09-01' })).toEqual(['2026-08-31', '2026-09-01']);
    expect(rotaMinutesOn(record, 1, '2026-08-31')).toBe(240);
  });
});

it('bank holidays given on top are those on usual working days within the job; one that was worked is said', () => {
  // In England from 6 April to 31 August 2026: Monday 6 April, Monday 4 May, Monday 25 May, Monday 31 August.
  const worker = makeWorker({ startsOn: '2026-04-07' });
  const found = bankHolidayDays(worker, { ...onTop, shifts: [aShift('2026-05-25', 60)] }, { from: '2026-04-06', to: '2026-08-31' });
  expect(found.map(({ on, minutes, isWorked }) => `${on} ${minutes} ${isWorked}`)).toEqual(['2026-05-04 240 false', '2026-05-25 240 true', '2026-08-31 240 false']);
  expect(bankHolidayDays(worker, { ...record, shifts: [] }, { from: '2026-04-06', to: '2026-08-31' })).toEqual([]);
});

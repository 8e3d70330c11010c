import { describe, expect, it } from 'vitest';
import { decideHoursImport, readHoursTable } from '#shared/employer/read-hours-table';
import { makeShift, makeTimesheet } from '../../support/make-shifts';
import { done, faultsIn } from '../../support/records';

const facts = { workers: [{ id: 1, name: 'Priya Nair', startsOn: '2026-04-06', endsOn: null }], shifts: [], timesheets: [], today: '2026-11-20' } as const;

function read(text: string, change: object = {}) {
  return done(readHoursTable(text, 1, { ...facts, ...change })).map(({ row, verdict, reason, shift }) => (shift ? `${row} ${shift.on} ${shift.startsAt} ${shift.minutes} ${shift.breakMinutes} ${shift.kind}` : `${row} ${verdict}: ${reason}`));
}

describe('a table of hours is read, whatever program wrote it', () => {
  it.each<[string, string]>([
    ['with commas', 'Date,Start,End,Break,Kind\n16/11/2026,09:00,17:00,00:30,Usual\n17/11/2026,22:00,07:00,,Waking night'],
    ['with semicolons', 'Date;Start time;Finish time;Break (mins);Type\n16/11/2026;09:00:00;17:00:00;30;normal\n17/11/2026;22:00;07:00;;waking night'],
    ['pasted, with tabs and weekdays', 'Day\tIn\tOut\tBreak\tKind\nMon 16/11/2026\t9am\t5pm\t30\t\nTue 17 Nov 2026\t10pm\t7am\t0\tWaking nights'],
    ['columns in another order, with others between', 'Kind,Hours,Date,End,Start,Break\nUsual,7.5,2026-11-16,17:00,09:00,0:30\nWaking night,9,2026-11-17,07:00,22:00,'],
    ['without headings', '16/11/2026,9:00,17:00,30\n17/11/2026,22:00,7:00,,waking night'],
    ['under a title', 'Timesheet of Priya,\nDate,Start,End,Break,Kind\n16/11/26,9.00,17.00,30,usual\n17/11/26,22.00,7.00,,waking night'],
  ])('%s', (_, text) => {
    expect(read(text).map((line) => line.replace(/^\d+ /, ''))).toEqual(['2026-11-16 540 480 30 usual', '2026-11-17 1320 540 0 waking_night']);
  });

  it('keeps time awake, note, cancelled visits, and the day of the row above', () => {
    const text = 'Date,Start,End,Break,Kind,Awake,Note\n16/11/2026,22:00,7:00,,Sleep-in,45,Up twice\n,9:00,10:00,,"Cancelled, paid",,\n17/11/2026,9:00,10:00,,Cancelled not paid,,';
    const shifts = done(readHoursTable(text, 1, facts)).map(({ shift }) => shift);
    expect(shifts).toMatchObject([
      { on: '2026-11-16', kind: 'sleep_in', wokenMinutes: 45, words: 'Up twice', state: 'worked' },
      { on: '2026-11-16', state: 'cancelled_paid', minutes: 60 },
      { on: '2026-11-17', state: 'cancelled_unpaid' },
    ]);
  });
});

const row = (words: string) => `Date,Start,End,Break,Kind,Name\n${words}`;

it.each<[string, string, object, string]>([
  ['a day that is none', '31/9/2026,9:00,10:00,,,', {}, '2 refused: “31/9/2026” is not a day: September has 30 days. Check the day and the month.'],
  ['a time that is none', '16/11/2026,9:00,25:00,,,', {}, '2 refused: Write a time of day, like 8:30 or 8.30pm.'],
  ['a day to come', '21/11/2026,9:00,10:00,,,', {}, '2 refused: 21 November 2026 is still to come. Check the day; hours are imported once they are worked.'],
  ['before the first day of work', '5/4/2026,9:00,10:00,,,', {}, '2 refused: 5 April 2026 is before the first day of Priya Nair, 6 April 2026. Change the day of the shift, or the first day of work.'],
  ['a kind that is not known', '16/11/2026,9:00,10:00,,Shopping,', {}, '2 refused: “Shopping” is not a kind of hours that is known here. Use usual, evening, weekend, bank holiday, waking night, sleep-in, travel, training or cancelled.'],
  ['cancelled, and nothing about the pay', '16/11/2026,9:00,10:00,,Cancelled,', {}, '2 refused: Nothing says whether this cancelled visit is paid. Write cancelled, paid or cancelled, not paid.'],
  ['a break longer than the shift', '16/11/2026,9:00,10:00,90,,', {}, '2 refused: The break is as long as the shift or longer. Enter only the part of it that was not worked.'],
  ['somebody else’s row', '16/11/2026,9:00,10:00,,,Joe', {}, '2 refused: This row is for Joe. Import it for that person, or leave it out.'],
  ['by first name', '16/11/2026,9:00,10:00,,,priya', {}, '2 2026-11-16 540 60 0 usual'],
  ['a holiday', '16/11/2026,,,,Holiday,', {}, '2 no_shift: Days away are written down under Holiday and sickness, not as hours.'],
  ['a total', 'Total,,,,7.5,', {}, '2 no_shift: This row has no start and no end, so it is no shift.'],
  ['there already', '16/11/2026,9:00,12:00,,,', { shifts: [makeShift()] }, '2 already_there: This shift is here already.'],
  ['at the time of another', '16/11/2026,11:00,13:00,,,', { shifts: [makeShift()] }, '2 refused: At this time there is another shift: 16 November 2026, 9:00 to 12:00. One person cannot work twice at once. Change the times, or take one of the two out.'],
  ['in a week that is approved', '16/11/2026,9:00,12:00,,,', { timesheets: [makeTimesheet()] }, '2 refused: The week from 16 November 2026 is approved. Open it again first, or leave this row out.'],
])('a row is looked at: %s', (_, words, change, expected) => {
  expect(read(row(words), change)).toEqual([expected]);
});

it('two rows of one table at one time: the second is refused', () => {
  expect(read('Date,Start,End\n16/11/2026,9:00,12:00\n16/11/2026,11:59,13:00')[1]).toMatch(/^3 refused: At this time/);
});

it('says what is no table of hours, and who is gone', () => {
  expect(faultsIn(readHoursTable('Dear Sam,\nsee you on Monday', 1, facts))).toEqual(['text: not-hours']);
  expect(faultsIn(readHoursTable('Date,Start,End', 2, facts))).toEqual(['record-gone']);
  expect(faultsIn(readHoursTable(`Date,Start,End\n${'16/11/2026,9:00,10:00\n'.repeat(1001)}`, 1, facts))).toEqual(['text: too-many-hours']);
});

it('is added whole, or not at all', () => {
  const rows = done(readHoursTable('Date,Start,End\n16/11/2026,9:00,12:00\n17/11/2026,9:00,late', 1, facts));
  expect(faultsIn(decideHoursImport(rows, false))).toEqual(['leaveOutRefused: rows-refused']);
  expect(done(decideHoursImport(rows, true)).map(({ on }) => on)).toEqual(['2026-11-16']);
  expect(faultsIn(decideHoursImport(rows.slice(1), true))).toEqual(['text: nothing-to-add']);
});

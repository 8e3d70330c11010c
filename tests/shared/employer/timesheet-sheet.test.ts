import { expect, it } from 'vitest';
import { sumHours } from '#shared/employer/hours-worked';
import { buildTimesheetSheet, hoursWords, sumWords } from '#shared/employer/timesheet-sheet';
import { makeAbsence, makeShift, makeTimesheet } from '../../support/make-shifts';

const shifts = [
  makeShift({ words: 'Swimming' }),
  makeShift({ id: 2, on: '2026-11-18', startsAt: 1320, minutes: 540, kind: 'sleep_in', wokenMinutes: 45 }),
  makeShift({ id: 3, on: '2026-11-24', state: 'cancelled_paid', minutes: 60 }),
  makeShift({ id: 4, workerId: 2 }),
];
const facts = {
  person: { name: 'Sam Example', exampleOn: null },
  worker: { id: 1, name: 'Priya Nair' },
  employment: { shifts, timesheets: [makeTimesheet()], absences: [makeAbsence()] },
};
const WEEK = { from: '2026-11-16', to: '2026-11-22' } as const;

it('a filled sheet has each shift in words, days away, the sum and who approved it', () => {
  const sheet = buildTimesheetSheet(facts, WEEK, false, '2026-11-23');
  expect(sheet.weeks).toEqual([
    {
      title: '16 November 2026 to 22 November 2026',
      lines: [
        { day: 'Mon 16 Nov', start: '9:00', end: '12:00', breakTime: '', kind: 'Usual', hours: '3 h', note: 'Swimming' },
        { day: 'Tue 17 Nov', start: '', end: '', breakTime: '', kind: 'Holiday', hours: '', note: '' },
        { day: 'Wed 18 Nov', start: '22:00', end: '7:00', breakTime: '', kind: 'Sleep-in', hours: '1 night, 45 min awake', note: '' },
      ],
      total: '3 h 45 min, 1 sleep-in',
      approved: 'Approved by Sam Example on 23 November 2026.',
    },
  ]);
  expect(sheet.total).toBe('');
});

it('a pay period over weeks is cut to its days and has a sum of all', () => {
  const sheet = buildTimesheetSheet(facts, { from: '2026-11-18', to: '2026-11-24' }, false, '2026-11-25');
  expect(sheet.weeks.map(({ title }) => title)).toEqual(['18 November 2026 to 22 November 2026', '23 November 2026 to 24 November 2026']);
  expect(sheet.weeks[1]?.lines[0]).toMatchObject({ hours: '1 h', note: 'Cancelled, paid' });
  expect(sheet.total).toBe('1 h 45 min, 1 sleep-in, of which 1 h cancelled and paid');
});

it('a blank sheet has room on each day and says nothing else', () => {
  const [week] = buildTimesheetSheet(facts, WEEK, true, '2026-11-16').weeks;
  expect(week?.lines).toHaveLength(14);
  expect(week?.lines.filter(({ day }) => day !== '')).toHaveLength(7);
  expect(week).toMatchObject({ total: '', approved: '' });
});

it.each([
  ['a shift without its break', makeShift({ minutes: 210, breakMinutes: 30 }), '3 h'],
  ['a night slept through', makeShift({ kind: 'sleep_in' }), '1 night'],
  ['a night called off without pay', makeShift({ kind: 'sleep_in', state: 'cancelled_unpaid' }), '0 h'],
])('what counts: %s', (_, shift, words) => {
  expect(hoursWords(shift)).toBe(words);
});

it('no hours are said as such', () => {
  expect(sumWords(sumHours([]))).toBe('0 h');
});

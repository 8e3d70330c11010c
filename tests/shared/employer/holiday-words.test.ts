import { describe, expect, it } from 'vitest';
import type { EmploymentRecord } from '#shared/employer/employment-record';
import { holidayRecord } from '#shared/employer/holiday-record';
import { holidayRemarks, holidayWorkings, hoursWords, hourWords } from '#shared/employer/holiday-words';
import { leaveYearOf } from '#shared/employer/leave-year';
import { makeWorker } from '../../support/make-facts';
import { aJob, anAbsence, aRota, aShift, aSlip, recordOf } from '../../support/make-leave';
import { done } from '../../support/records';

const worker = makeWorker({ startsOn: '2025-04-07', rates: [{ from: '2025-04-07', ratePence: 1400 }] });
const rota = aRota('2025-04-07', [1, 3, 5], 240);
const ON = '2026-10-05';
const told = (over: Partial<EmploymentRecord>, on: typeof ON = ON) => {
  const record = recordOf({ rota, ...over });
  const job = record.jobs[0] ?? { leaveYearStarts: null };
  const holiday = done(holidayRecord(worker, record, leaveYearOf(worker, job, on), on));
  return { workings: holidayWorkings(holiday, worker, record, on), remarks: holidayRemarks(holiday, worker, record) };
};

it('hours below nothing have a minus sign', () => expect([hoursWords(450), hoursWords(-450)]).toEqual(['7 h 30 min', '−7 h 30 min']));

describe('the workings of a leave year', () => {
  it('with regular hours, carried over, taken and booked', () =>
    expect(told({ absences: [anAbsence('holiday', '2026-08-03', '2026-08-07'), anAbsence('holiday', '2026-12-21', '2026-12-21', { id: 2 })], leaveCarried: [{ workerId: 1, yearFrom: '2026-04-07', minutes: 240, reason: 'sickness: In March' }] }).workings).toEqual([
      'The leave year is 7 April 2026 to 6 April 2027.',
      'The law gives 5.6 weeks of holiday a year, and 28 days at most. For the whole year that is 67 h 12 min, which is 16.8 days, rounded as GOV.UK’s calculator rounds.',
      'The usual week is 12 h on 3 days.',
      'Carried over from the year before: 4 h, because they were sick and could not take it (In March). It must be used by 6 October 2027.',
      'Taken up to 5 October 2026: 12 h. Booked after that: 4 h.',
      'An hour of holiday is paid at £14.00 an hour, as in the usual week.',
    ]));
  it('with irregular hours, by the pay period', () => {
    const { workings, remarks } = told({ jobs: [aJob({ hours: 'irregular' })], shifts: [aShift('2026-04-14', 600), aShift('2026-05-19', 900)], payslips: [aSlip('2026-06-01', '2026-06-28', 100_00)] });
    expect(workings[1]).toBe('With irregular hours, holiday is earned at the end of each pay period: 12.07% of the hours worked, to the nearest whole hour. 6 pay periods of this leave year have ended, and 3 h were earned.');
    expect(remarks[0]).toMatch(/^No hours are written down for 4 pay periods/);
  });
  it('where the job begins or ends in it, the usual week changes and there is a sleep-in', () => {
    const { workings } = told({ jobs: [aJob({ leaveYearStarts: '01-01' })], rota: [...rota, ...aRota('2025-09-01', [6], 540, { kind: 'sleep_in' })] }, '2025-10-05' as typeof ON);
    expect(workings).toContain('Dana started on 7 April 2025, so only the part of the year after that counts.');
    expect(workings).toContain('The usual week changed. Each usual week counts for the days on which it holds.');
    expect(workings).toContain('A sleep-in counts with all its hours: for holiday it is working time.');
  });
});

describe('what an hour of holiday is paid', () => {
  const hour = { minutePence: { numerator: 1450, denominator: 60 }, weeks: 2, averageWeekPence: 217_50 };
  it.each([
    ['average', 'An hour of holiday is paid at £14.50 an hour: the average of the last 2 paid weeks, £217.50 a week on average. Weeks without pay or with sickness are passed over.'],
    ['usual', 'An hour of holiday is paid at £14.50 an hour, as in the usual week. Over the last 2 paid weeks an hour was paid at no more than that.'],
    ['rate', 'An hour of holiday is paid at £14.50 an hour, the hourly rate, because no paid week is written down yet.'],
  ] as const)('%s', (basis, words) => expect(hourWords({ ...hour, basis })).toBe(words));
});

describe('remarks', () => {
  it.each<[string, Partial<EmploymentRecord>, RegExp | null]>([
    ['nothing to say', {}, null],
    ['too much taken', { absences: [anAbsence('holiday', '2026-04-07', '2026-09-06')] }, /more holiday is taken or booked than there is/],
    ['rolled up with regular hours', { jobs: [aJob({ holidayPay: 'rolled_up' })] }, /The law allows it only for irregular hours/],
    ['more carried over than 1.6 weeks by agreement', { leaveCarried: [{ workerId: 1, yearFrom: '2026-04-07', minutes: 1153, reason: 'agreed' }] }, /More is carried over than the law gives for this reason \(19 h 12 min\)/],
    ['exactly that', { leaveCarried: [{ workerId: 1, yearFrom: '2026-04-07', minutes: 1152, reason: 'agreed' }] }, null],
  ])('%s', (_, over, words) => {
    const { remarks } = told(over);
    if (words === null) expect(remarks).toEqual([]);
    else expect(remarks.join(' ')).toMatch(words);
  });
  it('bank holidays on top that are not known yet: the table ends with 2027', () => {
    const jobs = [aJob({ bankHolidays: 'on_top' })];
    expect(told({ jobs }).remarks).toEqual([]);
    expect(told({ jobs }, '2027-10-05' as typeof ON).remarks).toEqual(['Bank holidays after 31 December 2027 are not known here yet, so they are not counted.']);
  });
});

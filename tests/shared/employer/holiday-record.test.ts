import { describe, expect, it } from 'vitest';
import type { EmploymentRecord } from '#shared/employer/employment-record';
import { holidayRecord } from '#shared/employer/holiday-record';
import { leaveYearOf } from '#shared/employer/leave-year';
import type { Worker } from '#shared/employer/worker';
import { addDays, addMonths, type IsoDay } from '#shared/kernel/iso-date';
import { splitPence } from '#shared/kernel/money';
import { HOLIDAY_DAYS, HOLIDAY_HOURS, type HolidayExample } from '../../support/holiday-examples';
import { makeWorker } from '../../support/make-facts';
import { aJob, anAbsence, aRota, aShift, recordOf } from '../../support/make-leave';
import { done, faultsIn } from '../../support/records';

const isWholeDays = ([, { daysAWeek }]: HolidayExample) => daysAWeek.numerator % daysAWeek.denominator === 0;

/** The example as a ledger has it: a job in that leave year with a rota of so many days and hours a week. */
function asRecord([, { daysAWeek, hoursAWeek, yearStartsOn, startsOn, leavesOn }]: HolidayExample) {
  const yearFrom = yearStartsOn ?? startsOn ?? '2019-01-01';
  const worker = makeWorker({ startsOn: startsOn ?? addMonths(yearFrom, -24), endsOn: leavesOn });
  const days = daysAWeek.numerator / daysAWeek.denominator;
  const minutes = hoursAWeek ? splitPence((hoursAWeek.numerator * 60) / hoursAWeek.denominator, Array.from({ length: days }, () => 1)) : Array.from({ length: days }, () => 60);
  const rota = minutes.flatMap((each, index) => aRota(worker.startsOn, [index + 1], each));
  return { worker, record: recordOf({ rota, jobs: [aJob({ leaveYearStarts: yearFrom.slice(5) })] }), yearFrom };
}

describe('the entitlement of a leave year is that of the calculator', () => {
  it.each([...HOLIDAY_DAYS, ...HOLIDAY_HOURS].filter(isWholeDays))('%s', (...example) => {
    const { worker, record, yearFrom } = asRecord(example);
    const year = leaveYearOf(worker, { leaveYearStarts: yearFrom.slice(5) }, yearFrom);
    const found = done(holidayRecord(worker, record, year, year.to));
    const [, , daysTenths, time] = example;
    if (daysTenths !== null) expect(found.entitledDaysTenths).toBe(daysTenths);
    if (time !== null) expect(found.entitledMinutes).toBe(time[0] * 60 + time[1]);
  });
});

// Monday, Wednesday and Friday, four hours each at £14.00: 5.6 × 12 h = 67.2 h. The leave year is from 6 April to 5 April.
const worker = makeWorker({ startsOn: '2024-04-08', rates: [{ from: '2024-04-08', ratePence: 1400 }] });
const rota = aRota('2024-04-08', [1, 3, 5], 240);
const jobs = [aJob({ leaveYearStarts: '04-06' })];
const holidayOf = (over: Partial<EmploymentRecord>, on: IsoDay, who: Partial<Worker> = {}) => {
  const one = { ...worker, ...who };
  const record = recordOf({ rota, jobs, ...over });
  return holidayRecord(one, record, leaveYearOf(one, record.jobs[0] ?? { leaveYearStarts: null }, on), on);
};

describe('the holiday of a leave year on a day', () => {
  const absences = [anAbsence('holiday', '2026-08-03', '2026-08-07'), anAbsence('holiday', '2026-12-21', '2026-12-23', { id: 2 })];

  it('what is taken, booked and left', () => {
    expect(done(holidayOf({ absences }, '2026-08-05'))).toMatchObject({ entitledMinutes: 4032, entitledDaysTenths: 168, takenMinutes: 480, bookedMinutes: 720, leftMinutes: 2832 });
  });
  it('what was carried over is there to take', () =>
    expect(done(holidayOf({ absences, leaveCarried: [{ workerId: 1, yearFrom: '2026-04-06', minutes: 300, reason: 'agreed' }, { workerId: 1, yearFrom: '2025-04-06', minutes: 60, reason: 'agreed' }] }, '2026-08-07'))).toMatchObject({ takenMinutes: 720, leftMinutes: 3132 }));
  it('if the job ended on 5 October 2026, day 183 of 365: 16.8 days × 183 ÷ 365 are 8.42, so 33.7 h, less 12 h taken: 21.7 h at £14.00', () => {
    // GOV.UK’s calculator: 67.2 h × 183 ÷ 365 = 33.69 h, rounded up to 33.7.
    expect(done(holidayOf({ absences }, '2026-10-05'))).toMatchObject({ owedMinutes: 1302, owedPence: 303_80 });
  });
  it('more taken than earned is below zero', () => expect(done(holidayOf({ absences }, '2026-08-07', { startsOn: '2026-08-01' })).owedMinutes).toBeLessThan(0));
  it('when the job has ended, all of it', () => expect(done(holidayOf({ absences: absences.slice(0, 1) }, '2026-12-31', { endsOn: '2026-10-05' }))).toMatchObject({ entitledMinutes: 2022, takenMinutes: 720, leftMinutes: 1302, owedMinutes: 1302, owedPence: 303_80 }));
  it('a leave year that is over owes nothing by itself, while the job goes on', () => {
    const record = recordOf({ rota, jobs });
    const year = { from: '2025-04-06', to: '2026-04-05' } as const;
    expect(done(holidayRecord(worker, record, year, '2026-04-05'))).toMatchObject({ leftMinutes: 4032, owedMinutes: 4032 });
    expect(done(holidayRecord(worker, record, year, '2026-04-06'))).toMatchObject({ leftMinutes: 4032, owedMinutes: null, owedPence: null });
    expect(done(holidayRecord({ ...worker, endsOn: '2026-04-05' }, record, year, '2026-04-06'))).toMatchObject({ owedMinutes: 4032 });
  });
  it('on the first day one day’s share is earned: 67.2 h ÷ 365 are 0.18, so 0.2 h', () => expect(done(holidayOf({}, '2026-04-06'))).toMatchObject({ owedMinutes: 12, leftMinutes: 4032 }));
  it('who leaves on the first day has the same', () => expect(done(holidayOf({}, '2026-12-31', { startsOn: '2026-05-11', endsOn: '2026-05-11' }))).toMatchObject({ entitledMinutes: 12, owedMinutes: 12 }));
  it.each([
    ['231 days of 8 hours: 12.07 % of each pay period', 231, undefined],
    ['every day of the year: 28 days of 8 hours', 365, 28 * 480],
  ])('irregular hours on %s', (_, days, most) => {
    const shifts = Array.from({ length: days }, (__, index) => aShift(addDays('2026-04-06', index), 480));
    const found = done(holidayOf({ shifts, jobs: [aJob({ hours: 'irregular' })] }, '2027-04-05', { startsOn: '2026-04-06' }));
    expect(found.entitledMinutes).toBe(most ?? found.periods.reduce((sum, { earnedMinutes }) => sum + earnedMinutes, 0));
  });

  it('bank holidays on top come with four hours each on Mondays and Fridays, and go on their day', () => {
    // From 6 April 2026 to 5 April 2027 on Mondays, Wednesdays and Fridays: 6 April, 4 and 25 May, 31 August, 25 and 28 December, 1 January, 26 and 29 March.
    const found = done(holidayOf({ jobs: [aJob({ leaveYearStarts: '04-06', bankHolidays: 'on_top' })] }, '2026-05-04'));
    expect(found).toMatchObject({ givenMinutes: 9 * 240, takenMinutes: 2 * 240, bookedMinutes: 7 * 240, leftMinutes: 4032 });
  });
  it('one that was worked is still to be taken', () => {
    const over = { jobs: [aJob({ leaveYearStarts: '04-06', bankHolidays: 'on_top' })], shifts: [aShift('2026-05-04', 240)] };
    expect(done(holidayOf(over, '2026-05-04'))).toMatchObject({ takenMinutes: 240, leftMinutes: 4272 });
  });

  it('a usual week that changes counts for its days: 183 days of 12 h and 182 of 24 h a week', () => {
    // 67.2 h × 183 ÷ 365 = 2021.52 min, up to 2022; 134.4 h × 182 ÷ 365 = 4020.95, up to 4021; 6043, up to the tenth of an hour: 6048.
    const found = done(holidayOf({ rota: [...rota, ...aRota('2026-10-06', [1, 3, 5], 480)] }, '2026-10-06'));
    expect([found.entitledMinutes, found.entitledDaysTenths]).toEqual([6048, null]);
  });
  it('without a rota the hours of their page are enough for a whole year', () => expect(done(holidayOf({ rota: [] }, '2026-10-06', { minutesAWeek: 600 }))).toMatchObject({ entitledMinutes: 3360, entitledDaysTenths: null }));

  const irregular = [aJob({ leaveYearStarts: '04-06', hours: 'irregular' })];
  const shifts = [aShift('2026-04-06', 1440), aShift('2026-04-13', 1440), aShift('2026-05-03', 1200)];
  it('irregular hours earn it by the pay period, and what is earned is owed', () =>
    expect(done(holidayOf({ jobs: irregular, shifts }, '2026-05-03', { startsOn: '2026-04-06' }))).toMatchObject({ entitledMinutes: 480, leftMinutes: 480, owedMinutes: 480, owedPence: 112_00 }));
  it('paid along with the work, nothing is owed in pounds', () =>
    expect(done(holidayOf({ jobs: [{ ...irregular[0]!, holidayPay: 'rolled_up' }], shifts }, '2026-05-03', { startsOn: '2026-04-06' }))).toMatchObject({ isRolledUp: true, owedMinutes: 480, owedPence: 0 }));

  it.each<[string, Partial<EmploymentRecord>, Partial<Worker>, string]>([
    ['no usual hours', { rota: [] }, { minutesAWeek: 0 }, 'holiday-no-usual-week'],
    ['somebody who joined, and the days of the week are not known', { rota: [] }, { startsOn: '2026-06-01' }, 'holiday-no-rota'],
    ['nobody there in that year', {}, { endsOn: '2026-04-05' }, 'holiday-not-there'],
  ])('says what is missing: %s', (_, over, who, code) => expect(faultsIn(holidayOf(over, '2026-10-06', who))).toEqual([code]));

  it('does not change by the day that is asked, but for what is past', () => {
    const days = [0, 30, 200, 364].map((more) => done(holidayOf({ absences }, addDays('2026-04-06', more))));
    expect(new Set(days.map(({ leftMinutes }) => leftMinutes)).size).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { holidayAccrued } from '#shared/employer/holiday-accrued';
import { leaveYearOf } from '#shared/employer/leave-year';
import { makeWorker } from '../../support/make-facts';
import { HOLIDAY_EARNED, ratioOf } from '../../support/holiday-examples';
import { aLine, anAbsence, aRun, aShift, aSlip, recordOf } from '../../support/make-leave';
import { done, faultsIn } from '../../support/records';

const worker = makeWorker();
const year = leaveYearOf(worker, { leaveYearStarts: null }, '2026-04-06');
const said = (...asked: Parameters<typeof holidayAccrued>) => done(holidayAccrued(...asked)).map(({ from, workedMinutes, sickMinutes, earnedMinutes }) => `${from.slice(5)} ${workedMinutes} ${sickMinutes} ${earnedMinutes / 60}`);

describe('what the calculator says of one pay period, the record says too', () => {
  const whole = HOLIDAY_EARNED.filter(([, hours]) => (ratioOf(hours).numerator * 60) % ratioOf(hours).denominator === 0);
  it('there are such examples', () => expect(whole.length).toBeGreaterThan(3));
  it.each(whole)('%s', (_, hours, earned) => {
    const { numerator, denominator } = ratioOf(hours);
    const payslips = [aSlip('2026-04-06', '2026-05-03', 1, { minutes: (numerator * 60) / denominator })];
    expect(done(holidayAccrued(worker, recordOf({ payslips }), year, '2026-05-03'))[0]?.earnedMinutes).toBe(earned * 60);
  });
});

describe('holiday earned by the pay period', () => {
  // 68 h × 12.07 % = 8.2, so 8; 30 h = 3.6, so 4.
  const shifts = [aShift('2026-04-06', 1440), aShift('2026-04-13', 1440), aShift('2026-05-03', 1200), aShift('2026-05-04', 1440), aShift('2026-05-31', 360), aShift('2026-05-30', 90, { state: 'cancelled_unpaid' })];
  it('counts the hours of each that has ended', () => expect(said(worker, recordOf({ shifts }), year, '2026-05-31')).toEqual(['04-06 4080 0 8', '05-04 1800 0 4']));
  it('not yet on the day before its last', () => expect(said(worker, recordOf({ shifts }), year, '2026-05-30')).toEqual(['04-06 4080 0 8']));
  it('the last one ends with the job', () => expect(said({ ...worker, endsOn: '2026-05-10' }, recordOf({ shifts }), year, '2026-05-10')).toEqual(['04-06 4080 0 8', '05-04 1440 0 3']));
  it('a sleep-in counts with all its hours, a break does not, and a cancelled visit that is paid does', () =>
    expect(said(worker, recordOf({ shifts: [aShift('2026-04-06', 600, { kind: 'sleep_in' }), aShift('2026-04-07', 480, { breakMinutes: 30 }), aShift('2026-04-08', 60, { state: 'cancelled_paid' })] }), year, '2026-05-03')).toEqual(['04-06 1110 0 2']));
  it('takes the hours of a pay run where none are written down, and says where nothing is', () =>
    expect(said(worker, recordOf({ payRuns: [aRun('2026-04-06', '2026-05-03', [aLine('hours', 1, 3000), aLine('holiday', 1, 600)])] }), year, '2026-05-31')).toEqual(['04-06 3000 0 6', '05-04 null 0 0']));
  it('days of sickness count with the average of the weeks before: two weeks of 24 and 24 hours, so one week sick is 24', () =>
    expect(said(worker, recordOf({ shifts: shifts.slice(0, 2), absences: [anAbsence('sickness', '2026-04-20', '2026-04-26')] }), year, '2026-05-03')).toEqual(['04-06 2880 1440 9']));
  it('refuses a leave year before 1 April 2024', () => {
    const before = makeWorker({ startsOn: '2024-03-31' });
    expect(faultsIn(holidayAccrued(before, recordOf({ shifts: [aShift('2024-04-01', 600)] }), leaveYearOf(before, { leaveYearStarts: null }, '2024-04-01'), '2024-12-31'))).toEqual(['yearStartsOn: holiday-not-earned']);
  });
});

import { describe, expect, it } from 'vitest';
import type { EmploymentRecord } from '#shared/employer/employment-record';
import { leavePayLines } from '#shared/employer/leave-pay';
import type { Worker } from '#shared/employer/worker';
import type { Period } from '#shared/kernel/period';
import { makeWorker } from '../../support/make-facts';
import { aJob, anAbsence, aRota, aShift, recordOf } from '../../support/make-leave';
import { faultsIn } from '../../support/records';

// Five mornings of four hours at £14.00; pay periods of four weeks from 6 April 2026. Sums by hand.
const worker = makeWorker({ startsOn: '2025-04-07', rates: [{ from: '2025-04-07', ratePence: 1400 }] });
const rota = aRota('2025-04-07', [1, 2, 3, 4, 5], 240);
const MAY: Period = { from: '2026-05-04', to: '2026-05-31' };
const JUNE: Period = { from: '2026-06-01', to: '2026-06-28' };
const lines = (over: Partial<EmploymentRecord>, period: Period, who: Partial<Worker> = {}) => {
  const found = leavePayLines({ ...worker, ...who }, recordOf({ rota, ...over }), period);
  return found.ok ? found.value.map((line) => `${line.kind} ${line.words}: ${line.minutes ?? '-'} ${line.ratePence ?? '-'} ${line.amountPence}`) : found.faults.map(({ code }) => code);
};

describe('the pay for leave of a period', () => {
  it('none where nobody was away', () => expect(lines({}, MAY)).toEqual([]));
  it('holiday of a week: 20 hours at £14.00', () => expect(lines({ absences: [anAbsence('holiday', '2026-05-11', '2026-05-17')] }, MAY)).toEqual(['holiday Holiday, 11 May 2026 to 17 May 2026: 1200 1400 28000']));
  it('holiday across two periods is paid in each for its days', () => {
    const absences = [anAbsence('holiday', '2026-05-28', '2026-06-03')];
    expect(lines({ absences }, MAY)).toEqual(['holiday Holiday, 28 May 2026 to 31 May 2026: 480 1400 11200']);
    expect(lines({ absences }, JUNE)).toEqual(['holiday Holiday, 1 June 2026 to 3 June 2026: 720 1400 16800']);
  });
  it('hours that were written down; other paid leave has its own line; unpaid leave has none', () =>
    expect(lines({ absences: [anAbsence('holiday', '2026-05-11', '2026-05-11', { minutes: 90 }), anAbsence('other_paid', '2026-05-12', '2026-05-12', { id: 2 }), anAbsence('unpaid', '2026-05-13', '2026-05-14', { id: 3 })] }, MAY)).toEqual([
      'holiday Holiday, 11 May 2026: 90 1400 2100',
      'other_leave Paid leave, 12 May 2026: 240 1400 5600',
    ]));
  it('holiday that is paid along with the work is not paid again; chosen for regular hours it is paid when it is taken', () => {
    const absences = [anAbsence('holiday', '2026-05-11', '2026-05-11')];
    expect(lines({ absences, jobs: [aJob({ hours: 'irregular', holidayPay: 'rolled_up' })] }, MAY)).toEqual([]);
    expect(lines({ absences, jobs: [aJob({ holidayPay: 'rolled_up' })] }, MAY)).toHaveLength(1);
  });
  it('a bank holiday on top is paid (4 and 25 May 2026), unless it was worked or they were sick', () => {
    const jobs = [aJob({ bankHolidays: 'on_top' })];
    expect(lines({ jobs }, MAY)).toEqual(['holiday Bank holiday, 4 May 2026: 240 1400 5600', 'holiday Bank holiday, 25 May 2026: 240 1400 5600']);
    expect(lines({ jobs, shifts: [aShift('2026-05-04', 240)], absences: [anAbsence('sickness', '2026-05-25', '2026-05-25')] }, MAY)).toEqual(['sick Statutory Sick Pay, 25 May 2026: - - 2465']);
  });

  it('sick pay across two periods: two days at £24.65, then three', () => {
    const absences = [anAbsence('sickness', '2026-05-28', '2026-06-03')];
    expect(lines({ absences }, MAY)).toEqual(['sick Statutory Sick Pay, 28 May 2026 to 31 May 2026: - - 4930']);
    expect(lines({ absences }, JUNE)).toEqual(['sick Statutory Sick Pay, 1 June 2026 to 3 June 2026: - - 7395']);
  });
  it('the parts of a spell add up to the whole where a week is rounded up within two periods', () => {
    // Four days a week: £30.8125 each. Monday to Thursday is £123.25; to Tuesday £61.63 (up from £61.625), and so £61.62 is left.
    const over = { rota: aRota('2025-04-07', [1, 2, 3, 4], 240), absences: [anAbsence('sickness', '2026-06-01', '2026-06-04')] };
    expect(lines(over, { from: '2026-05-06', to: '2026-06-02' })).toEqual(['sick Statutory Sick Pay, 1 June 2026 to 2 June 2026: - - 6163']);
    expect(lines(over, { from: '2026-06-03', to: '2026-06-30' })).toEqual(['sick Statutory Sick Pay, 3 June 2026 to 4 June 2026: - - 6162']);
  });
  it('across 6 April 2026: two days at £23.75 after three waiting days, and then five at £24.65 (GOV.UK’s guidance, by hand)', () => {
    const absences = [anAbsence('sickness', '2026-03-30', null)];
    expect(lines({ absences }, { from: '2026-03-09', to: '2026-04-05' })).toEqual(['sick Statutory Sick Pay, 30 March 2026 to 5 April 2026: - - 4750']);
    expect(lines({ absences }, { from: '2026-04-06', to: '2026-04-12' })).toEqual(['sick Statutory Sick Pay, 6 April 2026 to 12 April 2026: - - 12325']);
  });
  it('nothing is paid for days after the job: sickness that goes on ends with it, and so does booked holiday', () => {
    expect(lines({ absences: [anAbsence('sickness', '2026-05-28', null)] }, MAY, { endsOn: '2026-05-28' })).toEqual(['sick Statutory Sick Pay, 28 May 2026: - - 2465']);
    expect(lines({ absences: [anAbsence('holiday', '2026-05-28', '2026-06-03')] }, JUNE, { endsOn: '2026-05-31' })).toEqual([]);
  });
  it('no line where no sick pay is due: three days of March 2026', () => expect(lines({ absences: [anAbsence('sickness', '2026-03-09', '2026-03-11')] }, { from: '2026-03-09', to: '2026-04-05' })).toEqual([]));

  it('says what is missing: no rate for holiday, no earnings for sickness', () => {
    expect(lines({ absences: [anAbsence('holiday', '2026-05-11', '2026-05-11')] }, MAY, { rates: [] })).toEqual(['leave-no-rate']);
    expect(faultsIn(leavePayLines({ ...worker, rates: [] }, recordOf({ rota, absences: [anAbsence('sickness', '2026-05-11', '2026-05-11')] }), MAY))).toEqual(['sick-earnings-unknown']);
    expect(lines({ jobs: [aJob({ bankHolidays: 'on_top' })] }, MAY, { rates: [] })).toEqual(['leave-no-rate']);
  });
});

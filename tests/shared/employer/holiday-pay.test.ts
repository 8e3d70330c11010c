import { describe, expect, it } from 'vitest';
import type { EmploymentRecord } from '#shared/employer/employment-record';
import { holidayHour, holidayPence } from '#shared/employer/holiday-pay';
import { leaveDays } from '#shared/employer/leave-days';
import { timesRatio } from '#shared/kernel/money';
import { makeWorker } from '../../support/make-facts';
import { aJob, anAbsence, aRota, aShift, recordOf } from '../../support/make-leave';

// GOV.UK, “Holiday pay: the basics”: fixed hours, a week’s pay; no fixed hours, the average of the last 52 paid weeks. Sums by hand.
const worker = makeWorker({ minutesAWeek: 720, rates: [{ from: '2026-04-06', ratePence: 1400 }] });
const irregular = [aJob({ hours: 'irregular' })];
const rota = aRota('2026-04-06', [1, 3, 5], 240);
const weekendAt = [{ workerId: 1, kind: 'weekend', from: '2026-04-06', ratePence: 1700 }] as const;
const mixed = [aShift('2026-05-04', 600), aShift('2026-05-09', 300, { kind: 'weekend' }), aShift('2026-05-18', 900)];

describe('an hour of holiday', () => {
  it.each<[string, Partial<EmploymentRecord>, number | null, string, number]>([
    // (10 h + 15 h) × £14.00 + 5 h × £17.00 = £435.00 for 30 h: £14.50.
    ['irregular hours: pay of the paid weeks over their hours', { jobs: irregular, shifts: mixed, otherRates: [...weekendAt] }, 1450, 'average', 2],
    ['irregular hours, never paid yet: the hourly rate', { jobs: irregular }, 1400, 'rate', 0],
    ['regular hours: what the usual week pays', { rota }, 1400, 'usual', 0],
    ['regular hours, and the average is no more', { rota, shifts: [aShift('2026-05-04', 600)] }, 1400, 'usual', 1],
    ['regular hours, and overtime at a better rate makes the average more', { rota, shifts: mixed, otherRates: [...weekendAt] }, 1450, 'average', 2],
  ])('%s', (_, over, hourPence, basis, weeks) => {
    const hour = holidayHour(worker, recordOf(over), '2026-06-01');
    expect([hour && timesRatio(60, hour.minutePence, 'half-up'), hour?.basis, hour?.weeks]).toEqual([hourPence, basis, weeks]);
  });

  it('after a rise of pay regular hours have the new rate at once', () => {
    const raised = { ...worker, rates: [...worker.rates, { from: '2026-06-01' as const, ratePence: 1500 }] };
    const hour = holidayHour(raised, recordOf({ rota, shifts: [aShift('2026-05-04', 720)] }), '2026-06-01');
    expect(hour && timesRatio(60, hour.minutePence, 'half-up')).toBe(1500);
  });
  it('is not known without a rate', () => expect(holidayHour({ ...worker, rates: [] }, recordOf({ rota }), '2026-06-01')).toBeNull());
  it('says the average week to the penny: £435.00 over two weeks', () => expect(holidayHour(worker, recordOf({ jobs: irregular, shifts: mixed, otherRates: [...weekendAt] }), '2026-06-01')?.averageWeekPence).toBe(217_50));
});

describe('the pay for days of holiday', () => {
  const withSaturday = recordOf({ rota: [...rota, ...aRota('2026-04-06', [6], 240, { kind: 'weekend' })], otherRates: [...weekendAt] });
  it('is what each usual shift would have been paid', () => {
    const days = leaveDays(anAbsence('holiday', '2026-08-03', '2026-08-08'), withSaturday, '2026-08-08');
    const hour = holidayHour(worker, withSaturday, '2026-08-03');
    // 12 h × £14.00 + 4 h × £17.00.
    expect(hour && holidayPence(worker, withSaturday, days, true, hour)).toBe(236_00);
  });
  it('of hours that were written down, those at the hour’s pay, rounded once', () => {
    const record = recordOf({ jobs: irregular, shifts: [aShift('2026-05-04', 420)], otherRates: [] });
    const hour = holidayHour({ ...worker, rates: [{ from: '2026-04-06', ratePence: 1333 }] }, record, '2026-06-01');
    // 7 h at £13.33 is £93.31; 50 minutes of holiday: 9331 × 50 ÷ 420 = 1110.83 pence.
    expect(hour && holidayPence(worker, record, [{ on: '2026-06-01', minutes: 50 }], false, hour)).toBe(11_11);
  });
});

import { describe, expect, it } from 'vitest';
import { weeksPaid } from '#shared/employer/weeks-paid';
import { addDays, type IsoDay } from '#shared/kernel/iso-date';
import { makeWorker } from '../../support/make-facts';
import { aJob, aLine, anAbsence, aRun, aShift, aSlip, recordOf } from '../../support/make-leave';

// The rule is that of GOV.UK, “Holiday pay: the basics” and “Calculating holiday pay for workers without fixed hours or pay”: 52 paid
// weeks from Sunday to Saturday, the last of them ending on or before the first day of leave, at most 104 weeks back. Sums by hand.
const worker = makeWorker({ rates: [{ from: '2026-04-06', ratePence: 1200 }] });
const said = (weeks: ReturnType<typeof weeksPaid>) => weeks.map(({ from, to, pence, minutes }) => `${from.slice(5)} ${to.slice(5)} ${pence} ${minutes}`);

describe('weeks that were paid, newest first', () => {
  const shifts = [aShift('2026-05-04', 600), aShift('2026-05-18', 1200), aShift('2026-05-25', 900)];

  it('hours at their rate; a week without any is passed over', () =>
    expect(said(weeksPaid(worker, recordOf({ shifts }), '2026-06-01'))).toEqual(['05-24 05-30 18000 900', '05-17 05-23 24000 1200', '05-03 05-09 12000 600']));
  it('leave that starts on a Saturday: that week has ended', () => expect(weeksPaid(worker, recordOf({ shifts }), '2026-05-30')[0]?.to).toBe('2026-05-30'));
  it('leave that starts on the Friday: it has not', () => expect(weeksPaid(worker, recordOf({ shifts }), '2026-05-29')[0]?.to).toBe('2026-05-23'));
  it('a week with a day of sickness is passed over', () =>
    expect(weeksPaid(worker, recordOf({ shifts, absences: [anAbsence('sickness', '2026-05-23', '2026-05-23')] }), '2026-06-01').map(({ to }) => to)).toEqual(['2026-05-30', '2026-05-09']));
  it('a first week that is not whole does not count', () => expect(weeksPaid({ ...worker, startsOn: '2026-05-18' }, recordOf({ shifts }), '2026-06-01')).toHaveLength(1));

  it('pay for four weeks is shared as the hours fell; sick pay, redundancy and holiday paid along are none of it', () => {
    const run = aRun('2026-05-04', '2026-05-31', [aLine('hours', 540_00, 2700), aLine('sick', 50_00), aLine('holiday_rolled_up', 65_18), aLine('redundancy', 900_00)]);
    expect(said(weeksPaid(worker, recordOf({ jobs: [aJob({ hours: 'irregular' })], shifts, payRuns: [run] }), '2026-06-01'))).toEqual(['05-24 05-30 18000 900', '05-17 05-23 24000 1200', '05-03 05-09 12000 600']);
  });
  it('weeks whose hours nobody entered are as usual: four of £202.50, though holiday and the last two weeks alone are written down', () => {
    const usual = { ...worker, minutesAWeek: 900 };
    const week = (from: string) => [0, 1, 2, 3, 4].map((day) => aShift(addDays(from as IsoDay, day), 180));
    const record = recordOf({
      absences: [{ ...anAbsence('holiday', '2026-05-11', '2026-05-15'), minutes: 900 }],
      shifts: [...week('2026-05-18'), ...week('2026-05-25')],
      payRuns: [aRun('2026-05-04', '2026-05-31', [aLine('hours', 607_50, 2700), aLine('holiday', 202_50, 900)])],
    });
    expect(said(weeksPaid(usual, record, '2026-06-01'))).toEqual(['05-24 05-30 20250 900', '05-17 05-23 20250 900', '05-10 05-16 20250 900', '05-03 05-09 20250 900']);
  });
  it('a payslip without hours is shared by its days, and so are its hours', () =>
    expect(said(weeksPaid(worker, recordOf({ payslips: [aSlip('2026-05-03', '2026-05-30', 400_00, { minutes: 2800, sickPence: 120_00 })] }), '2026-05-31'))).toEqual([
      '05-24 05-30 7000 700',
      '05-17 05-23 7000 700',
      '05-10 05-16 7000 700',
      '05-03 05-09 7000 700',
    ]));
  it('holiday pay on a payslip does not count where it comes along with the work', () => {
    const payslips = [aSlip('2026-05-03', '2026-05-30', 448_28, { minutes: 2400, holidayPence: 48_28 })];
    expect(weeksPaid(worker, recordOf({ payslips, jobs: [aJob({ hours: 'irregular', holidayPay: 'rolled_up' })] }), '2026-05-31')[0]?.pence).toBe(100_00);
    expect(weeksPaid(worker, recordOf({ payslips }), '2026-05-31')[0]?.pence).toBe(112_07);
  });

  const weekly = { ...worker, startsOn: '2020-01-06', payEvery: 'week' } as const;
  const runs = (count: number, last: string, pence: (back: number) => number) =>
    Array.from({ length: count }, (_, back) => aRun(addDays(last as '2026-01-01', -6 - 7 * back), addDays(last as '2026-01-01', -7 * back), [aLine('hours', pence(back), 600)], { id: back + 1 })).reverse();
  it('weeks end on the day on which the pay week ends, where pay is by the week (ERA s.235(1))', () => expect(weeksPaid(weekly, recordOf({ payRuns: runs(2, '2026-05-31', () => 100_00) }), '2026-06-03')[0]).toMatchObject({ from: '2026-05-25', to: '2026-05-31' }));
  it('52 at most: the older ones do not count', () => {
    const weeks = weeksPaid(weekly, recordOf({ payRuns: runs(60, '2026-05-31', (back) => (back < 52 ? 200_00 : 100_00)) }), '2026-06-01');
    expect([weeks.length, weeks.every(({ pence }) => pence === 200_00)]).toEqual([52, true]);
  });
  it('nothing before the last 104 weeks counts', () => expect(weeksPaid(weekly, recordOf({ payRuns: runs(30, '2024-08-04', () => 100_00) }), '2026-06-01')).toHaveLength(9));
});

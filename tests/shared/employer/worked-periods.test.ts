import { describe, expect, it } from 'vitest';
import { workedPeriods } from '#shared/employer/worked-periods';
import { makeWorker } from '../../support/make-facts';
import { aRun, aSlip } from '../../support/make-leave';

const said = (periods: ReturnType<typeof workedPeriods>) => periods.map(({ from, to, run, payslip }) => `${from} ${to}${run ? ' run' : ''}${payslip ? ' slip' : ''}`);
const none = { payRuns: [], payslips: [] };

describe('the pay periods of a PA', () => {
  it('go by the rhythm of pay from the first day; the last may end later', () =>
    expect(said(workedPeriods(makeWorker(), none, '2026-05-31'))).toEqual(['2026-04-06 2026-05-03', '2026-05-04 2026-05-31']));
  it('a day on, the third is there too', () => expect(said(workedPeriods(makeWorker(), none, '2026-06-01')).at(-1)).toBe('2026-06-01 2026-06-28'));
  it('end with the job', () => expect(said(workedPeriods(makeWorker({ endsOn: '2026-05-10' }), none, '2026-12-31'))).toEqual(['2026-04-06 2026-05-03', '2026-05-04 2026-05-10']));
  it('are those of pay runs and payslips, with the rhythm between and after them', () =>
    expect(
      said(workedPeriods(makeWorker({ payEvery: 'month' }), { payRuns: [aRun('2026-05-01', '2026-05-31', [])], payslips: [aSlip('2026-05-01', '2026-05-31', 100_00), aSlip('2026-06-01', '2026-06-30', 100_00)] }, '2026-07-15')),
    ).toEqual(['2026-04-06 2026-04-30', '2026-05-01 2026-05-31 run slip', '2026-06-01 2026-06-30 slip', '2026-07-01 2026-07-31']));
});

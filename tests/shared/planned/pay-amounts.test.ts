import { describe, expect, it } from 'vitest';
import { NO_RECORD, type EmploymentRecord } from '#shared/employer/employment-record';
import type { PayRun } from '#shared/employer/pay-run';
import { hmrcAmount, pensionAmount, withPay } from '#shared/planned/pay-amounts';
import { occurrences } from '#shared/planned/occurrences';
import { makeFacts, makeService, makeWorker } from '../../support/make-facts';
import { employer, record, workers } from '../../support/year-of-employing';
import { BILLS, PAYSLIPS } from '../../support/year-of-employing-workings';

const worker = makeWorker();
const services = [makeService({ id: 5, workerId: 1 }), makeService({ id: 6, name: 'Evenings', workerId: 1, ratePence: 700 })];
const facts = (employment: Partial<EmploymentRecord>) => makeFacts({ workers: [worker], services, employment: { ...NO_RECORD, ...employment } });
const run: PayRun = { id: 1, workerId: 1, from: '2026-04-06', to: '2026-05-03', payday: '2026-05-03', approvedOn: '2026-05-03', lines: [{ kind: 'hours', words: '', minutes: 1200, ratePence: 1500, amountPence: 30000 }], employerInsurancePence: 0, employerPensionPence: 0, workerPensionPence: 0, words: '' };
const [first] = PAYSLIPS;
if (!first) throw new Error('the year has payslips');
const payslip = { ...first, workerId: 1, from: run.from, to: run.to, payday: run.payday, netPence: 29001 };

describe('planned wages', () => {
  const wages = (employment: Partial<EmploymentRecord>) =>
    occurrences(facts(employment), '2026-04-06', '2026-06-10')
      .filter(({ source }) => source === 'wages')
      .map(({ sourceId, dueOn, amountPence }) => [sourceId, dueOn, amountPence]);

  it.each([
    ['as the plan has them', {}, [-35000, -17500, -28000, -14000]],
    ['as the approved run leaves them, shared as they were planned', { payRuns: [run] }, [-20000, -10000, -28000, -14000]],
    ['as the payslip says, to the penny', { payRuns: [run], payslips: [payslip] }, [-19334, -9667, -28000, -14000]],
    ['a payday that is far from any planned day changes none', { payslips: [{ ...payslip, payday: '2026-05-16' as const }] }, [-35000, -17500, -28000, -14000]],
    ['nothing net leaves the plan', { payslips: [{ ...payslip, netPence: 0 }] }, [-35000, -17500, -28000, -14000]],
  ])('%s', (_, employment, amounts) => {
    const found = wages(employment);
    expect(found.map(([, , pence]) => pence)).toEqual(amounts);
    expect(found.map(([, dueOn]) => dueOn)).toEqual(['2026-05-04', '2026-05-04', '2026-06-01', '2026-06-01']);
  });

  it('of nobody’s service stay as they are', () => expect(withPay([], facts({ payRuns: [run] }))).toEqual([]));
});

describe('HMRC and the pension, from the payslips of the worked year', () => {
  const year = makeFacts({ workers, employer, employment: { ...record, payslips: PAYSLIPS } });
  const paydays = PAYSLIPS.map(({ workerId, payday }) => ({ workerId, payday }));

  it.each(BILLS)('%s to %s', (from, to, _tax, _worker, _employer, totalPence) => expect(hmrcAmount(year, paydays, { from, to })).toBe(totalPence === 0 ? -0 : -totalPence));

  it('the pension of October 2025: £15.84 and four fifths of £26.40', () => expect(pensionAmount(year, paydays, { from: '2025-10-01', to: '2025-10-31' })).toBe(-1584 - 2112));

  it('nobody knows while a payslip is missing', () => {
    const period = { from: '2025-10-06', to: '2026-01-05' } as const;
    const without = { ...year, employment: { ...year.employment, payslips: PAYSLIPS.slice(1) } };
    expect(hmrcAmount(without, paydays, period)).toBeNull();
    expect(pensionAmount({ ...year, employment: { ...year.employment, payslips: [] } }, paydays, period)).toBeNull();
  });

  it('are planned with these amounts, and a bill of nothing is not planned', () => {
    const hmrc = occurrences(year, '2026-01-01', '2026-12-31').filter(({ source, period }) => source === 'hmrc' && period && period.to <= '2026-10-05');
    expect(hmrc.map(({ dueOn, amountPence }) => [dueOn, amountPence])).toEqual([
      ['2026-01-22', -3360],
      ['2026-04-22', -3360],
      ['2026-07-22', -1028],
    ]);
  });
});

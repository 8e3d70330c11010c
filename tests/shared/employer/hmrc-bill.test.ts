import { expect, it } from 'vitest';
import { hmrcBill, payslipOfPeriod, runOfPayslip } from '#shared/employer/hmrc-bill';
import type { PayRun } from '#shared/employer/pay-run';
import type { IsoDay } from '#shared/kernel/iso-date';
import { ADA, BEA } from '../../support/year-of-employing';
import { PAYSLIPS } from '../../support/year-of-employing-workings';

// The four bills of the worked year stand in year-of-employing.test.ts.
const QUARTER = { from: '2025-10-06', to: '2026-01-05' } as const;
const run: PayRun = { id: 1, workerId: ADA, from: '2025-09-29', to: '2025-10-26', payday: '2025-10-26', approvedOn: '2025-10-26', lines: [], employerInsurancePence: 9360, employerPensionPence: 0, workerPensionPence: 0, words: '' };

it.each([
  ['without the allowance the employer’s share is due too', PAYSLIPS, [], false, 3360 + 28080],
  ['with it only tax and the PA’s share', PAYSLIPS, [], true, 3360],
  ['a payslip that does not show it: the approved run does', PAYSLIPS.map((slip) => ({ ...slip, employerInsurancePence: null })), [run], false, 3360 + 9360],
  ['no payslips', [], [run], false, 0],
  ['a refund of tax is taken off', PAYSLIPS.map((slip) => ({ ...slip, taxPence: -1000, employerInsurancePence: 0 })), [], false, 960 - 3000],
])('%s', (_, payslips, runs, claimsEmploymentAllowance, totalPence) => expect(hmrcBill(payslips, runs, { claimsEmploymentAllowance }, QUARTER).totalPence).toBe(totalPence));

it.each([
  ['by its payday', ADA, '2025-10-26', '2025-01-01', '2025-01-02', 1],
  ['by its days, paid on another day', ADA, '2025-10-24', '2025-10-01', '2025-10-26', 1],
  ['not another period', ADA, '2025-11-23', '2025-10-27', '2025-11-23', undefined],
  ['not another PA', BEA, '2025-10-26', '2025-09-29', '2025-10-26', undefined],
])('the run of a payslip: %s', (_, workerId, payday, from, to, id) => expect(runOfPayslip([run], { workerId, payday: payday as IsoDay, from: from as IsoDay, to: to as IsoDay })?.id).toBe(id));

it.each([
  ['by its payday', { from: '2025-01-01', to: '2025-01-02', payday: '2025-10-26' }, '2025-10-26'],
  ['by its days', { from: '2025-09-29', to: '2025-10-26', payday: '2025-10-24' }, '2025-10-26'],
  ['none', { from: '2025-08-04', to: '2025-08-31', payday: '2025-08-31' }, undefined],
])('the payslip of a pay period: %s', (_, period, payday) => expect(payslipOfPeriod(PAYSLIPS, ADA, period as never)?.payday).toBe(payday));

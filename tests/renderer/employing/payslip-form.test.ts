import { expect, it } from 'vitest';
import type { PeriodView } from '../../../renderer/features/employing/pay-words';
import { payslipText, readAdded, readPayday, readPayslip } from '../../../renderer/features/employing/payslip-form';
import { PAYSLIPS } from '../../support/year-of-employing-workings';

const TODAY = '2025-11-20';
const [payslip] = PAYSLIPS;
if (!payslip) throw new Error('the year has payslips');
const period = { from: '2025-09-29', to: '2025-10-26', payday: '2025-10-26' } as const;
const view: Pick<PeriodView, 'workerId' | 'period' | 'payslip'> = { workerId: 1, period, payslip: null };
const filled = { ...payslipText(null, period), gross: '1,008', net: '975.68', tax: '8', workerInsurance: '3.20', workerPension: '21.12', hours: '80:30' };

it('a payslip that is opened to be changed comes back as it was', () => {
  expect(readPayslip(payslipText(payslip, period), { ...view, payslip }, TODAY)).toEqual({ ok: true, value: payslip });
});

it('reads what was typed; an empty deduction is nothing, and what a payslip need not show stays open', () => {
  expect(readPayslip(filled, view, TODAY)).toMatchObject({
    value: { id: null, ...period, minutes: 4830, grossPence: 100800, taxPence: 800, workerInsurancePence: 320, workerPensionPence: 2112, otherDeductionsPence: 0, netPence: 97568, holidayPence: null, employerInsurancePence: null, source: 'typed' },
  });
});

it('a refund of tax has a minus, and nothing else may', () => {
  expect(readPayslip({ ...filled, tax: '-12.40' }, view, TODAY)).toMatchObject({ value: { taxPence: -1240 } });
  expect(readPayslip({ ...filled, gross: '-1' }, view, TODAY)).toMatchObject({ faults: [{ field: 'gross' }] });
});

it('asks for the payday, gross and net pay', () => {
  const read = readPayslip({ ...payslipText(null, period), payday: '' }, view, TODAY);
  expect(read.ok ? [] : read.faults.map(({ field }) => field)).toEqual(['payday', 'gross', 'net']);
});

it('an amount that is added needs words and an amount above nothing', () => {
  expect(readAdded({ kind: 'notice', words: ' A week ', amount: '100' }, TODAY)).toEqual({ ok: true, value: { kind: 'notice', words: 'A week', amountPence: 10000 } });
  const read = readAdded({ kind: 'hours', words: '', amount: '0' }, TODAY);
  expect(read.ok ? [] : read.faults.map(({ field }) => field)).toEqual(['kind', 'words', 'amount']);
});

it('another payday', () => expect(readPayday({ payday: '24/10/25' }, TODAY)).toEqual({ ok: true, value: { payday: '2025-10-24' } }));

import { expect, it } from 'vitest';
import type { PayRun } from '#shared/employer/pay-run';
import type { Payslip } from '#shared/employer/payslip';
import { payslipDifferences } from '#shared/employer/payslip-differences';

const run: Pick<PayRun, 'lines' | 'employerInsurancePence' | 'employerPensionPence' | 'workerPensionPence'> = {
  lines: [
    { kind: 'hours', words: 'Usual hours', minutes: 3600, ratePence: 1260, amountPence: 75600 },
    { kind: 'holiday', words: 'Holiday', minutes: 1200, ratePence: 1260, amountPence: 25200 },
  ],
  employerInsurancePence: 9360,
  employerPensionPence: 1584,
  workerPensionPence: 2640,
};
const payslip = (over: Partial<Payslip> = {}): Payslip => ({
  id: 1,
  workerId: 1,
  from: '2025-10-27',
  to: '2025-11-23',
  payday: '2025-11-23',
  minutes: 3600,
  grossPence: 100800,
  holidayPence: 25200,
  sickPence: 0,
  taxPence: 800,
  workerInsurancePence: 320,
  workerPensionPence: 2640,
  otherDeductionsPence: 0,
  netPence: 97040,
  employerInsurancePence: 9360,
  employerPensionPence: 1584,
  source: 'typed',
  words: '',
  ...over,
});

it.each([
  ['they agree', {}, []],
  ['with the hours of holiday counted too', { minutes: 4800 }, []],
  ['what it does not show is not compared', { minutes: null, holidayPence: null, sickPence: null, employerInsurancePence: null, employerPensionPence: null }, []],
  ['the pension without its tax relief', { workerPensionPence: 2112, netPence: 97568 }, []],
  ['a penny of rounding in National Insurance', { employerInsurancePence: 9361 }, []],
  ['two pennies', { employerInsurancePence: 9362 }, ['Employer’s National Insurance: the payslip says £93.62, it comes to £93.60.']],
  ['a penny of gross pay', { grossPence: 100801, netPence: 97041 }, ['Gross: the payslip says £1,008.01, the hours come to £1,008.00.']],
  ['hours', { minutes: 3630 }, ['Hours: the payslip says 60 h 30 min, the hours worked come to 60 h.']],
  ['holiday', { holidayPence: 20000 }, ['Holiday pay: the payslip says £200.00, it comes to £252.00.']],
  ['sick pay', { sickPence: 12325 }, ['Sick pay: the payslip says £123.25, it comes to £0.00.']],
  ['both pensions', { workerPensionPence: 0, netPence: 99680, employerPensionPence: 0 }, ['Pension from the pay: the payslip says £0.00, it comes to £26.40.', 'Employer’s pension: the payslip says £0.00, it comes to £15.84.']],
  ['it does not add up', { netPence: 97000 }, ['Take-home pay: the payslip says £970.00, but its own figures come to £970.40.']],
])('%s', (_, over, words) => expect(payslipDifferences(run, payslip(over)).map((difference) => difference.words)).toEqual(words));

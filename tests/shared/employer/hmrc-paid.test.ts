import { expect, it } from 'vitest';
import { hmrcPaidWords } from '#shared/employer/hmrc-paid';
import { aSlip, recordOf } from '../../support/make-leave';

const BILL = { from: '2026-05-06', to: '2026-06-05' } as const;
const payslips = [aSlip('2026-05-04', '2026-05-31', 112000, { taxPence: 8000, workerInsurancePence: 4000, employerInsurancePence: 3000 })];
const paid = (amountPence: number) => [{ paidOn: '2026-06-20' as const, parts: [{ category: 'hmrc' as const, serviceId: null, fund: 'council' as const, amountPence }] }];
const employer = { claimsEmploymentAllowance: false };

it.each([
  ['as the payslips say', payslips, -15000, 'You paid HMRC on 20 June 2026.'],
  ['a penny less', payslips, -14999, 'You paid HMRC £149.99 on 20 June 2026. The payslips that are kept for these paydays come to £150.00. Ask payroll which is right.'],
  ['no payslip is kept', [], -15000, 'You paid HMRC on 20 June 2026.'],
  ['only payslips of other paydays', [aSlip('2026-06-01', '2026-06-28', 112000)], -15000, 'You paid HMRC on 20 June 2026.'],
])('%s', (_, slips, amountPence, words) => expect(hmrcPaidWords(BILL, '2026-06-20', { employer, employment: recordOf({ payslips: slips }), entries: paid(amountPence) })).toBe(words));

it('says the day alone where no pay is known', () => expect(hmrcPaidWords(BILL, '2026-06-20', { employer, entries: paid(-1) })).toBe('You paid HMRC on 20 June 2026.'));

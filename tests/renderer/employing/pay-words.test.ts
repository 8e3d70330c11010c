import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/kernel/iso-date';
import { billWords, howWords, isWaiting, payrollWords, payTitle, periodTitle, shortPeriod, stateWords, type PeriodShown } from '../../../renderer/features/employing/pay-words';

const TODAY = '2026-05-29';
const period = (over: Partial<PeriodShown> = {}): PeriodShown => ({ from: '2026-05-04', to: '2026-05-31', payday: '2026-05-31', state: 'open', grossPence: 28000, netPence: null, differences: 0, isChanged: false, paidPence: 0, ...over });

describe('what stands beside a period', () => {
  it.each([
    ['its payday is near', {}, 'To approve', true],
    ['it is 5 days off', { payday: '2026-06-03' }, 'To approve', true],
    ['it is 6 days off', { payday: '2026-06-04' }, 'Goes on', false],
    ['it has not begun', { state: 'coming', grossPence: 0 }, 'To come', false],
    ['there is nothing to pay', { grossPence: 0 }, 'Nothing to pay', false],
    ['there is no rate', { grossPence: null }, 'Cannot be worked out yet', true],
    ['it is approved', { state: 'approved' }, 'Approved', false],
    ['it is approved and its payday is today', { state: 'approved', payday: TODAY }, 'Approved', false],
    ['it is approved and its payday was yesterday', { state: 'approved', payday: addDays(TODAY, -1) }, 'Payslip missing', false],
    ['so too where it is paid', { state: 'approved', payday: addDays(TODAY, -1), paidPence: 28000 }, 'Payslip missing, £280.00 paid', false],
    ['paid without a payslip', { paidPence: 28000 }, '£280.00 paid', false],
    ['the payslip is there', { state: 'approved', netPence: 27000 }, 'To be paid', false],
    ['paid as it says', { state: 'approved', netPence: 27000, paidPence: 27000 }, 'Paid in full', false],
    ['paid otherwise', { state: 'approved', netPence: 27000, paidPence: 26000 }, '£260.00 paid, not £270.00', false],
    ['the payslip differs', { state: 'approved', netPence: 27000, differences: 1 }, 'Payslip differs', true],
    ['hours changed since', { state: 'approved', isChanged: true }, 'Approved, changed since it was approved', false],
  ] as [string, Partial<PeriodShown>, string, boolean][])('%s', (_, over, words, waits) => {
    expect(stateWords(period(over), TODAY)).toBe(words);
    expect(isWaiting(period(over), TODAY)).toBe(waits);
  });
});

it.each([
  ['nobody is employed', false, [], 'You employ nobody'],
  ['one waits', true, [period()], 'Pay for 1 period is waiting for you'],
  ['a payslip differs', true, [period(), period({ differences: 2 })], '1 payslip differs from the hours'],
  ['a payslip is missing', true, [period({ state: 'approved', payday: addDays(TODAY, -1) })], '1 payslip is missing'],
  ['all is done', true, [period({ state: 'approved' })], 'No pay is waiting for you'],
])('the sentence of the page: %s', (_, hasEmployed, periods, words) => {
  expect(payTitle({ hasEmployed, people: [{ workerId: 1, name: 'Dana', payEvery: '4-weeks', periods }], bills: [], payroll: { way: '', accountsOfficeReference: '', pensionScheme: '', pensionReference: '', endsOn: null, endReason: '' }, payrollBy: '', payeReference: '' }, TODAY)).toBe(words);
});

it.each([
  [{ kind: 'hours', words: '', minutes: 90, ratePence: 1400, amountPence: 2100 }, '1 h 30 min at £14.00 an hour'],
  [{ kind: 'sleep_in', words: '', minutes: null, ratePence: 5000, amountPence: 10000 }, '£50.00 a night'],
  [{ kind: 'sick', words: '', minutes: null, ratePence: null, amountPence: 12325 }, ''],
  [{ kind: 'holiday', words: '', minutes: 240, ratePence: null, amountPence: 5280 }, '4 h'],
] as const)('how a line comes about: %o', (line, words) => expect(howWords(line)).toBe(words));

it.each([
  ['', '', 'Nobody has said yet'],
  ['', 'My sister', 'My sister'],
  ['bureau', 'My sister', 'A payroll bureau: My sister'],
  ['bureau', 'a payroll bureau', 'A payroll bureau'],
  ['none_needed', 'My sister', 'No payroll is needed'],
] as const)('who runs the payroll: “%s”, “%s”', (way, by, words) => expect(payrollWords(way, by)).toBe(words));

it('short words', () => {
  expect(shortPeriod({ from: '2025-12-22', to: '2026-01-18' })).toBe('22 Dec to 18 January 2026');
  expect(periodTitle({ name: 'Dana', state: 'open', grossPence: 28000, differences: [], payslip: null, faults: [] } as never)).toBe('Dana’s pay comes to £280.00 before tax');
  const agreed = { name: 'Dana', state: 'approved', grossPence: 28000, differences: [], payslip: { netPence: 27000, payday: '2026-05-01' }, faults: [] };
  expect(periodTitle({ ...agreed, paid: [] } as never)).toBe('Dana’s payslip agrees: £270.00 to pay on 1 May 2026');
  expect(periodTitle({ ...agreed, paid: [{ amountPence: 20000 }, { amountPence: 7000 }] } as never)).toBe('Dana’s payslip agrees, and £270.00 is paid');
});

const BILL = { missing: [], isSettled: false, paidOn: null, dueOn: '2026-11-22', totalPence: 585 } as const;
it.each([
  ['it is still to come', BILL, '2026-11-22', 'To pay'],
  ['its day has passed', BILL, '2026-11-23', 'Late'],
  ['the bank shows the payment', { ...BILL, isSettled: true, paidOn: '2026-11-20' }, '2026-11-23', 'Paid on 20 November 2026'],
  ['it was marked as not needed', { ...BILL, isSettled: true }, '2026-11-23', 'Seen to'],
  ['it comes to nothing', { ...BILL, totalPence: 0 }, '2026-11-23', 'Nothing to pay'],
  ['payslips are missing, so nobody knows whether it comes to nothing', { ...BILL, totalPence: 0, missing: ['Dana', 'Sam'] }, '2026-11-20', 'To pay. Payslips of Dana and Sam are missing'],
] as const)('HMRC’s bill: %s', (_, bill, today, words) => expect(billWords(bill as never, today)).toBe(words));

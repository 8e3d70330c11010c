import { describe, expect, it } from 'vitest';
import { EMPTY_POLICY, employerText, policyText, readEmployer, readPolicy, type PolicyText } from '../../../renderer/features/employing/employer-form';
import type { Employer } from '../../../shared/employer/worker';
import { faultsOf, readAs } from '../form-answers';

const TODAY = '2026-11-21';
const employer: Employer = { payeReference: '123/AB456', payeRegisteredOn: '2025-05-20', paysHmrcEvery: 'quarter', paysHmrcBy: 'electronic', claimsEmploymentAllowance: null, payrollBy: 'Payroll bureau' };

describe('the household as an employer', () => {
  it.each<[string, boolean | null]>([
    ['not decided', null],
    ['claimed', true],
    ['not claimed', false],
  ])('comes back as it was: the allowance %s', (_, claims) => {
    const there = { ...employer, claimsEmploymentAllowance: claims };
    expect(readAs(readEmployer(employerText(there), TODAY))).toEqual(there);
  });

  it('may leave out what is not known yet', () => {
    expect(readAs(readEmployer({ ...employerText(employer), payeReference: '', payeRegisteredOn: '', payrollBy: ' ' }, TODAY))).toMatchObject({ payeReference: '', payeRegisteredOn: null, payrollBy: '' });
  });

  it('refuses a day that does not exist', () => {
    expect(faultsOf(readEmployer({ ...employerText(employer), payeRegisteredOn: '31/4/25' }, TODAY))).toEqual([
      'payeRegisteredOn: “31/4/25” is not a day: April has 30 days. Check the day and the month.',
    ]);
  });
});

describe('insurance', () => {
  const typed: PolicyText = { insurer: 'Insurer', policyNumber: ' EL-1 ', from: '1/12/25', to: '30/11/26' };

  it('is read, and comes back as it was', () => {
    const policy = { id: 5, insurer: 'Insurer', policyNumber: 'EL-1', from: '2025-12-01', to: '2026-11-30' } as const;
    expect(readAs(readPolicy(typed, 5, TODAY))).toEqual(policy);
    expect(readAs(readPolicy(policyText(policy), 5, TODAY))).toEqual(policy);
  });

  it.each<[string, Partial<PolicyText>, string[]]>([
    ['an empty form', EMPTY_POLICY, ['insurer: Enter who insures you', 'from: Enter the first day of the insurance', 'to: Enter the last day of the insurance']],
    ['ends before it begins', { to: '30/11/25' }, ['to: Enter a day on or after 1 December 2025, when the insurance begins']],
  ])('%s is refused with what to do', (_, changes, expected) => {
    expect(faultsOf(readPolicy({ ...typed, ...changes }, null, TODAY))).toEqual(expected);
  });
});

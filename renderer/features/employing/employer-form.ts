import type { Input } from '../../../shared/contract/contract';
import type { Employer, InsurancePolicy } from '../../../shared/employer/worker';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import type { Result } from '../../../shared/kernel/result';
import { readForm } from '../../ui/form-reader';

export type EmployerText = {
  readonly payeReference: string;
  readonly payeRegisteredOn: string;
  readonly paysHmrcEvery: string;
  readonly paysHmrcBy: string;
  /** `yes`, `no`, or empty: not decided. */
  readonly claimsEmploymentAllowance: string;
  readonly payrollBy: string;
};

export function employerText(employer: Employer): EmployerText {
  const { claimsEmploymentAllowance: claims } = employer;
  return {
    ...employer,
    payeRegisteredOn: employer.payeRegisteredOn === null ? '' : formatDay(employer.payeRegisteredOn),
    claimsEmploymentAllowance: claims === null ? '' : claims ? 'yes' : 'no',
  };
}

/** Reads the household as an employer. Everything may still be open; only what cannot be read is refused. */
export function readEmployer(text: EmployerText, today: IsoDay): Result<Input<'employer.save'>> {
  return readForm(today, (field) => ({
    payeReference: text.payeReference.trim(),
    payeRegisteredOn: field.dayIfAny('payeRegisteredOn', text.payeRegisteredOn),
    paysHmrcEvery: field.choice('paysHmrcEvery', text.paysHmrcEvery, ['month', 'quarter'], 'Choose how often you pay HMRC'),
    paysHmrcBy: field.choice('paysHmrcBy', text.paysHmrcBy, ['electronic', 'post'], 'Choose how you pay HMRC'),
    claimsEmploymentAllowance: text.claimsEmploymentAllowance === '' ? null : text.claimsEmploymentAllowance === 'yes',
    payrollBy: text.payrollBy.trim(),
  }));
}

export type PolicyText = { readonly insurer: string; readonly policyNumber: string; readonly from: string; readonly to: string };
export const EMPTY_POLICY: PolicyText = { insurer: '', policyNumber: '', from: '', to: '' };

export function policyText(policy: InsurancePolicy): PolicyText {
  return { ...policy, from: formatDay(policy.from), to: formatDay(policy.to) };
}

/** Reads employers’ liability insurance: who insures, and its first and last day. */
export function readPolicy(text: PolicyText, id: number | null, today: IsoDay): Result<Input<'policies.save'>> {
  return readForm(today, (field) => {
    const insurer = field.words('insurer', text.insurer, 'Enter who insures you');
    const from = field.day('from', text.from, 'Enter the first day of the insurance');
    const to = field.day('to', text.to, 'Enter the last day of the insurance');
    if (field.faults.length === 0 && to < from) field.refuse('to', `Enter a day on or after ${formatDay(from)}, when the insurance begins`);
    return { id, insurer, policyNumber: text.policyNumber.trim(), from, to };
  });
}

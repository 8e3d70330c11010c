import { dayToCome, endsBeforeStart, recordGone, unlessRefused, wordsMissing, type Draft } from '../kernel/record';
import type { IsoDay } from '../kernel/iso-date';
import type { Result } from '../kernel/result';
import type { Employer, InsurancePolicy } from './worker';

/** The household as an employer, as it is to be kept. Fault: registered with HMRC on a day to come. */
export function decideEmployer(employer: Employer, today: IsoDay): Result<Employer> {
  const faults = dayToCome('payeRegisteredOn', employer.payeRegisteredOn, today);
  return unlessRefused(faults, { ...employer, payeReference: employer.payeReference.trim(), payrollBy: employer.payrollBy.trim() });
}

/** An insurance policy as it is to be kept. Faults: no insurer; its last day is before its first; no longer there to be changed. */
export function decidePolicy(draft: Draft<InsurancePolicy>, known: readonly InsurancePolicy[]): Result<Draft<InsurancePolicy>> {
  const faults = [
    ...recordGone('policy', draft.id, known),
    ...wordsMissing('insurer', draft.insurer, 'Enter who insures you.'),
    ...endsBeforeStart(draft.from, draft.to, 'to'),
  ];
  return unlessRefused(faults, { ...draft, insurer: draft.insurer.trim(), policyNumber: draft.policyNumber.trim() });
}

import type { Input, Output } from '#shared/contract/contract';
import { decideRemoval } from '#shared/kernel/record';
import { ok, type Result } from '#shared/kernel/result';
import { decideAssessment } from '#shared/plan/save-assessment';
import { writeLedger } from '../db/transaction';
import { listAssessments, removeAssessment as remove, saveAssessment as save } from '../repositories/assessments';
import type { Services } from '../services/services';

/** Writes down an assessment that was asked for or held, or changes one. Faults: those of `shared/plan/save-assessment.ts`. */
export function saveAssessment(services: Services, input: Input<'assessments.save'>): Result<Output<'assessments.save'>> {
  return writeLedger(services, 'assessments.save', input, (db) => {
    const decided = decideAssessment(input, listAssessments(db), services.clock.today());
    return decided.ok ? ok({ id: save(db, decided.value) }) : decided;
  });
}

/** Takes an assessment out of the ledger. Fault: it already is. */
export function removeAssessment(services: Services, input: Input<'assessments.remove'>): Result<Output<'assessments.remove'>> {
  return writeLedger(services, 'assessments.remove', input, (db) => {
    const decided = decideRemoval('assessment', input.id, listAssessments(db));
    if (!decided.ok) return decided;
    remove(db, decided.value.id);
    return ok({});
  });
}

import type { Input, Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { decideChangesAsked, decideEnded } from '#shared/plan/advance-plan';
import { writeLedger } from '../db/transaction';
import { changePlanVersion, listPlanVersions } from '../repositories/plan';
import type { Services } from '../services/services';

/** Notes what the council wants to be different in the version that was sent. Faults: those of `shared/plan/advance-plan.ts`. */
export function markChangesAsked(services: Services, input: Input<'plan.markChangesAsked'>): Result<Output<'plan.markChangesAsked'>> {
  return writeLedger(services, 'plan.markChangesAsked', input, (db) => {
    const decided = decideChangesAsked(input, listPlanVersions(db), services.clock.today());
    if (!decided.ok) return decided;
    changePlanVersion(db, decided.value);
    return ok({ id: decided.value.id });
  });
}

/** Gives the version in force its last day, with none in its place. Faults: those of `shared/plan/advance-plan.ts`. */
export function markPlanEnded(services: Services, input: Input<'plan.markEnded'>): Result<Output<'plan.markEnded'>> {
  return writeLedger(services, 'plan.markEnded', input, (db) => {
    const decided = decideEnded(input, listPlanVersions(db));
    if (!decided.ok) return decided;
    changePlanVersion(db, decided.value);
    return ok({ id: decided.value.id });
  });
}

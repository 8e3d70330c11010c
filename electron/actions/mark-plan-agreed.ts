import type { Input, Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { decideAgreed } from '#shared/plan/advance-plan';
import { writeLedger } from '../db/transaction';
import { changePlanVersion, listPlanVersions } from '../repositories/plan';
import type { Services } from '../services/services';

/** Marks the version that was sent as agreed, in place of the one in force. Faults: those of `shared/plan/advance-plan.ts`. */
export function markPlanAgreed(services: Services, input: Input<'plan.markAgreed'>): Result<Output<'plan.markAgreed'>> {
  return writeLedger(services, 'plan.markAgreed', input, (db) => {
    const decided = decideAgreed(input, listPlanVersions(db), services.clock.today());
    if (!decided.ok) return decided;

    const { agreed, replaced } = decided.value;
    if (replaced) changePlanVersion(db, replaced);
    changePlanVersion(db, agreed);
    return ok({ id: agreed.id });
  });
}

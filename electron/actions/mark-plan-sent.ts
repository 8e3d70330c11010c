import type { Input, Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { decideSent } from '#shared/plan/advance-plan';
import { planSnapshot } from '#shared/plan/plan-content';
import { writeLedger } from '../db/transaction';
import { addPlanVersion, changePlanVersion, listPlanVersions, readPlanContent } from '../repositories/plan';
import type { Services } from '../services/services';

/** Makes a version of the plan as it stands, sent to the council on a day. Faults: those of `shared/plan/advance-plan.ts`. */
export function markPlanSent(services: Services, input: Input<'plan.markSent'>): Result<Output<'plan.markSent'>> {
  return writeLedger(services, 'plan.markSent', input, (db) => {
    const content = readPlanContent(db);

    const decided = decideSent(input.sentOn, listPlanVersions(db), content, services.clock.today());
    if (!decided.ok) return decided;

    for (const version of decided.value.replaced) changePlanVersion(db, version);
    return ok({ id: addPlanVersion(db, decided.value.version, planSnapshot(content)) });
  });
}

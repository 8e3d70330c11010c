import type { Input, Output } from '#shared/contract/contract';
import { ok, refused, type Result } from '#shared/kernel/result';
import { diffPlans } from '#shared/plan/diff-plans';
import { NO_PLAN, planKept, type PlanContent } from '#shared/plan/plan-content';
import { planStepsOf } from '#shared/plan/steps-of-council';
import type { ReadDb } from '../db/database';
import { readLedger } from '../db/transaction';
import { readCouncil } from '../repositories/council-profiles';
import { listPlanVersions, readPlanContent, readPlanSnapshot } from '../repositories/plan';
import type { Services } from '../services/services';

/** What changed in the plan between two versions, or up to today; from nothing, it is all that a version said. Fault: `version-missing`. */
export function comparePlans(services: Services, { before, after }: Input<'plan.compare'>): Result<Output<'plan.compare'>> {
  return readLedger(services, (db) => {
    const versions = listPlanVersions(db);
    if ([before, after].some((id) => id !== null && !versions.some((version) => version.id === id))) {
      return refused({ code: 'version-missing', message: 'There is no such version of the plan in this ledger. Go back to the plan and choose one from the list.' });
    }
    const earlier = before === null ? NO_PLAN : keptContent(db, before);
    const later = after === null ? readPlanContent(db) : keptContent(db, after);
    return ok({ versions, changes: diffPlans(earlier, later, planStepsOf(readCouncil(db))) });
  });
}

function keptContent(db: ReadDb, versionId: number): PlanContent {
  return planKept(readPlanSnapshot(db, versionId));
}

import type { Input, Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { savePlanAnswer as save } from '../repositories/plan';
import type { Services } from '../services/services';

/** Keeps the answer to a step of the plan as it was written. Nothing that someone writes about their life is refused. */
export function savePlanAnswer(services: Services, input: Input<'plan.saveAnswer'>): Result<Output<'plan.saveAnswer'>> {
  return writeLedger(services, 'plan.saveAnswer', input, (db) => {
    const changedAt = services.clock.now();
    save(db, { ...input, changedAt });
    return ok({ changedAt });
  });
}

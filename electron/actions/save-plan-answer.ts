import type { Input, Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { listPlanAnswers, savePlanAnswer as save } from '../repositories/plan';
import type { Services } from '../services/services';

/** Keeps the answer to a step of the plan as it was written. Nothing that someone writes about their life is refused. */
export function savePlanAnswer(services: Services, input: Input<'plan.saveAnswer'>): Result<Output<'plan.saveAnswer'>> {
  return writeLedger(services, 'plan.saveAnswer', input, (db) => {
    const changedAt = services.clock.now();
    const note = listPlanAnswers(db).find(({ step }) => step === input.step)?.note ?? '';
    save(db, { ...input, note, changedAt });
    return ok({ changedAt });
  });
}

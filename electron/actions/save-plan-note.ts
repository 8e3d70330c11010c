import type { Input, Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { listPlanAnswers, savePlanAnswer as save } from '../repositories/plan';
import type { Services } from '../services/services';

/** Keeps the private note beside a step of the plan as it was written. The answer stays as it is. */
export function savePlanNote(services: Services, { step, note }: Input<'plan.saveNote'>): Result<Output<'plan.saveNote'>> {
  return writeLedger(services, 'plan.saveNote', { step, note }, (db) => {
    const changedAt = services.clock.now();
    const answer = listPlanAnswers(db).find((one) => one.step === step)?.answer ?? '';
    save(db, { step, answer, note, changedAt });
    return ok({ changedAt });
  });
}

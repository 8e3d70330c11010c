import type { Input, Output } from '#shared/contract/contract';
import { decidePensionStep, pensionAfter } from '#shared/employer/save-pension-step';
import { decideRemoval } from '#shared/kernel/record';
import { ok, type Result } from '#shared/kernel/result';
import type { WriteDb } from '../db/database';
import { writeLedger } from '../db/transaction';
import { listPensionSteps, removePensionStep as remove, savePensionStep as save } from '../repositories/pension-steps';
import { listWorkers, saveWorker } from '../repositories/workers';
import type { Services } from '../services/services';

/** Adds a step of the pension or changes one, and keeps the PA’s own field in step. Faults: those of `shared/employer/save-pension-step.ts`. */
export function savePensionStep(services: Services, input: Input<'pensionSteps.save'>): Result<Output<'pensionSteps.save'>> {
  return writeLedger(services, 'pensionSteps.save', input, (db) => {
    const steps = listPensionSteps(db);
    const decided = decidePensionStep(input, steps, listWorkers(db), services.clock.today());
    if (!decided.ok) return decided;
    const id = save(db, decided.value);
    followSteps(db, [decided.value.workerId, steps.find((step) => step.id === input.id)?.workerId ?? null]);
    return ok({ id });
  });
}

/** Takes a step of the pension out of the ledger. Fault: it already is. */
export function removePensionStep(services: Services, input: Input<'pensionSteps.remove'>): Result<Output<'pensionSteps.remove'>> {
  return writeLedger(services, 'pensionSteps.remove', input, (db) => {
    const steps = listPensionSteps(db);
    const decided = decideRemoval('step', input.id, steps);
    if (!decided.ok) return decided;
    const step = steps.find(({ id }) => id === input.id);
    remove(db, decided.value.id);
    if (step && step.workerId !== null && pensionAfter(step.workerId, [step]) !== undefined) followSteps(db, [step.workerId], 'not_assessed');
    return ok({});
  });
}

/** The PA’s field says what the last step says; where none says anything it stays, or is what a step that was taken out leaves. */
function followSteps(db: WriteDb, workerIds: readonly (number | null)[], withoutSteps?: 'not_assessed'): void {
  const steps = listPensionSteps(db);
  for (const worker of listWorkers(db).filter(({ id }) => workerIds.includes(id))) {
    const pension = pensionAfter(worker.id, steps) ?? withoutSteps ?? worker.pension;
    if (pension !== worker.pension) saveWorker(db, { ...worker, pension });
  }
}

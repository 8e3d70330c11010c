import type { Input, Output } from '#shared/contract/contract';
import { decideWorker } from '#shared/employer/save-worker';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { writtenDays } from '../repositories/hours';
import { listWorkers, saveWorker as save } from '../repositories/workers';
import type { Services } from '../services/services';

/** Adds a PA or changes what is said of them. Faults: those of `shared/employer/save-worker.ts`. */
export function saveWorker(services: Services, input: Input<'workers.save'>): Result<Output<'workers.save'>> {
  return writeLedger(services, 'workers.save', input, (db) => {
    const decided = decideWorker(input, listWorkers(db), services.clock.today(), input.id === null ? null : writtenDays(db, input.id));
    return decided.ok ? ok({ id: save(db, decided.value) }) : decided;
  });
}

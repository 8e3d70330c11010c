import type { Input, Output } from '#shared/contract/contract';
import { decideJob } from '#shared/employer/save-job';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { saveJob as save } from '../repositories/jobs';
import { listWorkers } from '../repositories/workers';
import type { Services } from '../services/services';

/** Keeps the terms of a PA’s job. Faults: those of `shared/employer/save-job.ts`. */
export function saveJob(services: Services, input: Input<'jobs.save'>): Result<Output<'jobs.save'>> {
  return writeLedger(services, 'jobs.save', input, (db) => {
    const decided = decideJob(input, listWorkers(db), services.clock.today());
    if (!decided.ok) return decided;
    save(db, decided.value);
    return ok({});
  });
}

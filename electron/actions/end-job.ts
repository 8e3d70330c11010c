import type { Input, Output } from '#shared/contract/contract';
import { decideEnding } from '#shared/employer/save-ending';
import { decideLeaving } from '#shared/employer/save-leaving';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { listJobs, saveJob } from '../repositories/jobs';
import { readPayroll, savePayroll } from '../repositories/payroll';
import { listWorkers, saveWorker } from '../repositories/workers';
import type { Services } from '../services/services';

/** Writes down that a PA leaves, or stays after all. Faults: those of `shared/employer/save-leaving.ts`. */
export function endJob(services: Services, input: Input<'jobs.end'>): Result<Output<'jobs.end'>> {
  return writeLedger(services, 'jobs.end', input, (db) => {
    const decided = decideLeaving(input, listWorkers(db), listJobs(db));
    if (!decided.ok) return decided;
    saveWorker(db, decided.value.worker);
    saveJob(db, decided.value.job);
    return ok({});
  });
}

/** Writes down the last day of being an employer, and ends every job that still runs then. Faults: those of `shared/employer/save-ending.ts`. */
export function endEmploying(services: Services, input: Input<'employer.end'>): Result<Output<'employer.end'>> {
  return writeLedger(services, 'employer.end', input, (db) => {
    const decided = decideEnding(input, listWorkers(db), listJobs(db), readPayroll(db));
    if (!decided.ok) return decided;
    savePayroll(db, decided.value.payroll);
    for (const { worker, job } of decided.value.ended) {
      saveWorker(db, worker);
      saveJob(db, job);
    }
    return ok({});
  });
}

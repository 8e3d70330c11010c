import type { Input, Output } from '#shared/contract/contract';
import { decideLeaveCarried } from '#shared/employer/save-leave-carried';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { saveLeaveCarried as save } from '../repositories/absences';
import { listJobs } from '../repositories/jobs';
import { listWorkers } from '../repositories/workers';
import type { Services } from '../services/services';

/** Writes down how much holiday of the leave year before goes on into this one, and why. Faults: those of `shared/employer/save-leave-carried.ts`. */
export function saveLeaveCarried(services: Services, input: Input<'leaveCarried.save'>): Result<Output<'leaveCarried.save'>> {
  return writeLedger(services, 'leaveCarried.save', input, (db) => {
    const decided = decideLeaveCarried(input, { jobs: listJobs(db) }, listWorkers(db));
    if (!decided.ok) return decided;
    save(db, decided.value);
    return ok({});
  });
}

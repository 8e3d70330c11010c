import type { Input, Output } from '#shared/contract/contract';
import { decideBank } from '#shared/employer/save-bank';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { saveBank } from '../repositories/jobs';
import { listWorkers } from '../repositories/workers';
import type { Services } from '../services/services';

/** Keeps or takes out the bank details of a PA. The trail does not say which numbers were asked for. Faults: those of `shared/employer/save-bank.ts`. */
export function saveWorkerBank(services: Services, { workerId, bank }: Input<'workerBank.save'>): Result<Output<'workerBank.save'>> {
  return writeLedger(services, 'workerBank.save', { workerId }, (db) => {
    const decided = decideBank(workerId, bank, listWorkers(db));
    if (!decided.ok) return decided;
    saveBank(db, workerId, decided.value);
    return ok({});
  });
}

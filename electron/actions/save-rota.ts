import type { Input, Output } from '#shared/contract/contract';
import { decideRota, decideRotaRemoval } from '#shared/employer/save-rota';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { listRota, saveRota as save } from '../repositories/hours';
import { listWorkers } from '../repositories/workers';
import type { Services } from '../services/services';

/** Keeps the usual week of a PA from a day on. Faults: those of `decideRota`. */
export function saveRota(services: Services, input: Input<'rota.save'>): Result<Output<'rota.save'>> {
  return writeLedger(services, 'rota.save', input, (db) => {
    const decided = decideRota(input, { workers: listWorkers(db) });
    if (!decided.ok) return decided;
    const { workerId, from, shifts } = decided.value;
    save(db, workerId, from, shifts);
    return ok({});
  });
}

/** Takes the usual week from a day out; the one before it goes on. Fault: there is none. */
export function removeRota(services: Services, input: Input<'rota.remove'>): Result<Output<'rota.remove'>> {
  return writeLedger(services, 'rota.remove', input, (db) => {
    const decided = decideRotaRemoval(input, { rota: listRota(db) });
    if (!decided.ok) return decided;
    save(db, decided.value.workerId, decided.value.from, []);
    return ok({});
  });
}

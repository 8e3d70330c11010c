import type { Input, Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { decideService, decideServiceRemoval } from '#shared/plan/save-service';
import { writeLedger } from '../db/transaction';
import { listNeeds } from '../repositories/needs';
import { listServices, removeService as remove, saveService as save, usesOfService } from '../repositories/services';
import { listWorkers } from '../repositories/workers';
import type { Services } from '../services/services';

/** Adds a service or changes one. Faults: those of `shared/plan/save-service.ts`. */
export function saveService(services: Services, input: Input<'services.save'>): Result<Output<'services.save'>> {
  return writeLedger(services, 'services.save', input, (db) => {
    const decided = decideService(input, { services: listServices(db), needs: listNeeds(db), workers: listWorkers(db) });
    return decided.ok ? ok({ id: save(db, decided.value) }) : decided;
  });
}

/** Takes a service out of the ledger. Faults: payments are tied to it; rules name it; it already is. */
export function removeService(services: Services, input: Input<'services.remove'>): Result<Output<'services.remove'>> {
  return writeLedger(services, 'services.remove', input, (db) => {
    const decided = decideServiceRemoval(input.id, listServices(db), usesOfService(db, input.id));
    if (!decided.ok) return decided;
    remove(db, decided.value.id);
    return ok({});
  });
}

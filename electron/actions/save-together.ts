import type { Input, Output } from '#shared/contract/contract';
import { decideWorker } from '#shared/employer/save-worker';
import { ok, refused, type Fault, type Result } from '#shared/kernel/result';
import { decideService, decideServiceRemoval } from '#shared/plan/save-service';
import { writeLedger } from '../db/transaction';
import { writtenDays } from '../repositories/hours';
import { listNeeds } from '../repositories/needs';
import { listServices, removeService, saveService, usesOfService } from '../repositories/services';
import { listWorkers, saveWorker } from '../repositories/workers';
import type { Services } from '../services/services';

/** Saves several services and PAs as one change, or none of them. Faults: those of each one, with its name before them. */
export function saveTogether(services: Services, input: Input<'support.saveTogether'>): Result<Output<'support.saveTogether'>> {
  return writeLedger(services, 'support.saveTogether', input, (db) => {
    const known = { services: listServices(db), needs: listNeeds(db), workers: listWorkers(db) };
    const workers = input.workers.map((worker) => named(worker.name, decideWorker(worker, known.workers, services.clock.today(), worker.id === null ? null : writtenDays(db, worker.id))));
    const changed = input.services.map((service) => named(service.name, decideService(service, known)));
    const removed = input.removeServices.map((id) => decideServiceRemoval(id, known.services, usesOfService(db, id)));
    const faults = [...workers, ...changed, ...removed].flatMap((decided) => (decided.ok ? [] : decided.faults));
    if (faults.length > 0) return refused(...faults);
    for (const worker of workers) if (worker.ok) saveWorker(db, worker.value);
    for (const { id } of removed.flatMap((one) => (one.ok ? [one.value] : []))) removeService(db, id);
    return ok({ serviceIds: changed.flatMap((service) => (service.ok ? [saveService(db, service.value)] : [])) });
  });
}

/** The faults of one of several records say which one, and stand beside no field. */
function named<T>(name: string, decided: Result<T>): Result<T> {
  if (decided.ok) return decided;
  const of = name.trim() || 'New service';
  return refused(...decided.faults.map((fault): Fault => ({ code: fault.code, message: [of, fault.message].join(': ') })));
}

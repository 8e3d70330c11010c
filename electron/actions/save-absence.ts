import type { Input, Output } from '#shared/contract/contract';
import { decideAbsence } from '#shared/employer/save-absence';
import { decideRemoval } from '#shared/kernel/record';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { listAbsences, removeAbsence as remove, saveAbsence as save } from '../repositories/absences';
import { listRota } from '../repositories/hours';
import { listWorkers } from '../repositories/workers';
import type { Services } from '../services/services';

/** Writes down days away of a PA, or changes them. Faults: those of `shared/employer/save-absence.ts`. */
export function saveAbsence(services: Services, input: Input<'absences.save'>): Result<Output<'absences.save'>> {
  return writeLedger(services, 'absences.save', input, (db) => {
    const decided = decideAbsence(input, { absences: listAbsences(db), rota: listRota(db) }, listWorkers(db), services.clock.today());
    return decided.ok ? ok({ id: save(db, decided.value) }) : decided;
  });
}

/** Takes days away out of the ledger. Fault: they already are. */
export function removeAbsence(services: Services, input: Input<'absences.remove'>): Result<Output<'absences.remove'>> {
  return writeLedger(services, 'absences.remove', input, (db) => {
    const decided = decideRemoval('absence', input.id, listAbsences(db));
    if (!decided.ok) return decided;
    remove(db, decided.value.id);
    return ok({});
  });
}

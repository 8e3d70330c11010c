import type { Input, Output } from '#shared/contract/contract';
import { decideRemoval } from '#shared/kernel/record';
import { ok, type Result } from '#shared/kernel/result';
import { decideChange } from '#shared/plan/save-change';
import { writeLedger } from '../db/transaction';
import { listChanges, removeChange as remove, saveChange as save } from '../repositories/changes';
import type { Services } from '../services/services';

/** Writes down that something is not as it was, or changes what was written. Faults: those of `shared/plan/save-change.ts`. */
export function saveChange(services: Services, input: Input<'changes.save'>): Result<Output<'changes.save'>> {
  return writeLedger(services, 'changes.save', input, (db) => {
    const decided = decideChange(input, listChanges(db), services.clock.today());
    return decided.ok ? ok({ id: save(db, decided.value) }) : decided;
  });
}

/** Takes a change out of the ledger. Fault: it already is. */
export function removeChange(services: Services, input: Input<'changes.remove'>): Result<Output<'changes.remove'>> {
  return writeLedger(services, 'changes.remove', input, (db) => {
    const decided = decideRemoval('change', input.id, listChanges(db));
    if (!decided.ok) return decided;
    remove(db, decided.value.id);
    return ok({});
  });
}

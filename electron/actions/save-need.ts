import type { Input, Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { decideNeed, decideNeedRemoval } from '#shared/plan/save-need';
import { writeLedger } from '../db/transaction';
import { listNeeds, removeNeed as remove, saveNeed as save } from '../repositories/needs';
import { listServices } from '../repositories/services';
import type { Services } from '../services/services';

/** Adds a need or changes one. Faults: those of `shared/plan/save-need.ts`. */
export function saveNeed(services: Services, input: Input<'needs.save'>): Result<Output<'needs.save'>> {
  return writeLedger(services, 'needs.save', input, (db) => {
    const decided = decideNeed(input, listNeeds(db));
    return decided.ok ? ok({ id: save(db, decided.value) }) : decided;
  });
}

/** Takes a need out of the ledger, its goals and its risks. Faults: a service meets it; it already is. */
export function removeNeed(services: Services, input: Input<'needs.remove'>): Result<Output<'needs.remove'>> {
  return writeLedger(services, 'needs.remove', input, (db) => {
    const decided = decideNeedRemoval(input.id, listNeeds(db), listServices(db));
    if (!decided.ok) return decided;
    remove(db, decided.value.id);
    return ok({});
  });
}

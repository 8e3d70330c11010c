import type { Input, Output } from '#shared/contract/contract';
import { decideOneOff } from '#shared/budget/save-one-off';
import { decideRemoval } from '#shared/kernel/record';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { listOneOffs, removeOneOff as remove, saveOneOff as save } from '../repositories/one-offs';
import type { Services } from '../services/services';

/** Adds a one-off payment or changes one. Faults: those of `shared/budget/save-one-off.ts`. */
export function saveOneOff(services: Services, input: Input<'oneOffs.save'>): Result<Output<'oneOffs.save'>> {
  return writeLedger(services, 'oneOffs.save', input, (db) => {
    const decided = decideOneOff(input, listOneOffs(db));
    return decided.ok ? ok({ id: save(db, decided.value) }) : decided;
  });
}

/** Takes a one-off payment out of the ledger. Fault: it already is. */
export function removeOneOff(services: Services, input: Input<'oneOffs.remove'>): Result<Output<'oneOffs.remove'>> {
  return writeLedger(services, 'oneOffs.remove', input, (db) => {
    const decided = decideRemoval('one-off payment', input.id, listOneOffs(db));
    if (!decided.ok) return decided;
    remove(db, decided.value.id);
    return ok({});
  });
}

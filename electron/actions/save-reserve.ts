import type { Input, Output } from '#shared/contract/contract';
import { decideReserve } from '#shared/budget/save-reserve';
import { decideRemoval } from '#shared/kernel/record';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { listReserves, removeReserve as remove, saveReserve as save } from '../repositories/reserves';
import type { Services } from '../services/services';

/** Adds money put aside or changes it. Faults: those of `shared/budget/save-reserve.ts`. */
export function saveReserve(services: Services, input: Input<'reserves.save'>): Result<Output<'reserves.save'>> {
  return writeLedger(services, 'reserves.save', input, (db) => {
    const decided = decideReserve(input, listReserves(db));
    return decided.ok ? ok({ id: save(db, decided.value) }) : decided;
  });
}

/** Takes money put aside out of the ledger. Fault: it already is. */
export function removeReserve(services: Services, input: Input<'reserves.remove'>): Result<Output<'reserves.remove'>> {
  return writeLedger(services, 'reserves.remove', input, (db) => {
    const decided = decideRemoval('reserve', input.id, listReserves(db));
    if (!decided.ok) return decided;
    remove(db, decided.value.id);
    return ok({});
  });
}

import type { Input, Output } from '#shared/contract/contract';
import { decideRemoval } from '#shared/kernel/record';
import { ok, type Result } from '#shared/kernel/result';
import { decideHelper } from '#shared/person/save-person';
import { writeLedger } from '../db/transaction';
import { listHelpers, removeHelper as remove, saveHelper as save } from '../repositories/helpers';
import type { Services } from '../services/services';

/** Adds someone who helps or changes what is said of them. Faults: those of `shared/person/save-person.ts`. */
export function saveHelper(services: Services, input: Input<'helpers.save'>): Result<Output<'helpers.save'>> {
  return writeLedger(services, 'helpers.save', input, (db) => {
    const decided = decideHelper(input, listHelpers(db));
    return decided.ok ? ok({ id: save(db, decided.value) }) : decided;
  });
}

/** Takes someone who helps out of the ledger. Fault: it already is. */
export function removeHelper(services: Services, input: Input<'helpers.remove'>): Result<Output<'helpers.remove'>> {
  return writeLedger(services, 'helpers.remove', input, (db) => {
    const decided = decideRemoval('person', input.id, listHelpers(db));
    if (!decided.ok) return decided;
    remove(db, decided.value.id);
    return ok({});
  });
}

import type { Input, Output } from '#shared/contract/contract';
import { decideLetter } from '#shared/budget/save-letter';
import { decideRemoval } from '#shared/kernel/record';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { listLetters, removeLetter as remove, saveLetter as save } from '../repositories/letters';
import type { Services } from '../services/services';

/** Adds a letter about the contribution or changes one. Faults: those of `shared/budget/save-letter.ts`. */
export function saveLetter(services: Services, input: Input<'letters.save'>): Result<Output<'letters.save'>> {
  return writeLedger(services, 'letters.save', input, (db) => {
    const decided = decideLetter(input, listLetters(db));
    return decided.ok ? ok({ id: save(db, decided.value) }) : decided;
  });
}

/** Takes a letter out of the ledger. Fault: it already is. */
export function removeLetter(services: Services, input: Input<'letters.remove'>): Result<Output<'letters.remove'>> {
  return writeLedger(services, 'letters.remove', input, (db) => {
    const decided = decideRemoval('letter', input.id, listLetters(db));
    if (!decided.ok) return decided;
    remove(db, decided.value.id);
    return ok({});
  });
}

import type { Input, Output } from '#shared/contract/contract';
import { decideRemoval } from '#shared/kernel/record';
import { ok, type Result } from '#shared/kernel/result';
import { decideTerm } from '#shared/plan/save-term';
import { writeLedger } from '../db/transaction';
import { listTerms, removeTerm as remove, saveTerm as save } from '../repositories/terms';
import type { Services } from '../services/services';

/** Adds a school term or changes one. Faults: those of `shared/plan/save-term.ts`. */
export function saveTerm(services: Services, input: Input<'terms.save'>): Result<Output<'terms.save'>> {
  return writeLedger(services, 'terms.save', input, (db) => {
    const decided = decideTerm(input, listTerms(db));
    return decided.ok ? ok({ id: save(db, decided.value) }) : decided;
  });
}

/** Takes a school term out of the ledger. Fault: it already is. */
export function removeTerm(services: Services, input: Input<'terms.remove'>): Result<Output<'terms.remove'>> {
  return writeLedger(services, 'terms.remove', input, (db) => {
    const decided = decideRemoval('term', input.id, listTerms(db));
    if (!decided.ok) return decided;
    remove(db, decided.value.id);
    return ok({});
  });
}

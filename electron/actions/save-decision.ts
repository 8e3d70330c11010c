import type { Input, Output } from '#shared/contract/contract';
import { decideRemoval } from '#shared/kernel/record';
import { ok, type Result } from '#shared/kernel/result';
import { decideDecision } from '#shared/plan/save-decision';
import { writeLedger } from '../db/transaction';
import { listDecisions, removeDecision as remove, saveDecision as save } from '../repositories/decisions';
import type { Services } from '../services/services';

/** Writes down what the council decided about eligibility, or changes it. Faults: those of `shared/plan/save-decision.ts`. */
export function saveDecision(services: Services, input: Input<'decisions.save'>): Result<Output<'decisions.save'>> {
  return writeLedger(services, 'decisions.save', input, (db) => {
    const decided = decideDecision(input, listDecisions(db), services.clock.today());
    return decided.ok ? ok({ id: save(db, decided.value) }) : decided;
  });
}

/** Takes a decision out of the ledger. Fault: it already is. */
export function removeDecision(services: Services, input: Input<'decisions.remove'>): Result<Output<'decisions.remove'>> {
  return writeLedger(services, 'decisions.remove', input, (db) => {
    const decided = decideRemoval('decision', input.id, listDecisions(db));
    if (!decided.ok) return decided;
    remove(db, decided.value.id);
    return ok({});
  });
}

import type { Input, Output } from '#shared/contract/contract';
import { decideRemoval } from '#shared/kernel/record';
import { ok, type Result } from '#shared/kernel/result';
import { decideRisk } from '#shared/plan/save-risk';
import { writeLedger } from '../db/transaction';
import { listNeeds } from '../repositories/needs';
import { listRisks, removeRisk as remove, saveRisk as save } from '../repositories/risks';
import type { Services } from '../services/services';

/** Adds a risk or changes one. Faults: those of `shared/plan/save-risk.ts`. */
export function saveRisk(services: Services, input: Input<'risks.save'>): Result<Output<'risks.save'>> {
  return writeLedger(services, 'risks.save', input, (db) => {
    const decided = decideRisk(input, listRisks(db), listNeeds(db), services.clock.today());
    return decided.ok ? ok({ id: save(db, decided.value) }) : decided;
  });
}

/** Takes a risk out of the ledger. Fault: it already is. */
export function removeRisk(services: Services, input: Input<'risks.remove'>): Result<Output<'risks.remove'>> {
  return writeLedger(services, 'risks.remove', input, (db) => {
    const decided = decideRemoval('risk', input.id, listRisks(db));
    if (!decided.ok) return decided;
    remove(db, decided.value.id);
    return ok({});
  });
}

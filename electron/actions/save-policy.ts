import type { Input, Output } from '#shared/contract/contract';
import { decidePolicy } from '#shared/employer/save-employer';
import { decideRemoval } from '#shared/kernel/record';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { listPolicies, removePolicy as remove, savePolicy as save } from '../repositories/policies';
import type { Services } from '../services/services';

/** Adds an insurance policy or changes one. Faults: those of `shared/employer/save-employer.ts`. */
export function savePolicy(services: Services, input: Input<'policies.save'>): Result<Output<'policies.save'>> {
  return writeLedger(services, 'policies.save', input, (db) => {
    const decided = decidePolicy(input, listPolicies(db));
    return decided.ok ? ok({ id: save(db, decided.value) }) : decided;
  });
}

/** Takes an insurance policy out of the ledger. Fault: it already is. */
export function removePolicy(services: Services, input: Input<'policies.remove'>): Result<Output<'policies.remove'>> {
  return writeLedger(services, 'policies.remove', input, (db) => {
    const decided = decideRemoval('policy', input.id, listPolicies(db));
    if (!decided.ok) return decided;
    remove(db, decided.value.id);
    return ok({});
  });
}

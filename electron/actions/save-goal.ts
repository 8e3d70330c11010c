import type { Input, Output } from '#shared/contract/contract';
import { decideRemoval } from '#shared/kernel/record';
import { ok, type Result } from '#shared/kernel/result';
import { decideGoal } from '#shared/plan/save-goal';
import { writeLedger } from '../db/transaction';
import { listGoals, removeGoal as remove, saveGoal as save } from '../repositories/goals';
import { listNeeds } from '../repositories/needs';
import type { Services } from '../services/services';

/** Adds a goal or changes one. Faults: those of `shared/plan/save-goal.ts`. */
export function saveGoal(services: Services, input: Input<'goals.save'>): Result<Output<'goals.save'>> {
  return writeLedger(services, 'goals.save', input, (db) => {
    const decided = decideGoal(input, listGoals(db), listNeeds(db));
    return decided.ok ? ok({ id: save(db, decided.value) }) : decided;
  });
}

/** Takes a goal out of the ledger. Fault: it already is. */
export function removeGoal(services: Services, input: Input<'goals.remove'>): Result<Output<'goals.remove'>> {
  return writeLedger(services, 'goals.remove', input, (db) => {
    const decided = decideRemoval('goal', input.id, listGoals(db));
    if (!decided.ok) return decided;
    remove(db, decided.value.id);
    return ok({});
  });
}

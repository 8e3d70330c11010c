import type { Input, Output } from '#shared/contract/contract';
import { decideBudget } from '#shared/budget/save-budget';
import { decideRemoval } from '#shared/kernel/record';
import { ok, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { listBudgets, removeBudget as remove, saveBudget as save } from '../repositories/budgets';
import type { Services } from '../services/services';

/** Adds a personal budget or changes one. Faults: those of `shared/budget/save-budget.ts`. */
export function saveBudget(services: Services, input: Input<'budgets.save'>): Result<Output<'budgets.save'>> {
  return writeLedger(services, 'budgets.save', input, (db) => {
    const decided = decideBudget(input, listBudgets(db));
    return decided.ok ? ok({ id: save(db, decided.value) }) : decided;
  });
}

/** Takes a personal budget out of the ledger. Fault: it already is. */
export function removeBudget(services: Services, input: Input<'budgets.remove'>): Result<Output<'budgets.remove'>> {
  return writeLedger(services, 'budgets.remove', input, (db) => {
    const decided = decideRemoval('budget', input.id, listBudgets(db));
    if (!decided.ok) return decided;
    remove(db, decided.value.id);
    return ok({});
  });
}

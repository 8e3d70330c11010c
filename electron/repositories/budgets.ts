import { asc } from 'drizzle-orm';
import type { BudgetPeriod } from '#shared/budget/personal-budget';
import type { Draft } from '#shared/kernel/record';
import type { ReadDb, WriteDb } from '../db/database';
import { budgetPeriod } from '../db/schema';
import { removeRow, saveRow } from './rows';

/** The personal budgets, the earliest first. */
export function listBudgets(db: ReadDb): BudgetPeriod[] {
  return db.orm.select().from(budgetPeriod).orderBy(asc(budgetPeriod.startsOn), asc(budgetPeriod.id)).all();
}

/** Answers its id; `id` null adds it. */
export function saveBudget(db: WriteDb, { id, ...row }: Draft<BudgetPeriod>): number {
  return saveRow(db, budgetPeriod, id, row);
}

export function removeBudget(db: WriteDb, id: number): void {
  removeRow(db, budgetPeriod, id);
}

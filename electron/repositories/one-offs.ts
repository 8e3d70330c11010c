import { asc } from 'drizzle-orm';
import type { OneOffPayment } from '#shared/budget/personal-budget';
import type { Draft } from '#shared/kernel/record';
import type { ReadDb, WriteDb } from '../db/database';
import { oneOffPayment } from '../db/schema';
import { removeRow, saveRow } from './rows';

/** The council's one-off payments, the earliest first. */
export function listOneOffs(db: ReadDb): OneOffPayment[] {
  return db.orm.select().from(oneOffPayment).orderBy(asc(oneOffPayment.expectedOn), asc(oneOffPayment.id)).all();
}

/** Answers its id; `id` null adds it. */
export function saveOneOff(db: WriteDb, { id, words, amountPence, expectedOn }: Draft<OneOffPayment>): number {
  return saveRow(db, oneOffPayment, id, { words, amountPence, expectedOn });
}

export function removeOneOff(db: WriteDb, id: number): void {
  removeRow(db, oneOffPayment, id);
}

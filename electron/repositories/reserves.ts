import { asc } from 'drizzle-orm';
import type { Reserve } from '#shared/budget/reserves';
import type { Draft } from '#shared/kernel/record';
import type { ReadDb, WriteDb } from '../db/database';
import { reserve } from '../db/schema';
import { removeRow, saveRow } from './rows';

export function listReserves(db: ReadDb): Reserve[] {
  return db.orm.select().from(reserve).orderBy(asc(reserve.id)).all();
}

/** Answers its id; `id` null adds it. */
export function saveReserve(db: WriteDb, { id, kind, words, amountPence }: Draft<Reserve>): number {
  return saveRow(db, reserve, id, { kind, words, amountPence });
}

export function removeReserve(db: WriteDb, id: number): void {
  removeRow(db, reserve, id);
}

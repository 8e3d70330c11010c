import { asc } from 'drizzle-orm';
import type { Draft } from '#shared/kernel/record';
import type { Risk } from '#shared/plan/needs';
import type { ReadDb, WriteDb } from '../db/database';
import { risk } from '../db/schema';
import { removeRow, saveRow } from './rows';

export function listRisks(db: ReadDb): Risk[] {
  return db.orm.select().from(risk).orderBy(asc(risk.id)).all();
}

/** Answers its id; `id` null adds it. */
export function saveRisk(db: WriteDb, { id, needId, words, action, checkedOn }: Draft<Risk>): number {
  return saveRow(db, risk, id, { needId, words, action, checkedOn });
}

export function removeRisk(db: WriteDb, id: number): void {
  removeRow(db, risk, id);
}

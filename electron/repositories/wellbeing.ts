import { asc } from 'drizzle-orm';
import type { Draft } from '#shared/kernel/record';
import type { Wellbeing } from '#shared/plan/wellbeing';
import type { ReadDb, WriteDb } from '../db/database';
import { wellbeing } from '../db/schema';
import { removeRow, saveRow } from './rows';

/** The areas of wellbeing that something is written about. */
export function listWellbeing(db: ReadDb): Wellbeing[] {
  return db.orm.select().from(wellbeing).orderBy(asc(wellbeing.id)).all();
}

/** Answers its id; `id` null adds it. */
export function saveWellbeing(db: WriteDb, { id, area, words }: Draft<Wellbeing>): number {
  return saveRow(db, wellbeing, id, { area, words });
}

export function removeWellbeing(db: WriteDb, id: number): void {
  removeRow(db, wellbeing, id);
}

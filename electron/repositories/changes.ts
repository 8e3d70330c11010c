import { asc } from 'drizzle-orm';
import type { Draft } from '#shared/kernel/record';
import type { Change } from '#shared/plan/reviews';
import type { ReadDb, WriteDb } from '../db/database';
import { change } from '../db/schema';
import { removeRow, saveRow } from './rows';

/** What is not as it was when the plan was agreed, in the order in which it was written down. */
export function listChanges(db: ReadDb): Change[] {
  return db.orm.select().from(change).orderBy(asc(change.id)).all();
}

/** Answers its id; `id` null adds it. */
export function saveChange(db: WriteDb, { id, noticedOn, about, words }: Draft<Change>): number {
  return saveRow(db, change, id, { noticedOn, about, words });
}

export function removeChange(db: WriteDb, id: number): void {
  removeRow(db, change, id);
}

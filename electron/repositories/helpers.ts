import { asc } from 'drizzle-orm';
import type { Draft } from '#shared/kernel/record';
import type { Helper } from '#shared/person/person';
import type { ReadDb, WriteDb } from '../db/database';
import { helper } from '../db/schema';
import { removeRow, saveRow } from './rows';

/** The people who help with the plan or the money. */
export function listHelpers(db: ReadDb): Helper[] {
  return db.orm.select().from(helper).orderBy(asc(helper.id)).all();
}

/** Answers its id; `id` null adds it. */
export function saveHelper(db: WriteDb, { id, name, role, mayDo }: Draft<Helper>): number {
  return saveRow(db, helper, id, { name, role, mayDo });
}

export function removeHelper(db: WriteDb, id: number): void {
  removeRow(db, helper, id);
}

import type { Control } from '#shared/plan/control';
import type { ReadDb, WriteDb } from '../db/database';
import { control } from '../db/schema';

/** How decisions are made: one, or none yet. */
export function listControl(db: ReadDb): Control[] {
  return db.orm.select().from(control).all();
}

/** Keeps it in place of what was there. */
export function saveControl(db: WriteDb, { decides, decider, howDecided, viewsHeard, statedOn }: Omit<Control, 'id'>): void {
  const row = { decides, decider, howDecided, viewsHeard, statedOn };
  db.orm.insert(control).values({ id: 1, ...row }).onConflictDoUpdate({ target: control.id, set: row }).run();
}

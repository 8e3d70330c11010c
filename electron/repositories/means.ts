import { asc } from 'drizzle-orm';
import type { Means, MeansLine } from '#shared/contribution/means';
import { invariant } from '#shared/kernel/invariant';
import type { Draft } from '#shared/kernel/record';
import type { ReadDb, WriteDb } from '../db/database';
import { means, meansLine } from '../db/schema';
import { removeRow, saveRow } from './rows';

/** What a financial assessment looks at; null: nothing is told yet. */
export function readMeans(db: ReadDb): Means | null {
  const row = db.orm.select().from(means).get();
  if (!row) return null;
  const { id: _id, ...values } = row;
  return values;
}

export function saveMeans(db: WriteDb, values: Means): void {
  const { changes } = db.orm.insert(means).values({ id: 1, ...values }).onConflictDoUpdate({ target: means.id, set: values }).run();
  invariant(changes === 1, 'a household has its means once');
}

/** The amounts that the council asks about, in the order in which they were written down. */
export function listMeansLines(db: ReadDb): MeansLine[] {
  return db.orm.select().from(meansLine).orderBy(asc(meansLine.id)).all();
}

/** Answers its id; `id` null adds it. */
export function saveMeansLine(db: WriteDb, { id, ...row }: Draft<MeansLine>): number {
  return saveRow(db, meansLine, id, row);
}

export function removeMeansLine(db: WriteDb, id: number): void {
  removeRow(db, meansLine, id);
}

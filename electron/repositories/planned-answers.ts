import { asc, eq } from 'drizzle-orm';
import type { Draft } from '#shared/kernel/record';
import type { PlannedAnswer } from '#shared/planned/planned-answer';
import type { ReadDb, WriteDb } from '../db/database';
import { plannedAnswer } from '../db/schema';
import { removeRow, saveRow } from './rows';

/** What was said of planned movements of money, by due day. */
export function listPlannedAnswers(db: ReadDb): PlannedAnswer[] {
  return db.orm.select().from(plannedAnswer).orderBy(asc(plannedAnswer.dueOn), asc(plannedAnswer.id)).all();
}

/** Answers its id; `id` null adds it. */
export function savePlannedAnswer(db: WriteDb, { id, ...row }: Draft<PlannedAnswer>): number {
  return saveRow(db, plannedAnswer, id, row);
}

/** Lets go of what was said to be met by a payment; answers how many that were. */
export function letGoOfAnswers(db: WriteDb, entryId: number): number {
  return db.orm.delete(plannedAnswer).where(eq(plannedAnswer.entryId, entryId)).run().changes;
}

export function removePlannedAnswer(db: WriteDb, id: number): void {
  removeRow(db, plannedAnswer, id);
}

import { asc } from 'drizzle-orm';
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

export function removePlannedAnswer(db: WriteDb, id: number): void {
  removeRow(db, plannedAnswer, id);
}

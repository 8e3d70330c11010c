import { asc } from 'drizzle-orm';
import type { Draft } from '#shared/kernel/record';
import type { Assessment } from '#shared/plan/reviews';
import type { ReadDb, WriteDb } from '../db/database';
import { assessment } from '../db/schema';
import { removeRow, saveRow } from './rows';

/** Assessments that were asked for or held, in the order in which they were written down. */
export function listAssessments(db: ReadDb): Assessment[] {
  return db.orm.select().from(assessment).orderBy(asc(assessment.id)).all();
}

/** Answers its id; `id` null adds it. */
export function saveAssessment(db: WriteDb, { id, kind, askedOn, heldOn, byWhom, words }: Draft<Assessment>): number {
  return saveRow(db, assessment, id, { kind, askedOn, heldOn, byWhom, words });
}

export function removeAssessment(db: WriteDb, id: number): void {
  removeRow(db, assessment, id);
}

import { asc, eq } from 'drizzle-orm';
import { invariant } from '#shared/kernel/invariant';
import type { Draft } from '#shared/kernel/record';
import type { Goal } from '#shared/plan/needs';
import type { ReadDb, WriteDb } from '../db/database';
import { goal, goalNeed } from '../db/schema';
import { removeRow, saveRow } from './rows';

export function listGoals(db: ReadDb): Goal[] {
  const links = db.orm.select().from(goalNeed).orderBy(asc(goalNeed.goalId), asc(goalNeed.needId)).all();
  const goals = db.orm.select().from(goal).orderBy(asc(goal.id)).all();
  return goals.map(({ id, words }) => ({ id, words, needIds: links.filter((link) => link.goalId === id).map((link) => link.needId) }));
}

/** Answers its id; `id` null adds it. The needs given become its only ones. */
export function saveGoal(db: WriteDb, goalToSave: Draft<Goal>): number {
  const id = saveRow(db, goal, goalToSave.id, { words: goalToSave.words });
  db.orm.delete(goalNeed).where(eq(goalNeed.goalId, id)).run();
  for (const needId of goalToSave.needIds) {
    const { changes } = db.orm.insert(goalNeed).values({ goalId: id, needId }).run();
    invariant(changes === 1, 'each need of a goal is one row');
  }
  return id;
}

export function removeGoal(db: WriteDb, id: number): void {
  db.orm.delete(goalNeed).where(eq(goalNeed.goalId, id)).run();
  removeRow(db, goal, id);
}

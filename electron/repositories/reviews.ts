import { asc, eq } from 'drizzle-orm';
import type { Draft } from '#shared/kernel/record';
import type { Review } from '#shared/plan/reviews';
import type { ReadDb, WriteDb } from '../db/database';
import { review, reviewGoal } from '../db/schema';
import { removeRow, saveRow } from './rows';

/** The reviews that were asked for, planned or held, in the order in which they were written down. */
export function listReviews(db: ReadDb): Review[] {
  const goals = db.orm.select().from(reviewGoal).orderBy(asc(reviewGoal.position)).all();
  const reviews = db.orm.select().from(review).orderBy(asc(review.id)).all();
  return reviews.map((row) => ({ ...row, goals: goals.filter(({ reviewId }) => reviewId === row.id).map(({ goal, state, words }) => ({ goal, state, words })) }));
}

/** Answers its id; `id` null adds it. The goals given become its only ones. */
export function saveReview(db: WriteDb, { id: knownId, goals, ...row }: Draft<Review>): number {
  const id = saveRow(db, review, knownId, row);
  removeGoals(db, id);
  for (const [index, goal] of goals.entries()) db.orm.insert(reviewGoal).values({ reviewId: id, position: index + 1, ...goal }).run();
  return id;
}

export function removeReview(db: WriteDb, id: number): void {
  removeGoals(db, id);
  removeRow(db, review, id);
}

function removeGoals(db: WriteDb, id: number): void {
  db.orm.delete(reviewGoal).where(eq(reviewGoal.reviewId, id)).run();
}

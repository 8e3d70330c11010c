import { asc } from 'drizzle-orm';
import type { Review } from '#shared/plan/reviews';
import type { ReadDb, WriteDb } from '../db/database';
import { review } from '../db/schema';
import { saveRow } from './rows';

/** The reviews that were held, oldest first. */
export function listReviews(db: ReadDb): Review[] {
  return db.orm.select().from(review).orderBy(asc(review.heldOn), asc(review.id)).all();
}

/** Answers its id. */
export function addReview(db: WriteDb, { kind, heldOn, words }: Omit<Review, 'id'>): number {
  return saveRow(db, review, null, { kind, heldOn, words });
}

import type { IsoDay } from '../kernel/iso-date';
import { dayToCome, unlessRefused } from '../kernel/record';
import type { Result } from '../kernel/result';
import type { Review } from './reviews';

/** A review that was held. Fault: its day is still to come. */
export function decideReview(review: Omit<Review, 'id'>, today: IsoDay): Result<Omit<Review, 'id'>> {
  return unlessRefused(dayToCome('heldOn', review.heldOn, today), { ...review, words: review.words.trim() });
}

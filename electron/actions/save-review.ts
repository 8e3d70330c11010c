import type { Input, Output } from '#shared/contract/contract';
import { decideRemoval } from '#shared/kernel/record';
import { ok, type Result } from '#shared/kernel/result';
import { decideReview } from '#shared/plan/save-review';
import { writeLedger } from '../db/transaction';
import { listReviews, removeReview as remove, saveReview as save } from '../repositories/reviews';
import type { Services } from '../services/services';

/** Writes down a review that was asked for, planned or held, or changes one. Faults: those of `shared/plan/save-review.ts`. */
export function saveReview(services: Services, input: Input<'reviews.save'>): Result<Output<'reviews.save'>> {
  return writeLedger(services, 'reviews.save', input, (db) => {
    const decided = decideReview(input, listReviews(db), services.clock.today());
    return decided.ok ? ok({ id: save(db, decided.value) }) : decided;
  });
}

/** Takes a review, with what it says of the goals, out of the ledger. Fault: it already is. */
export function removeReview(services: Services, input: Input<'reviews.remove'>): Result<Output<'reviews.remove'>> {
  return writeLedger(services, 'reviews.remove', input, (db) => {
    const decided = decideRemoval('review', input.id, listReviews(db));
    if (!decided.ok) return decided;
    remove(db, decided.value.id);
    return ok({});
  });
}

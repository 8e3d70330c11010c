import type { Input, Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { decideReview } from '#shared/plan/record-review';
import { BARE_REVIEW } from '#shared/plan/reviews';
import { writeLedger } from '../db/transaction';
import { saveReview } from '../repositories/reviews';
import type { Services } from '../services/services';

/** Writes down a review that was held. Faults: those of `shared/plan/record-review.ts`. */
export function recordReview(services: Services, input: Input<'reviews.record'>): Result<Output<'reviews.record'>> {
  return writeLedger(services, 'reviews.record', input, (db) => {
    const decided = decideReview({ ...BARE_REVIEW, ...input }, services.clock.today());
    return decided.ok ? ok({ id: saveReview(db, { id: null, ...decided.value }) }) : decided;
  });
}

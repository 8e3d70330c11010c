import { expect, it } from 'vitest';
import { recordReview } from '#electron/actions/record-review';
import { listReviews } from '#electron/repositories/reviews';
import { BARE_REVIEW } from '#shared/plan/reviews';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

it('writes down a review that was held, and not one to come', () => {
  const services = testServices('2026-11-20');
  const { id } = done(recordReview(services, { kind: 'first', heldOn: '2026-11-20', words: ' Two more hours ' }));
  expect(faultsIn(recordReview(services, { kind: 'annual', heldOn: '2026-11-21', words: '' }))).toEqual(['heldOn: day-to-come']);
  expect(listReviews(services.ledger.db)).toEqual([{ id, kind: 'first', ...BARE_REVIEW, heldOn: '2026-11-20', words: 'Two more hours' }]);
});

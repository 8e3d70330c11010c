import { expect, it } from 'vitest';
import { removeReview, saveReview } from '#electron/actions/save-review';
import { listReviews } from '#electron/repositories/reviews';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';
import { trailOf } from '../../support/trail';

const GIVEN = {
  id: null,
  kind: 'annual' as const,
  askedOn: null,
  plannedOn: '2026-11-19' as const,
  heldOn: '2026-11-20' as const,
  withWhom: 'My care manager',
  words: 'Two more hours',
  planWorks: 'partly' as const,
  needsChanged: 'yes' as const,
  risksChecked: 'no' as const,
  result: 'plan_changes' as const,
  goals: [{ goal: 'Paint again', state: 'achieved' as const, words: '' }],
};

it('writes down a review with its goals, changes it and takes it out, each with a line in the trail', () => {
  const services = testServices('2026-11-20');
  const { db } = services.ledger;
  const { id } = done(saveReview(services, GIVEN));
  expect(listReviews(db)).toEqual([{ ...GIVEN, id }]);
  const changed = { ...GIVEN, id, goals: [{ goal: 'Swim', state: 'not_yet' as const, words: 'No pool' }] };
  expect(done(saveReview(services, changed))).toEqual({ id });
  expect(listReviews(db)).toEqual([changed]);
  done(removeReview(services, { id }));
  expect(listReviews(db)).toEqual([]);
  expect(trailOf(services)).toEqual(['reviews.save', 'reviews.save', 'reviews.remove']);
});

it('leaves the ledger as it was when it refuses', () => {
  const services = testServices('2026-11-20');
  expect(faultsIn(saveReview(services, { ...GIVEN, heldOn: '2026-11-21' }))).toEqual(['heldOn: day-to-come']);
  expect(faultsIn(saveReview(services, { ...GIVEN, id: 9 }))).toEqual(['record-gone']);
  expect(faultsIn(removeReview(services, { id: 9 }))).toEqual(['record-gone']);
  expect(listReviews(services.ledger.db)).toEqual([]);
  expect(trailOf(services)).toEqual([]);
});

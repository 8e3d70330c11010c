import { expect, it } from 'vitest';
import { BARE_REVIEW, isOfPlan, reviewsHeld, type Review } from '#shared/plan/reviews';

const review = (id: number, heldOn: Review['heldOn']): Review => ({ id, kind: 'annual', words: '', ...BARE_REVIEW, plannedOn: '2026-05-01', heldOn });

it('knows the reviews that were held up to a day, the day itself included, the first one first', () => {
  const reviews = [review(1, '2026-06-01'), review(2, null), review(3, '2026-05-01'), review(4, '2026-06-02')];
  expect(reviewsHeld(reviews, '2026-06-01').map(({ id }) => id)).toEqual([3, 1]);
});

it.each([
  ['first', true],
  ['annual', true],
  ['requested', true],
  ['direct_payment', false],
] as const)('a review of kind %s is one of the plan: %s', (kind, is) => expect(isOfPlan({ kind })).toBe(is));

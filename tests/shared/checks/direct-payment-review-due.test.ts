import { expect, it } from 'vitest';
import { directPaymentReviewDue } from '#shared/checks/direct-payment-review-due';
import { BARE_REVIEW, type Review } from '#shared/plan/reviews';
import { makeFacts } from '../../support/make-facts';
import { raised } from '../../support/raised';

/** The direct payment began on 6 April 2026: six months are 6 October, and four weeks before are 8 September. */
const none = makeFacts({ reviews: makeFacts().reviews.filter(({ kind }) => kind === 'first') });
const with_ = (review: Partial<Review>) => makeFacts({ reviews: [...none.reviews, { id: 2, kind: 'direct_payment', ...BARE_REVIEW, heldOn: null, words: '', ...review }] });

it.each([
  ['29 days before six months', none, '2026-09-07', []],
  ['28 days before', none, '2026-09-08', ['act: The review of the direct payment is due by 6 October 2026']],
  ['six months', none, '2026-10-06', ['act: The review of the direct payment is due by 6 October 2026']],
  ['the day after', none, '2026-10-07', ['act: The review of the direct payment was due by 6 October 2026']],
  ['a day is agreed', with_({ plannedOn: '2026-10-20' }), '2026-10-07', []],
  ['it was held: nothing for 11 months', with_({ heldOn: '2026-06-01' }), '2027-05-03', []],
  ['28 days before 12 months', with_({ heldOn: '2026-06-01' }), '2027-05-04', ['act: The review of the direct payment is due by 1 June 2027']],
  ['12 months and a day', with_({ heldOn: '2026-06-01' }), '2027-06-02', ['act: The review of the direct payment was due by 1 June 2027']],
] as const)('%s', (_, facts, on, flags) => expect(raised(directPaymentReviewDue, facts, on)).toEqual(flags));

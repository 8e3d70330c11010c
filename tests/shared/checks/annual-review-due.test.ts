import { expect, it } from 'vitest';
import { annualReviewDue } from '#shared/checks/annual-review-due';
import { BARE_VERSION, type PlanVersion } from '#shared/plan/plan-version';
import { BARE_REVIEW, type Review } from '#shared/plan/reviews';
import { makeFacts } from '../../support/make-facts';
import { raised } from '../../support/raised';

/** Held on 25 May 2026, so the next is due by 25 May 2027, and four weeks before are 27 April. */
const held = makeFacts();
const also = (review: Partial<Review>) => makeFacts({ reviews: [...held.reviews, { id: 2, kind: 'annual', ...BARE_REVIEW, heldOn: null, words: '', ...review }] });
const changed: PlanVersion = { id: 1, number: 2, state: 'agreed', sentOn: null, ...BARE_VERSION, inForceFrom: '2027-04-06' };

it.each([
  ['29 days before', held, '2027-04-26', []],
  ['28 days before', held, '2027-04-27', ['act: The yearly review of your plan is due by 25 May 2027']],
  ['on its last day', held, '2027-05-25', ['act: The yearly review of your plan is due by 25 May 2027']],
  ['the day after', held, '2027-05-26', ['act: The yearly review of your plan was due by 25 May 2027']],
  ['a day is agreed for it', also({ plannedOn: '2027-05-27' }), '2027-05-26', []],
  ['that day has passed', also({ plannedOn: '2027-05-25' }), '2027-05-26', ['act: The yearly review of your plan was due by 25 May 2027']],
  ['one was held on request in between', also({ kind: 'requested', heldOn: '2026-10-01' }), '2027-05-26', []],
  ['only the money was looked at', also({ kind: 'direct_payment', heldOn: '2026-10-01' }), '2027-05-26', ['act: The yearly review of your plan was due by 25 May 2027']],
  ['the plan changed since: the first review after it settles both', makeFacts({ planVersions: [changed] }), '2027-05-26', []],
  ['no review was ever held: the first one is due, not this', makeFacts({ reviews: [] }), '2027-05-26', []],
] as const)('%s', (_, facts, on, flags) => expect(raised(annualReviewDue, facts, on)).toEqual(flags));

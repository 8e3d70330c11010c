import { expect, it } from 'vitest';
import { replyAwaited } from '#shared/checks/reply-awaited';
import type { CouncilContact } from '#shared/plan/council-contacts';
import { BARE_REVIEW, type Review } from '#shared/plan/reviews';
import { makeFacts } from '../../support/make-facts';
import { raised } from '../../support/raised';

/** Asked on 23 October 2026, so 27 days are 19 November and 28 are 20 November. */
const asked = (over: Partial<CouncilContact> = {}) =>
  makeFacts({ councilContacts: [{ id: 4, kind: 'question', madeOn: '2026-10-23', toWhom: '', words: 'May I have two more evenings?', repliedOn: null, reply: '', ...over }] });
const review = (over: Partial<Review>) => makeFacts({ reviews: [{ id: 5, kind: 'requested', ...BARE_REVIEW, heldOn: null, words: '', askedOn: '2026-10-23', ...over }] });

it.each([
  ['27 days', asked(), '2026-11-19', []],
  ['28 days', asked(), '2026-11-20', ['know: No reply for 28 days after your question of 23 October 2026']],
  ['a complaint', asked({ kind: 'complaint' }), '2026-11-21', ['know: No reply for 29 days after your complaint of 23 October 2026']],
  ['a reply came', asked({ repliedOn: '2026-11-19' }), '2026-11-20', []],
  ['the Ombudsman was asked, and not the council', asked({ kind: 'ombudsman' }), '2026-11-20', []],
  ['a review that was asked for, 27 days', review({}), '2026-11-19', []],
  ['a review that was asked for, 28 days without a day', review({}), '2026-11-20', ['know: No day for 28 days after your request for a review of 23 October 2026']],
  ['a day is agreed for it', review({ plannedOn: '2026-12-03' }), '2026-11-20', []],
  ['a request that is written down in both places is said once', { ...asked({ kind: 'review' }), reviews: review({}).reviews }, '2026-11-20', ['know: No day for 28 days after your request for a review of 23 October 2026']],
  ['of which the review has its day', { ...asked({ kind: 'review' }), reviews: review({ plannedOn: '2026-12-03' }).reviews }, '2026-11-20', []],
  ['a complaint of the day on which a review was asked for', { ...asked({ kind: 'complaint' }), reviews: review({ plannedOn: '2026-12-03' }).reviews }, '2026-11-20', ['know: No reply for 28 days after your complaint of 23 October 2026']],
  ['it was held', review({ heldOn: '2026-11-01' }), '2026-11-20', []],
] as const)('%s', (_, facts, on, flags) => expect(raised(replyAwaited, facts, on)).toEqual(flags));

it('names the record', () => {
  expect(replyAwaited.check(asked(), '2026-11-20')[0]?.records).toEqual([{ kind: 'contact', id: 4 }]);
  expect(replyAwaited.check(review({}), '2026-11-20')[0]?.records).toEqual([{ kind: 'review', id: 5 }]);
});

import { describe, expect, it } from 'vitest';
import type { IsoDay } from '#shared/kernel/iso-date';
import { BARE_VERSION, type PlanVersion } from '#shared/plan/plan-version';
import { dayOf, isArranged, isOverdue, reviewsDue } from '#shared/plan/review-calendar';
import { BARE_REVIEW, type Review } from '#shared/plan/reviews';
import { makeFacts } from '../../support/make-facts';

const review = (kind: Review['kind'], over: Partial<Review>): Review => ({ id: 1, kind, ...BARE_REVIEW, words: '', ...over, heldOn: over.heldOn ?? null });
const agreed: PlanVersion = { id: 1, number: 2, state: 'agreed', sentOn: null, ...BARE_VERSION, agreedOn: '2026-10-01', inForceFrom: '2026-10-05' };
/** The direct payment began on 6 April 2026. */
const with_ = (reviews: readonly Review[], planVersions: readonly PlanVersion[] = []) => makeFacts({ reviews, planVersions });
const daysOf = (facts: ReturnType<typeof with_>, on: IsoDay) => reviewsDue(facts, on).map(({ kind, fromOn, byOn }) => `${kind} ${fromOn} ${byOn}`);

describe('the reviews that are to come', () => {
  it.each([
    ['at the start: the first of the plan after 6 to 8 weeks, of the money within 6 months', with_([]), '2026-05-01', ['first 2026-05-18 2026-06-01', 'direct_payment 2026-09-08 2026-10-06']],
    ['after the first: 12 months from it', with_([review('first', { heldOn: '2026-05-25' })]), '2026-11-20', ['direct_payment 2026-09-08 2026-10-06', 'annual 2027-04-27 2027-05-25']],
    ['after one that was asked for: 12 months from that', with_([review('first', { heldOn: '2026-05-25' }), review('requested', { id: 2, heldOn: '2026-09-01' })]), '2026-11-20', ['direct_payment 2026-09-08 2026-10-06', 'annual 2027-08-04 2027-09-01']],
    ['a review of the money is none of the plan', with_([review('direct_payment', { heldOn: '2026-05-25' })]), '2026-11-20', ['first 2026-05-18 2026-06-01', 'direct_payment 2027-04-27 2027-05-25']],
    ['the plan changed since: a first one again, and no yearly one beside it', with_([review('first', { heldOn: '2026-05-25' })], [agreed]), '2026-11-20', ['direct_payment 2026-09-08 2026-10-06', 'first 2026-11-16 2026-11-30']],
    ['one held on 29 February comes again on 28 February', with_([review('annual', { heldOn: '2028-02-29' }), review('direct_payment', { id: 2, heldOn: '2028-02-29' })]), '2028-06-01', ['annual 2029-01-31 2029-02-28', 'direct_payment 2029-01-31 2029-02-28']],
  ] as const)('%s', (_, facts, on, days) => expect(daysOf(facts, on)).toEqual(days));

  it('names those that were asked for until they are held', () => {
    const asked = review('requested', { id: 7, askedOn: '2026-11-02' });
    const both = [review('first', { heldOn: '2026-05-25' }), asked];
    expect(reviewsDue(with_(both), '2026-11-20').find(({ kind }) => kind === 'requested')).toMatchObject({ fromOn: '2026-11-02', byOn: null, plannedOn: null, reviewId: 7, because: 'you asked for it on 2 November 2026' });
    expect(daysOf(with_([{ ...asked, heldOn: '2026-11-16' }]), '2026-11-20')).toEqual(['direct_payment 2026-09-08 2026-10-06', 'annual 2027-10-19 2027-11-16']);
  });

  it('knows the day that is agreed for a review of the plan, and keeps it from the money', () => {
    const [payment, annual] = reviewsDue(with_([review('first', { heldOn: '2026-05-25' }), review('annual', { id: 3, plannedOn: '2026-12-03' })]), '2026-11-20');
    expect(payment).toMatchObject({ kind: 'direct_payment', plannedOn: null, reviewId: null });
    expect(annual).toMatchObject({ kind: 'annual', plannedOn: '2026-12-03', reviewId: 3 });
    expect(annual && dayOf(annual)).toBe('2026-12-03');
  });
});

it.each([
  ['the day before', '2026-12-02', true],
  ['the day itself', '2026-12-03', true],
  ['the day after: it may have been held', '2026-12-04', false],
] as const)('a day is arranged on %s', (_, on, is) => expect(isArranged({ plannedOn: '2026-12-03' }, on)).toBe(is));

it('is overdue from the day after its last', () => {
  const first = reviewsDue(with_([]), '2026-05-01')[0];
  expect(first && [isOverdue(first, '2026-06-01'), isOverdue(first, '2026-06-02')]).toEqual([false, true]);
});

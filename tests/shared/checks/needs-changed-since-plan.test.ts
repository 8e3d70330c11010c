import { expect, it } from 'vitest';
import { needsChangedSincePlan } from '#shared/checks/needs-changed-since-plan';
import type { IsoDay } from '#shared/kernel/iso-date';
import { BARE_VERSION, type PlanVersion } from '#shared/plan/plan-version';
import { BARE_REVIEW, type Change, type Review } from '#shared/plan/reviews';
import { makeFacts } from '../../support/make-facts';
import { raised } from '../../support/raised';

const agreed: PlanVersion = { id: 1, number: 1, state: 'agreed', sentOn: null, ...BARE_VERSION, agreedOn: '2026-03-30', inForceFrom: '2026-04-06' };
const changed = (noticedOn: IsoDay, over: Partial<Change> = {}): Change => ({ id: 1, noticedOn, about: 'needs', words: 'I fall more often.', ...over });
const review = (over: Partial<Review>): Review => ({ id: 1, kind: 'requested', ...BARE_REVIEW, heldOn: null, words: '', ...over });
const look = (changes: readonly Change[], reviews: readonly Review[] = [], planVersions: readonly PlanVersion[] = [agreed]) => makeFacts({ changes, reviews, planVersions });
const flagged = ['act: Something has changed since the plan was agreed: I fall more often'];

it.each([
  ['nothing changed', look([]), []],
  ['it changed on the day of the agreement', look([changed('2026-03-30')]), []],
  ['it changed the day after', look([changed('2026-03-31')]), flagged],
  ['a review was held on the day of the change', look([changed('2026-09-01')], [review({ heldOn: '2026-09-01' })]), []],
  ['a review was held the day before', look([changed('2026-09-01')], [review({ heldOn: '2026-08-31' })]), flagged],
  ['only the money was looked at since', look([changed('2026-09-01')], [review({ kind: 'direct_payment', heldOn: '2026-10-01' })]), flagged],
  ['a review was asked for and not held', look([changed('2026-09-01')], [review({ askedOn: '2026-09-02' })]), flagged],
  ['a version that begins later was agreed since', look([changed('2026-09-01')], [], [{ ...agreed, state: 'replaced', inForceTo: '2026-11-30' }, { ...agreed, id: 2, number: 2, agreedOn: '2026-09-01', inForceFrom: '2026-12-01' }]), []],
  ['it changed the day after that', look([changed('2026-09-02')], [], [{ ...agreed, state: 'replaced', inForceTo: '2026-11-30' }, { ...agreed, id: 2, number: 2, agreedOn: '2026-09-01', inForceFrom: '2026-12-01' }]), flagged],
  ['no plan was agreed yet', look([changed('2026-09-01')], [], []), []],
  ['two changes', look([changed('2026-09-01'), changed('2026-10-01', { id: 2, about: 'home' })]), ['act: 2 things have changed since the plan was agreed']],
] as const)('%s', (_, facts, flags) => expect(raised(needsChangedSincePlan, facts)).toEqual(flags));

it('says since when, what it is about, and that a review was asked for', () => {
  const [flag] = needsChangedSincePlan.check(look([changed('2026-09-01')], [review({ askedOn: '2026-09-02' })]), '2026-11-20');
  expect(flag?.why).toBe('The plan was agreed on 30 March 2026. Since 1 September 2026 it is not as it was: what you need help with. No review has been held since.');
  expect(flag?.next).toBe('You asked for a review on 2 September 2026. Ask again if no day comes.');
});

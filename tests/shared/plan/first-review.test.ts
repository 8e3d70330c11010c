import { describe, expect, it } from 'vitest';
import { firstCheckOn, firstReview } from '#shared/plan/first-review';
import { BARE_VERSION, type PlanVersion } from '#shared/plan/plan-version';
import { BARE_REVIEW, type Review } from '#shared/plan/reviews';

const agreed: PlanVersion = { id: 1, number: 2, state: 'agreed', sentOn: null, ...BARE_VERSION, agreedOn: '2026-08-25', inForceFrom: '2026-09-01' };
const heldOn = (day: Review['heldOn']): Review => ({ id: 1, kind: 'first', ...BARE_REVIEW, heldOn: day, words: '' });

describe('the first review, 6 to 8 weeks after the start or a change', () => {
  it('counts 42 and 56 days from the start: 6 April 2026 gives 18 May and 1 June', () => {
    expect(firstReview('2026-04-06', [], [], '2026-05-01')).toEqual({ sinceOn: '2026-04-06', fromOn: '2026-05-18', byOn: '2026-06-01' });
  });
  it('counts from the plan in force when there is one', () => {
    expect(firstReview('2026-04-06', [agreed], [heldOn('2026-05-25')], '2026-11-20')?.sinceOn).toBe('2026-09-01');
  });
  it.each([
    ['a review since then settles it', heldOn('2026-05-25'), undefined],
    ['one of the direct payment is another thing', { ...heldOn('2026-05-25'), kind: 'direct_payment' as const }, '2026-06-01'],
    ['one planned for later does not', heldOn('2026-12-01'), '2026-06-01'],
    ['one on the first day itself does not', heldOn('2026-04-06'), '2026-06-01'],
  ])('%s', (_, review, byOn) => expect(firstReview('2026-04-06', [], [review], '2026-11-20')?.byOn).toBe(byOn));
});

describe('the council’s own first check of the money', () => {
  it.each([
    ['12 weeks from 6 April', 12, [], '2026-06-29'],
    ['the profile does not say', null, [], undefined],
    ['held since', 12, [{ ...heldOn('2026-05-25'), kind: 'direct_payment' as const }], undefined],
    ['a review of the plan is another thing', 12, [heldOn('2026-05-25')], '2026-06-29'],
  ] as const)('%s', (_, weeks, reviews, day) => expect(firstCheckOn('2026-04-06', weeks, reviews, '2026-06-20')).toBe(day));
});

import { BARE_REVIEW } from '#shared/plan/reviews';
import { describe, expect, it } from 'vitest';
import { firstReviewDue } from '#shared/checks/first-review-due';
import { BARE_VERSION, type PlanVersion } from '#shared/plan/plan-version';
import { makeCouncil, makeFacts } from '../../support/make-facts';
import { raised } from '../../support/raised';

/** From 6 April 2026 six weeks are 18 May, eight are 1 June. */
const none = makeFacts({ reviews: [] });
const changed: PlanVersion = { id: 1, number: 2, state: 'agreed', sentOn: null, ...BARE_VERSION, inForceFrom: '2026-10-05' };

describe('first-review-due', () => {
  it.each([
    ['the day before six weeks', none, '2026-05-17', []],
    ['six weeks', none, '2026-05-18', ['act: The first review is due by 1 June 2026']],
    ['eight weeks', none, '2026-06-01', ['act: The first review is due by 1 June 2026']],
    ['longer', none, '2026-06-02', ['act: The first review was due by 1 June 2026']],
    ['it was held', makeFacts(), '2026-06-02', []],
    ['a day is agreed for it', makeFacts({ reviews: [{ id: 1, kind: 'first', ...BARE_REVIEW, plannedOn: '2026-06-02', heldOn: null, words: '' }] }), '2026-06-02', []],
    ['that day has passed', makeFacts({ reviews: [{ id: 1, kind: 'first', ...BARE_REVIEW, plannedOn: '2026-06-02', heldOn: null, words: '' }] }), '2026-06-03', ['act: The first review was due by 1 June 2026']],
    ['the plan changed on 5 October: six weeks are 16 November', makeFacts({ planVersions: [changed] }), '2026-11-16', ['act: The first review is due by 30 November 2026']],
    ['the day before that', makeFacts({ planVersions: [changed] }), '2026-11-15', []],
  ] as const)('%s', (_, facts, on, flags) => expect(raised(firstReviewDue, facts, on)).toEqual(flags));

  /** 12 weeks from 6 April 2026 are 29 June. */
  const checked = makeFacts({ council: makeCouncil({ firstCheckWeeks: 12 }), reviews: makeFacts().reviews.filter(({ kind }) => kind === 'first') });
  const ahead = ['know: The council’s first check of the money is about 29 June 2026'];
  it.each([
    ['15 days before', checked, '2026-06-14', []],
    ['14 days before', checked, '2026-06-15', ahead],
    ['on its day', checked, '2026-06-29', ahead],
    ['the day after', checked, '2026-06-30', []],
    ['it was held', { ...checked, reviews: [...checked.reviews, { id: 2, kind: 'direct_payment' as const, ...BARE_REVIEW, heldOn: '2026-06-16' as const, words: '' }] }, '2026-06-20', []],
    ['the profile does not say', makeFacts(), '2026-06-20', []],
  ] as const)('the council’s own first check: %s', (_, facts, on, flags) => expect(raised(firstReviewDue, facts, on)).toEqual(flags));

  it('names the council’s own first check beside the review', () => {
    const why = (facts: typeof none) => firstReviewDue.check(facts, '2026-05-20')[0]?.why;
    expect(why({ ...checked, reviews: [] })).toContain('Luton also checks the money for the first time after 12 weeks, about 29 June 2026.');
    expect(why(none)).not.toContain('also checks');
  });
});

import { describe, expect, it } from 'vitest';
import { firstReviewDue } from '#shared/checks/first-review-due';
import type { PlanVersion } from '#shared/plan/plan-version';
import { makeFacts } from '../../support/make-facts';
import { raised } from '../../support/raised';

/** From 6 April 2026 six weeks are 18 May, eight are 1 June. */
const none = makeFacts({ reviews: [] });
const changed: PlanVersion = { id: 1, number: 2, state: 'agreed', sentOn: null, agreedOn: null, agreedBy: '', inForceFrom: '2026-10-05', inForceTo: null };

describe('first-review-due', () => {
  it.each([
    ['the day before six weeks', none, '2026-05-17', []],
    ['six weeks', none, '2026-05-18', ['act: The first review is due by 1 June 2026']],
    ['eight weeks', none, '2026-06-01', ['act: The first review is due by 1 June 2026']],
    ['longer', none, '2026-06-02', ['act: The first review was due by 1 June 2026']],
    ['it was held', makeFacts(), '2026-06-02', []],
    ['the plan changed on 5 October: six weeks are 16 November', makeFacts({ planVersions: [changed] }), '2026-11-16', ['act: The first review is due by 30 November 2026']],
    ['the day before that', makeFacts({ planVersions: [changed] }), '2026-11-15', []],
  ] as const)('%s', (_, facts, on, flags) => expect(raised(firstReviewDue, facts, on)).toEqual(flags));
});

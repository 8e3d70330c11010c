import { describe, expect, it } from 'vitest';
import { returnDue } from '#shared/checks/return-due';
import { makeCouncil, makeFacts } from '../../support/make-facts';
import { raised } from '../../support/raised';

/** Quarters from 6 April: the first ends on 5 July, and 28 days on is 2 August. */
const quarterly = (over = {}) => makeFacts({ council: makeCouncil({ returnFrequency: 'quarter', dueDays: 28 }), ...over });

describe('return-due', () => {
  it.each([
    ['its period still runs', quarterly(), '2026-07-05', []],
    ['the day after it ends', quarterly(), '2026-07-06', ['act: Send your return by 2 August 2026']],
    ['its last day', quarterly(), '2026-08-02', ['act: Send your return by 2 August 2026']],
    ['the day after that it is overdue, which another check says', quarterly(), '2026-08-03', []],
    ['it was sent', quarterly({ returnsSent: [{ from: '2026-04-06', to: '2026-07-05', sentOn: '2026-07-20', closingPence: 0 }] }), '2026-08-03', []],
    ['the council does not say by when', quarterly({ council: makeCouncil({ returnFrequency: 'quarter' }) }), '2026-07-06', ['act: Send the return for 6 April 2026 to 5 July 2026']],
    ['the council looks at the card itself', quarterly({ council: makeCouncil({ returnFrequency: 'none_card_viewed' }) }), '2026-08-03', []],
    ['the profile is silent', quarterly({ council: makeCouncil({ dueDays: 28 }) }), '2026-08-03', []],
  ] as const)('%s', (_, facts, on, flags) => expect(raised(returnDue, facts, on)).toEqual(flags));

  it('says when two are waiting', () => expect(returnDue.check(quarterly({ council: makeCouncil({ returnFrequency: 'quarter', dueDays: 100 }) }), '2026-10-06')).toMatchObject([{ severity: 'act', figures: { waiting: 2, from: '2026-04-06', to: '2026-07-05' } }]));
});

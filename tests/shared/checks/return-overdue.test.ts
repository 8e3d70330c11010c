import { describe, expect, it } from 'vitest';
import { returnOverdue } from '#shared/checks/return-overdue';
import { makeCouncil, makeFacts } from '../../support/make-facts';
import { raised } from '../../support/raised';

/** Quarters from 6 April: the first ends on 5 July, and 28 days on is 2 August. */
const quarterly = (over = {}) => makeFacts({ council: makeCouncil({ returnFrequency: 'quarter', dueDays: 28 }), ...over });

describe('return-overdue', () => {
  it.each([
    ['the council’s last day', quarterly(), '2026-08-02', []],
    ['the day after that', quarterly(), '2026-08-03', ['stop: The return was due on 2 August 2026']],
    ['it was sent', quarterly({ returnsSent: [{ id: 1, from: '2026-04-06', to: '2026-07-05', sentOn: '2026-07-20', closingPence: 0, version: 1, copy: null }] }), '2026-08-03', []],
    ['the council does not say by when', quarterly({ council: makeCouncil({ returnFrequency: 'quarter' }) }), '2026-08-03', []],
    ['the profile is silent', quarterly({ council: makeCouncil({ dueDays: 28 }) }), '2026-08-03', []],
  ] as const)('%s', (_, facts, on, flags) => expect(raised(returnOverdue, facts, on)).toEqual(flags));

  it('says when two are waiting', () => expect(returnOverdue.check(quarterly(), '2026-10-06')).toMatchObject([{ byOn: '2026-08-02', figures: { waiting: 2, from: '2026-04-06', to: '2026-07-05' } }]));
});

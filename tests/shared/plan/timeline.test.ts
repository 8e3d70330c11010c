import { expect, it } from 'vitest';
import { BARE_VERSION } from '#shared/plan/plan-version';
import { BARE_REVIEW } from '#shared/plan/reviews';
import { timeline } from '#shared/plan/timeline';
import { makeFacts } from '../../support/make-facts';

/** The direct payment began on 6 April 2026; version 1 is in force from then. */
const facts = makeFacts({
  planVersions: [{ id: 1, number: 1, state: 'agreed', ...BARE_VERSION, sentOn: '2026-03-20', changesAskedOn: '2026-03-24', changesAsked: 'Cost of taxis', agreedOn: '2026-03-30', agreedBy: 'Luton', inForceFrom: '2026-04-06' }],
  reviews: [
    { id: 1, kind: 'first', ...BARE_REVIEW, heldOn: '2026-05-25', words: '', result: 'plan_changes' },
    { id: 2, kind: 'requested', ...BARE_REVIEW, askedOn: '2026-11-02', withWhom: 'My care manager', heldOn: null, words: '' },
  ],
  changes: [{ id: 1, noticedOn: '2026-09-01', about: 'needs', words: 'I fall more often' }],
  assessments: [{ id: 1, kind: 'needs', askedOn: '2026-09-02', heldOn: '2026-11-10', byWhom: '', words: '' }],
  decisions: [{ id: 1, decidedOn: '2026-11-16', eligible: false, reasons: 'Can wash alone', hasWrittenReasons: true, supportEndsOn: '2026-12-31', otherHelp: '' }],
  councilContacts: [{ id: 1, kind: 'complaint', madeOn: '2026-11-17', toWhom: 'Luton', words: 'I was not asked.', repliedOn: '2026-11-19', reply: 'We will look into it' }],
});

it('tells what happened up to a day, the oldest first, and what was not held in time', () => {
  expect(timeline(facts, '2026-11-20').map(({ on, words }) => `${on} ${words}`)).toEqual([
    '2026-03-20 Version 1 of the plan was sent to the council.',
    '2026-03-24 The council asked for changes to version 1 of the plan: Cost of taxis.',
    '2026-03-30 Version 1 of the plan was agreed by Luton.',
    '2026-05-25 The first review of my plan was held. What came of it: the plan is rewritten.',
    '2026-09-01 Something changed: I fall more often.',
    '2026-09-02 I asked for this: assessment of my needs.',
    '2026-10-06 The review of my direct payment was due by this day. It was not held by then.',
    '2026-11-02 I asked for a review (My care manager).',
    '2026-11-10 Assessment of my needs: held.',
    '2026-11-16 The council decided that I am not eligible any more, and gave its reasons in writing: Can wash alone.',
    '2026-11-17 Complaint (Luton): I was not asked.',
    '2026-11-19 Reply to my complaint: We will look into it.',
  ]);
});

it('leaves out what is still to come', () => {
  expect(timeline(facts, '2026-12-31').at(-1)).toEqual({ on: '2026-12-31', words: 'The council’s support ended.' });
  expect(timeline(facts, '2026-03-22')).toHaveLength(1);
});

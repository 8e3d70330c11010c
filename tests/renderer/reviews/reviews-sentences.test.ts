import { describe, expect, it } from 'vitest';
import { contactTitle, dueState, findingsOf, reviewsLead, reviewsSentence, stepStateWords } from '../../../renderer/features/reviews/reviews-sentences';
import type { ReviewDue } from '../../../shared/plan/review-calendar';
import { BARE_REVIEW } from '../../../shared/plan/reviews';

const ON = '2026-11-20';
const due = (over: Partial<ReviewDue>): ReviewDue => ({ kind: 'annual', fromOn: '2027-04-27', byOn: '2027-05-25', plannedOn: null, reviewId: null, because: '12 months after the review of 25 May 2026', source: '', ...over });
const payment = (over: Partial<ReviewDue> = {}) => due({ kind: 'direct_payment', fromOn: '2026-09-08', byOn: '2026-10-06', because: 'once in the first 6 months, which began on 6 April 2026', ...over });
const asked = due({ kind: 'requested', fromOn: '2026-11-02', byOn: null, reviewId: 2, because: 'you asked for it on 2 November 2026' });

describe('when is the next look?', () => {
  it.each([
    ['by a day', [due({})], 'Your next review is due by 25 May 2027'],
    ['a day has passed', [payment(), due({})], 'A review was due by 6 October 2026'],
    ['a day is agreed, which comes before all else', [payment(), due({ plannedOn: '2026-12-03' })], 'Your next review is on 3 December 2026'],
    ['it is today', [due({ plannedOn: ON })], 'Your next review is on 20 November 2026'],
    ['one was asked for, and another has a day', [asked, due({})], 'Your next review is due by 25 May 2027'],
    ['only one that was asked for', [asked], 'You asked for a review'],
  ] as const)('%s', (_, list, words) => expect(reviewsSentence({ due: [...list], on: ON })).toBe(words));

  it('says which it is and why, and what else has passed', () => {
    expect(reviewsLead({ due: [due({})], on: ON })).toBe('It is the yearly review of your plan: 12 months after the review of 25 May 2026. You can ask for a review at any time.');
    expect(reviewsLead({ due: [payment(), due({ plannedOn: '2026-12-03' })], on: ON })).toContain('1 other review has passed the day too.');
  });
});

it.each([
  ['agreed for a day to come', due({ plannedOn: '2026-12-03' }), 'arranged'],
  ['agreed for yesterday', due({ plannedOn: '2026-11-19' }), 'passed'],
  ['past its day', payment(), 'overdue'],
  ['asked for, without a day', asked, 'asked'],
  ['in its window', payment({ byOn: '2026-12-06', fromOn: ON }), 'now'],
  ['the day before its window', payment({ byOn: '2026-12-06', fromOn: '2026-11-21' }), 'later'],
] as const)('a review %s', (_, one, state) => expect(dueState(one, ON)).toBe(state));

it('tells what a review found, and leaves out what was not said', () => {
  const review = { id: 1, kind: 'annual' as const, ...BARE_REVIEW, heldOn: ON, words: '' } as const;
  expect(findingsOf(review)).toEqual([]);
  expect(findingsOf({ ...review, planWorks: 'partly', needsChanged: 'no', risksChecked: 'yes', result: 'plan_changes' })).toEqual([
    'Does the plan work? In part.',
    'Have needs changed? No.',
    'Are the risk assessments up to date? Yes.',
    'What came of it: the plan is rewritten.',
  ]);
});

it('names what was asked of the council', () => {
  expect(contactTitle({ kind: 'question', toWhom: 'My care manager', madeOn: '2026-10-12' })).toBe('Question of 12 October 2026 (My care manager).');
  expect(contactTitle({ kind: 'complaint', toWhom: '', madeOn: '2026-10-12' })).toBe('Complaint of 12 October 2026.');
});

it.each([
  ['not taken', { key: 'complaint', state: 'not_taken', takenOn: null, answeredOn: null }, 'Not taken'],
  ['waiting', { key: 'care_manager', state: 'waiting', takenOn: '2026-10-12', answeredOn: null }, 'Talked or wrote on 12 October 2026, no reply yet'],
  ['answered', { key: 'complaint', state: 'answered', takenOn: '2026-10-12', answeredOn: '2026-11-02' }, 'Complained on 12 October 2026, reply on 2 November 2026'],
  ['asked for and not held', { key: 'review', state: 'waiting', takenOn: '2026-10-12', answeredOn: null }, 'Asked on 12 October 2026, not held yet'],
  ['held', { key: 'review', state: 'answered', takenOn: '2026-10-12', answeredOn: '2026-11-02' }, 'Asked on 12 October 2026, held on 2 November 2026'],
] as const)('a step that is %s', (_, step, words) => expect(stepStateWords(step)).toBe(words));

import { describe, expect, it } from 'vitest';
import { complaintSteps, nextStep } from '#shared/plan/complaint-steps';
import type { CouncilContact } from '#shared/plan/council-contacts';
import { BARE_REVIEW, type Review } from '#shared/plan/reviews';

const contact = (kind: CouncilContact['kind'], over: Partial<CouncilContact> = {}): CouncilContact => ({ id: 1, kind, madeOn: '2026-09-01', toWhom: '', words: 'x', repliedOn: null, reply: '', ...over });
const review = (over: Partial<Review>): Review => ({ id: 1, kind: 'requested', ...BARE_REVIEW, heldOn: null, words: '', ...over });
const ON = '2026-11-20';
const states = (councilContacts: readonly CouncilContact[], reviews: readonly Review[] = []) => complaintSteps({ councilContacts, reviews }, ON).map(({ state }) => state);

describe('where a household stands', () => {
  it.each([
    ['nothing was said', [], [], ['not_taken', 'not_taken', 'not_taken', 'not_taken']],
    ['a question is no step', [contact('question')], [], ['not_taken', 'not_taken', 'not_taken', 'not_taken']],
    ['the care manager was asked, and has not replied', [contact('care_manager')], [], ['waiting', 'not_taken', 'not_taken', 'not_taken']],
    ['a review was asked for and held', [], [review({ askedOn: '2026-09-01', heldOn: '2026-10-01' })], ['not_taken', 'answered', 'not_taken', 'not_taken']],
    ['a review that the council held by itself is no step', [], [review({ kind: 'annual', heldOn: '2026-10-01' })], ['not_taken', 'not_taken', 'not_taken', 'not_taken']],
    ['a second complaint waits, though the first was answered', [contact('complaint', { repliedOn: '2026-09-20' }), contact('complaint', { id: 2, madeOn: '2026-10-01' })], [], ['not_taken', 'not_taken', 'waiting', 'not_taken']],
    ['the Ombudsman was asked today', [contact('ombudsman', { madeOn: ON })], [], ['not_taken', 'not_taken', 'not_taken', 'waiting']],
    ['what lies ahead does not count', [contact('complaint', { madeOn: '2026-11-21' })], [], ['not_taken', 'not_taken', 'not_taken', 'not_taken']],
  ] as const)('%s', (_, contacts, reviews, expected) => expect(states(contacts, reviews)).toEqual(expected));

  it('says on which days', () => {
    expect(complaintSteps({ councilContacts: [contact('complaint', { repliedOn: '2026-09-20' })], reviews: [] }, ON)[2]).toEqual({ key: 'complaint', state: 'answered', takenOn: '2026-09-01', answeredOn: '2026-09-20' });
  });
});

it.each([
  ['none was taken', [], 'care_manager'],
  ['the first was', [contact('care_manager')], 'review'],
  ['one was left out', [contact('complaint')], 'ombudsman'],
  ['the last was', [contact('ombudsman')], null],
] as const)('the next step, where %s', (_, contacts, key) => expect(nextStep(complaintSteps({ councilContacts: contacts, reviews: [] }, ON))).toBe(key));

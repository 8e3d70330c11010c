import { expect, it } from 'vitest';
import { BARE_REVIEW, type Review } from '#shared/plan/reviews';
import { decideReview } from '#shared/plan/save-review';
import { faultsIn } from '../../support/records';

const TODAY = '2026-11-20';
const held: Review = { id: 1, kind: 'annual', ...BARE_REVIEW, heldOn: '2026-11-20', words: '' };
const draft = (over: Partial<Review>) => ({ ...held, ...over, id: null });
const GOAL = { goal: 'Paint again', state: 'achieved' as const, words: ' Every week ' };

it.each([
  ['held today', {}, []],
  ['held tomorrow', { heldOn: '2026-11-21' }, ['heldOn: day-to-come']],
  ['asked for today and not held', { askedOn: '2026-11-20', heldOn: null }, []],
  ['asked for tomorrow', { askedOn: '2026-11-21', heldOn: null }, ['askedOn: day-to-come']],
  ['planned for a day to come, by the council itself', { plannedOn: '2026-12-03', heldOn: null }, []],
  ['planned on the day of asking', { askedOn: '2026-11-20', plannedOn: '2026-11-20', heldOn: null }, []],
  ['planned the day before it was asked for', { askedOn: '2026-11-20', plannedOn: '2026-11-19', heldOn: null }, ['plannedOn: day-before']],
  ['held on the day of asking', { askedOn: '2026-11-20' }, []],
  ['held the day before it was asked for', { askedOn: '2026-11-20', heldOn: '2026-11-19' }, ['heldOn: day-before']],
  ['held before the day that was planned: it came forward', { plannedOn: '2026-12-03' }, []],
  ['without any day', { heldOn: null }, ['heldOn: review-without-day']],
  ['found something before it was held', { plannedOn: '2026-12-03', heldOn: null, planWorks: 'yes' }, ['heldOn: review-not-held']],
  ['spoke of a goal before it was held', { plannedOn: '2026-12-03', heldOn: null, goals: [GOAL] }, ['heldOn: review-not-held']],
] as const)('a review %s', (_, over, faults) => expect(faultsIn(decideReview(draft(over), [], TODAY))).toEqual(faults));

it('keeps its words and those of its goals without the spaces around them', () => {
  expect(decideReview(draft({ words: ' Two more hours ', withWhom: ' My care manager ', goals: [GOAL] }), [], TODAY)).toMatchObject({
    value: { words: 'Two more hours', withWhom: 'My care manager', goals: [{ words: 'Every week' }] },
  });
});

it('changes one that is there, and none that is gone', () => {
  expect(faultsIn(decideReview(held, [held], TODAY))).toEqual([]);
  expect(faultsIn(decideReview(held, [], TODAY))).toEqual(['record-gone']);
});

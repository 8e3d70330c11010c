import { expect, it } from 'vitest';
import { emergencyProgress, planParts, wellbeingProgress } from '#shared/plan/plan-parts';
import { SITUATIONS } from '#shared/plan/emergencies';
import { makeFacts } from '../../support/make-facts';

it('says how far each part is: all there', () =>
  expect(planParts(makeFacts())).toEqual([
    { part: 'decisions', words: 'You make the decisions about your care. The plan was said to be yours on 1 April 2026.', isWhole: true },
    { part: 'wellbeing', words: 'All 9 areas are written.', isWhole: true },
    { part: 'emergency', words: '1 of the 8 situations is written. 1 name to ring.', isWhole: true },
  ]));

it('says how far each part is: nothing', () =>
  expect(planParts(makeFacts({ control: null, wellbeing: [], emergencies: [], contacts: [] }))).toEqual([
    { part: 'decisions', words: 'Nothing is written yet about who decides.', isWhole: false },
    { part: 'wellbeing', words: 'None of the 9 areas is written yet.', isWhole: false },
    { part: 'emergency', words: 'Nothing is written yet for emergencies.', isWhole: false },
  ]));

it('is not whole with a part of it', () => {
  const { control, wellbeing } = makeFacts();
  const parts = planParts(makeFacts({ control: control && { ...control, howDecided: '', statedOn: null }, wellbeing: wellbeing.slice(1), contacts: [] }));
  expect(parts.map(({ isWhole }) => isWhole)).toEqual([false, false, false]);
  expect(parts[0]?.words).toBe('You make the decisions about your care. The statement that the plan is yours is not made yet. Not said yet: how decisions are made.');
});

it.each([[0, 'None of the 9 areas is written yet.'], [1, '1 of 9 areas is written.'], [8, '8 of 9 areas are written.'], [9, 'All 9 areas are written.']])('%i areas', (written, words) =>
  expect(wellbeingProgress(written)).toBe(words));

it.each([
  ['none', [], 'None of the 8 situations is written yet.'],
  ['only what is no situation of its own', ['other'] as const, 'None of the 8 situations is written yet.'],
  ['two', ['home', 'hospital', 'other'] as const, '2 of the 8 situations are written.'],
  ['all but “anything else”', SITUATIONS.filter((situation) => situation !== 'other'), 'All 8 situations are written.'],
])('%s', (_, written, words) => expect(emergencyProgress(written.map((situation) => ({ situation })))).toBe(words));

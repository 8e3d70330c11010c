import { expect, it } from 'vitest';
import { buildPlanDocument } from '#shared/plan/plan-document';
import { stepPlace, stepsWords } from '#shared/plan/step-place';
import { emptyFacts, TODAY } from '../returns/household';

it.each([
  ['one', [5], 'step 5'],
  ['two', [1, 4], 'steps 1 and 4'],
  ['three', [1, 4, 7], 'steps 1, 4 and 7'],
] as const)('names %s', (_, numbers, words) => expect(stepsWords(numbers)).toBe(words));

it('says the number under which the council asks a step', () => {
  const plan = buildPlanDocument(emptyFacts(), { helpers: [] }, TODAY);
  const moved = { steps: plan.steps.map((step) => ({ ...step, number: 8 - step.step })) };
  expect([stepPlace(plan, 5), stepPlace(moved, 5), stepPlace(moved, 1, 7)]).toEqual(['step 5', 'step 3', 'steps 1 and 7']);
});

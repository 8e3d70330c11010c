import { describe, expect, it } from 'vitest';
import { ALL_STEPS, inOrder, isWholePlan, partWords } from '#shared/plan/plan-choice';

/** A council that asks the last step first. */
const plan = { steps: [7, 1, 2, 3, 4, 5, 6].map((step, at) => ({ step, number: at + 1, question: '', answer: '', isAnswered: false, state: 'empty' as const })) };

describe('the steps that were chosen', () => {
  it.each([
    ['all seven', [1, 2, 3, 4, 5, 6, 7], true],
    ['all seven in any order, one twice', [7, 1, 2, 3, 4, 5, 6, 6], true],
    ['all but the last', [1, 2, 3, 4, 5, 6], false],
    ['one', [5], false],
    ['none', [], false],
  ])('%s: are they the whole plan?', (_, steps, isWhole) => expect(isWholePlan(steps)).toBe(isWhole));

  it('stand in their order, each once', () => expect(inOrder([7, 2, 2, 9])).toEqual([2, 7]));

  it('say that they are a part and which, and the whole plan says nothing', () => {
    expect(partWords(plan, [6, 5])).toBe('This is a part of the plan: steps 6 and 7. The whole plan has 7 steps, what the council looks for, and the place to sign.');
    expect(partWords(plan, ALL_STEPS)).toBe('');
  });
});

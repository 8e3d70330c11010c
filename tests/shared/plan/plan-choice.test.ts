import { describe, expect, it } from 'vitest';
import { ALL_STEPS, inOrder, isWholePlan, partWords, stepsWords } from '#shared/plan/plan-choice';

describe('the steps that were chosen', () => {
  it.each([
    ['all seven', [1, 2, 3, 4, 5, 6, 7], true],
    ['all seven in any order, one twice', [7, 1, 2, 3, 4, 5, 6, 6], true],
    ['all but the last', [1, 2, 3, 4, 5, 6], false],
    ['one', [5], false],
    ['none', [], false],
  ])('%s: are they the whole plan?', (_, steps, isWhole) => expect(isWholePlan(steps)).toBe(isWhole));

  it.each([
    ['one', [5], 'step 5'],
    ['two', [1, 2], 'steps 1 and 2'],
    ['three, in their own order and each once', [7, 2, 4, 2], 'steps 2, 4 and 7'],
  ])('%s in words', (_, steps, words) => expect(stepsWords(steps)).toBe(words));

  it('stand in their order, each once', () => expect(inOrder([7, 2, 2, 9])).toEqual([2, 7]));

  it('say that they are a part and which, and the whole plan says nothing', () => {
    expect(partWords([6, 5])).toBe('This is a part of the plan: steps 5 and 6. The whole plan has 7 steps, what the council looks for, and the place to sign.');
    expect(partWords(ALL_STEPS)).toBe('');
  });
});

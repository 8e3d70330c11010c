import { expect, it } from 'vitest';
import { decideGoal } from '#shared/plan/save-goal';
import { done, faultsIn, NEED } from '../../support/records';

const GOAL = { id: null, words: 'Go back to the choir', needIds: [1] };
const needs = [{ ...NEED, id: 1 }];

it.each([
  ['as it is', {}, []],
  ['for no need', { needIds: [] }, []],
  ['no words', { words: '' }, ['words: words-missing']],
  ['a need that is gone', { needIds: [1, 9] }, ['needIds: choice-gone']],
  ['no longer there', { id: 4 }, ['record-gone']],
] as const)('a goal, %s', (_name, change, faults) => {
  expect(faultsIn(decideGoal({ ...GOAL, ...change }, [], needs))).toEqual(faults);
});

it('keeps each need once', () => {
  expect(done(decideGoal({ ...GOAL, needIds: [1, 1] }, [], needs)).needIds).toEqual([1]);
});

import { expect, it } from 'vitest';
import { removeGoal, saveGoal } from '#electron/actions/save-goal';
import { listGoals } from '#electron/repositories/goals';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';
import { trailOf } from '../../support/trail';

const GOAL = { id: null, words: 'Go back to the choir', needIds: [] };

it('adds a goal, changes it and takes it out, each with a line in the trail', () => {
  const services = testServices();
  const { db } = services.ledger;
  const { id } = done(saveGoal(services, GOAL));
  expect(listGoals(db)).toEqual([{ ...GOAL, id }]);
  expect(done(saveGoal(services, { ...GOAL, id, words: 'Swim' }))).toEqual({ id });
  expect(listGoals(db)).toEqual([{ ...GOAL, id, words: 'Swim' }]);
  done(removeGoal(services, { id }));
  expect(listGoals(db)).toEqual([]);
  expect(trailOf(services)).toEqual(['goals.save', 'goals.save', 'goals.remove']);
});

it('leaves the ledger as it was when it refuses', () => {
  const services = testServices();
  expect(faultsIn(saveGoal(services, { ...GOAL, words: '' }))).toEqual(['words: words-missing']);
  expect(faultsIn(saveGoal(services, { ...GOAL, id: 9 }))).toEqual(['record-gone']);
  expect(faultsIn(removeGoal(services, { id: 9 }))).toEqual(['record-gone']);
  expect(listGoals(services.ledger.db)).toEqual([]);
  expect(trailOf(services)).toEqual([]);
});

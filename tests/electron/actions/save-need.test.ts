import { expect, it } from 'vitest';
import { removeNeed, saveNeed } from '#electron/actions/save-need';
import { listGoals } from '#electron/repositories/goals';
import { listNeeds } from '#electron/repositories/needs';
import { buildHousehold } from '../../support/build-ledger';
import { done, faultsIn, NEED } from '../../support/records';
import { testServices } from '../../support/test-ledger';

it('adds a need, changes it and takes it out', () => {
  const services = testServices();
  const { db } = services.ledger;
  const { id } = done(saveNeed(services, NEED));
  done(saveNeed(services, { ...NEED, id, assessed: null }));
  expect(listNeeds(db)).toEqual([{ ...NEED, id, assessed: null }]);
  done(removeNeed(services, { id }));
  expect(listNeeds(db)).toEqual([]);
});

it('refuses what cannot be true and changes nothing', () => {
  const services = testServices();
  expect(faultsIn(saveNeed(services, { ...NEED, words: '', endsOn: '2026-04-05' }))).toEqual(['words: words-missing', 'endsOn: ends-before-start']);
  expect(faultsIn(saveNeed(services, { ...NEED, id: 9 }))).toEqual(['record-gone']);
  expect(faultsIn(removeNeed(services, { id: 9 }))).toEqual(['record-gone']);
  expect(listNeeds(services.ledger.db)).toEqual([]);
});

it('keeps a need that a service meets, and everything that rests on it', () => {
  const services = testServices();
  const { outingsId, goalId } = buildHousehold(services);
  expect(faultsIn(removeNeed(services, { id: outingsId }))).toEqual(['need-in-use']);
  expect(listNeeds(services.ledger.db).map((need) => need.id)).toContain(outingsId);
  expect(listGoals(services.ledger.db).find((goal) => goal.id === goalId)?.needIds).toEqual([outingsId]);
});

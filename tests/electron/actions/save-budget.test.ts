import { expect, it } from 'vitest';
import { removeBudget, saveBudget } from '#electron/actions/save-budget';
import { listBudgets } from '#electron/repositories/budgets';
import { BUDGET, done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';
import { trailOf } from '../../support/trail';

it('adds a budget, changes it and takes it out, each with a line in the trail', () => {
  const services = testServices();
  const { db } = services.ledger;
  const { id } = done(saveBudget(services, BUDGET));
  expect(listBudgets(db)).toEqual([{ ...BUDGET, id }]);
  expect(done(saveBudget(services, { ...BUDGET, id, state: 'estimated' }))).toEqual({ id });
  expect(listBudgets(db)).toEqual([{ ...BUDGET, id, state: 'estimated' }]);
  done(removeBudget(services, { id }));
  expect(listBudgets(db)).toEqual([]);
  expect(trailOf(services)).toEqual(['budgets.save', 'budgets.save', 'budgets.remove']);
});

it('leaves the ledger as it was when it refuses', () => {
  const services = testServices();
  expect(faultsIn(saveBudget(services, { ...BUDGET, totalPence: 1 }))).toEqual(['totalPence: budget-does-not-add-up']);
  expect(faultsIn(saveBudget(services, { ...BUDGET, id: 9 }))).toEqual(['record-gone']);
  expect(faultsIn(removeBudget(services, { id: 9 }))).toEqual(['record-gone']);
  expect(listBudgets(services.ledger.db)).toEqual([]);
  expect(trailOf(services)).toEqual([]);
});

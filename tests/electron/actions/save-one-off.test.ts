import { expect, it } from 'vitest';
import { removeOneOff, saveOneOff } from '#electron/actions/save-one-off';
import { listOneOffs } from '#electron/repositories/one-offs';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';
import { trailOf } from '../../support/trail';

const ONE_OFF = { id: null, words: 'Start-up costs', amountPence: 20000, expectedOn: '2026-05-01' } as const;

it('adds a one-off payment, changes it and takes it out, each with a line in the trail', () => {
  const services = testServices();
  const { db } = services.ledger;
  const { id } = done(saveOneOff(services, ONE_OFF));
  expect(listOneOffs(db)).toEqual([{ ...ONE_OFF, id }]);
  expect(done(saveOneOff(services, { ...ONE_OFF, id, amountPence: 25000 }))).toEqual({ id });
  expect(listOneOffs(db)).toEqual([{ ...ONE_OFF, id, amountPence: 25000 }]);
  done(removeOneOff(services, { id }));
  expect(listOneOffs(db)).toEqual([]);
  expect(trailOf(services)).toEqual(['oneOffs.save', 'oneOffs.save', 'oneOffs.remove']);
});

it('leaves the ledger as it was when it refuses', () => {
  const services = testServices();
  expect(faultsIn(saveOneOff(services, { ...ONE_OFF, amountPence: 0 }))).toEqual(['amountPence: amount-zero']);
  expect(faultsIn(saveOneOff(services, { ...ONE_OFF, id: 9 }))).toEqual(['record-gone']);
  expect(faultsIn(removeOneOff(services, { id: 9 }))).toEqual(['record-gone']);
  expect(listOneOffs(services.ledger.db)).toEqual([]);
  expect(trailOf(services)).toEqual([]);
});

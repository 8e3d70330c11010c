import { expect, it } from 'vitest';
import { removeReserve, saveReserve } from '#electron/actions/save-reserve';
import { listReserves } from '#electron/repositories/reserves';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';
import { trailOf } from '../../support/trail';

const RESERVE = { id: null, kind: 'holiday', words: '', amountPence: 15000 } as const;

it('adds money put aside, changes it and takes it out, each with a line in the trail', () => {
  const services = testServices();
  const { db } = services.ledger;
  const { id } = done(saveReserve(services, RESERVE));
  expect(listReserves(db)).toEqual([{ ...RESERVE, id }]);
  expect(done(saveReserve(services, { ...RESERVE, id, amountPence: 16000 }))).toEqual({ id });
  expect(listReserves(db)).toEqual([{ ...RESERVE, id, amountPence: 16000 }]);
  done(removeReserve(services, { id }));
  expect(listReserves(db)).toEqual([]);
  expect(trailOf(services)).toEqual(['reserves.save', 'reserves.save', 'reserves.remove']);
});

it('leaves the ledger as it was when it refuses', () => {
  const services = testServices();
  expect(faultsIn(saveReserve(services, { ...RESERVE, amountPence: -1 }))).toEqual(['amountPence: amount-below-zero']);
  expect(faultsIn(saveReserve(services, { ...RESERVE, id: 9 }))).toEqual(['record-gone']);
  expect(faultsIn(removeReserve(services, { id: 9 }))).toEqual(['record-gone']);
  expect(listReserves(services.ledger.db)).toEqual([]);
  expect(trailOf(services)).toEqual([]);
});

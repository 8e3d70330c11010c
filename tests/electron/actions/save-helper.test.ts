import { expect, it } from 'vitest';
import { removeHelper, saveHelper } from '#electron/actions/save-helper';
import { listHelpers } from '#electron/repositories/helpers';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';
import { trailOf } from '../../support/trail';

const HELPER = { id: null, name: 'Ada Okafor', role: 'family', mayDo: '' } as const;

it('adds someone who helps, changes it and takes it out, each with a line in the trail', () => {
  const services = testServices();
  const { db } = services.ledger;
  const { id } = done(saveHelper(services, HELPER));
  expect(listHelpers(db)).toEqual([{ ...HELPER, id }]);
  expect(done(saveHelper(services, { ...HELPER, id, mayDo: 'Speak to the council' }))).toEqual({ id });
  expect(listHelpers(db)).toEqual([{ ...HELPER, id, mayDo: 'Speak to the council' }]);
  done(removeHelper(services, { id }));
  expect(listHelpers(db)).toEqual([]);
  expect(trailOf(services)).toEqual(['helpers.save', 'helpers.save', 'helpers.remove']);
});

it('leaves the ledger as it was when it refuses', () => {
  const services = testServices();
  expect(faultsIn(saveHelper(services, { ...HELPER, name: ' ' }))).toEqual(['name: words-missing']);
  expect(faultsIn(saveHelper(services, { ...HELPER, id: 9 }))).toEqual(['record-gone']);
  expect(faultsIn(removeHelper(services, { id: 9 }))).toEqual(['record-gone']);
  expect(listHelpers(services.ledger.db)).toEqual([]);
  expect(trailOf(services)).toEqual([]);
});

import { expect, it } from 'vitest';
import { removeChange, saveChange } from '#electron/actions/save-change';
import { listChanges } from '#electron/repositories/changes';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';
import { trailOf } from '../../support/trail';

const GIVEN = { id: null, noticedOn: '2026-11-20' as const, about: 'needs' as const, words: 'I fall more often' };

it('writes down a change, changes it and takes it out, each with a line in the trail', () => {
  const services = testServices('2026-11-20');
  const { db } = services.ledger;
  const { id } = done(saveChange(services, GIVEN));
  expect(listChanges(db)).toEqual([{ ...GIVEN, id }]);
  const changed = { ...GIVEN, id, about: 'home' as const };
  expect(done(saveChange(services, changed))).toEqual({ id });
  expect(listChanges(db)).toEqual([changed]);
  done(removeChange(services, { id }));
  expect(listChanges(db)).toEqual([]);
  expect(trailOf(services)).toEqual(['changes.save', 'changes.save', 'changes.remove']);
});

it('leaves the ledger as it was when it refuses', () => {
  const services = testServices('2026-11-20');
  expect(faultsIn(saveChange(services, { ...GIVEN, noticedOn: '2026-11-21' }))).toEqual(['noticedOn: day-to-come']);
  expect(faultsIn(saveChange(services, { ...GIVEN, id: 9 }))).toEqual(['record-gone']);
  expect(faultsIn(removeChange(services, { id: 9 }))).toEqual(['record-gone']);
  expect(listChanges(services.ledger.db)).toEqual([]);
  expect(trailOf(services)).toEqual([]);
});

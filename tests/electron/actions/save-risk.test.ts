import { expect, it } from 'vitest';
import { removeRisk, saveRisk } from '#electron/actions/save-risk';
import { listRisks } from '#electron/repositories/risks';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';
import { trailOf } from '../../support/trail';

const RISK = { id: null, needId: null, words: 'A fall in the shower', action: '', checkedOn: null };

it('adds a risk, changes it and takes it out, each with a line in the trail', () => {
  const services = testServices();
  const { db } = services.ledger;
  const { id } = done(saveRisk(services, RISK));
  expect(listRisks(db)).toEqual([{ ...RISK, id }]);
  expect(done(saveRisk(services, { ...RISK, id, action: 'A rail and a mat' }))).toEqual({ id });
  expect(listRisks(db)).toEqual([{ ...RISK, id, action: 'A rail and a mat' }]);
  done(removeRisk(services, { id }));
  expect(listRisks(db)).toEqual([]);
  expect(trailOf(services)).toEqual(['risks.save', 'risks.save', 'risks.remove']);
});

it('leaves the ledger as it was when it refuses', () => {
  const services = testServices();
  expect(faultsIn(saveRisk(services, { ...RISK, checkedOn: '2026-11-21' }))).toEqual(['checkedOn: day-to-come']);
  expect(faultsIn(saveRisk(services, { ...RISK, id: 9 }))).toEqual(['record-gone']);
  expect(faultsIn(removeRisk(services, { id: 9 }))).toEqual(['record-gone']);
  expect(listRisks(services.ledger.db)).toEqual([]);
  expect(trailOf(services)).toEqual([]);
});

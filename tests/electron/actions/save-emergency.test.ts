import { expect, it } from 'vitest';
import { removeEmergencyContact, saveEmergency, saveEmergencyContact } from '#electron/actions/save-emergency';
import { listEmergencies, listEmergencyContacts } from '#electron/repositories/emergencies';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';
import { trailOf } from '../../support/trail';

const RUTH = { id: null, name: 'Ruth', relation: 'Sister', phone: '01632 960001', hasKey: true, words: '' } as const;

it('keeps one text for each situation, and takes it out when it is emptied', () => {
  const services = testServices('2026-11-20');
  const { db } = services.ledger;
  done(saveEmergency(services, { situation: 'hospital', words: 'Ring Ruth.' }));
  done(saveEmergency(services, { situation: 'hospital', words: 'Ring Ruth, then Ben.' }));
  expect(listEmergencies(db).map(({ situation, words }) => [situation, words])).toEqual([['hospital', 'Ring Ruth, then Ben.']]);
  done(saveEmergency(services, { situation: 'hospital', words: '' }));
  done(saveEmergency(services, { situation: 'home', words: ' ' }));
  expect(listEmergencies(db)).toEqual([]);
});

it('adds someone to ring, changes them and takes them out', () => {
  const services = testServices();
  const { db } = services.ledger;
  const { id } = done(saveEmergencyContact(services, RUTH));
  done(saveEmergencyContact(services, { ...RUTH, id, hasKey: false }));
  expect(listEmergencyContacts(db)).toEqual([{ ...RUTH, id, hasKey: false }]);
  done(removeEmergencyContact(services, { id }));
  expect(listEmergencyContacts(db)).toEqual([]);
  expect(trailOf(services)).toEqual(['emergencyContacts.save', 'emergencyContacts.save', 'emergencyContacts.remove']);
});

it('leaves the ledger as it was when it refuses', () => {
  const services = testServices();
  expect(faultsIn(saveEmergencyContact(services, { ...RUTH, name: ' ' }))).toEqual(['name: words-missing']);
  expect(faultsIn(saveEmergencyContact(services, { ...RUTH, id: 9 }))).toEqual(['record-gone']);
  expect(faultsIn(removeEmergencyContact(services, { id: 9 }))).toEqual(['record-gone']);
  expect(trailOf(services)).toEqual([]);
});

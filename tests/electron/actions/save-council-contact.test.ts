import { expect, it } from 'vitest';
import { removeCouncilContact, saveCouncilContact } from '#electron/actions/save-council-contact';
import { listCouncilContacts } from '#electron/repositories/council-contacts';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';
import { trailOf } from '../../support/trail';

const GIVEN = { id: null, kind: 'question' as const, madeOn: '2026-10-12' as const, toWhom: 'My care manager', words: 'Two more evenings?', repliedOn: null, reply: '' };

it('writes down a question, its reply, and takes both out, each with a line in the trail', () => {
  const services = testServices('2026-11-20');
  const { db } = services.ledger;
  const { id } = done(saveCouncilContact(services, GIVEN));
  expect(listCouncilContacts(db)).toEqual([{ ...GIVEN, id }]);
  const changed = { ...GIVEN, id, repliedOn: '2026-10-20' as const, reply: 'Yes.' };
  expect(done(saveCouncilContact(services, changed))).toEqual({ id });
  expect(listCouncilContacts(db)).toEqual([changed]);
  done(removeCouncilContact(services, { id }));
  expect(listCouncilContacts(db)).toEqual([]);
  expect(trailOf(services)).toEqual(['contacts.save', 'contacts.save', 'contacts.remove']);
});

it('leaves the ledger as it was when it refuses', () => {
  const services = testServices('2026-11-20');
  expect(faultsIn(saveCouncilContact(services, { ...GIVEN, reply: 'Yes.' }))).toEqual(['repliedOn: reply-without-day']);
  expect(faultsIn(saveCouncilContact(services, { ...GIVEN, id: 9 }))).toEqual(['record-gone']);
  expect(faultsIn(removeCouncilContact(services, { id: 9 }))).toEqual(['record-gone']);
  expect(listCouncilContacts(services.ledger.db)).toEqual([]);
  expect(trailOf(services)).toEqual([]);
});

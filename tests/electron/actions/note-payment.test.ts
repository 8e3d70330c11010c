import { expect, it } from 'vitest';
import { setEvidence, setNote } from '#electron/actions/note-payment';
import { recordPayment } from '#electron/actions/record-payment';
import { entryById } from '#electron/repositories/entries';
import { householdWithTaxi } from '../../support/one-payment';
import { done, faultsIn } from '../../support/records';

it('evidence and note are kept apart: changing one leaves the other', () => {
  const { services, taxi } = householdWithTaxi();
  const { entryId } = done(recordPayment(services, taxi));
  done(setEvidence(services, { entryIds: [entryId], evidence: 'not_needed', words: 'It shows on the statement' }));
  done(setNote(services, { entryId, note: 'To the doctor' }));
  expect(entryById(services.ledger.db, entryId)).toMatchObject({ evidence: 'not_needed', evidenceWords: 'It shows on the statement', note: 'To the doctor' });
  done(setEvidence(services, { entryIds: [entryId], evidence: 'have', words: 'Receipt' }));
  expect(entryById(services.ledger.db, entryId)).toMatchObject({ evidence: 'have', note: 'To the doctor' });
});

it('“not needed” wants a reason, and both want a payment that stands', () => {
  const { services, taxi } = householdWithTaxi();
  const { entryId } = done(recordPayment(services, taxi));
  expect(faultsIn(setEvidence(services, { entryIds: [entryId], evidence: 'not_needed', words: '' }))).toEqual(['words: evidence-reason-missing']);
  expect(faultsIn(setNote(services, { entryId: 9999, note: 'x' }))).toEqual(['entry-gone']);
});

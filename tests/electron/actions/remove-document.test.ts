import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { destroyDocument, removeDocument } from '#electron/actions/remove-document';
import { recordPayment } from '#electron/actions/record-payment';
import { turnHistory } from '#electron/actions/turn-history';
import { createLedger } from '#electron/db/open';
import { verify } from '#electron/db/verify';
import { bytesTakenAway, listDocuments } from '#electron/repositories/documents';
import { entryById } from '#electron/repositories/entries';
import { added, pdf, text, wholePayment } from '../../support/documents';
import { householdWithTaxi } from '../../support/one-payment';
import { done, faultsIn } from '../../support/records';
import { tempFolder } from '../../support/temp-folder';
import { testServices } from '../../support/test-ledger';

function withReceipt() {
  const { services, taxi } = householdWithTaxi();
  const { entryId } = done(recordPayment(services, taxi));
  const documentId = added(services, 'a.pdf', pdf(), wholePayment(entryId));
  return { services, db: services.ledger.db, entryId, documentId };
}

it('taking out keeps the bytes, so undo brings all of it back', () => {
  const { services, db, entryId, documentId } = withReceipt();
  done(removeDocument(services, { documentId }));
  expect([listDocuments(db), bytesTakenAway(db).length, entryById(db, entryId)?.evidence]).toEqual([[], 1, 'missing']);
  done(turnHistory(services, { turn: 'undo' }));
  expect([listDocuments(db).length, bytesTakenAway(db), entryById(db, entryId)?.evidence]).toEqual([1, [], 'have']);
  expect(faultsIn(removeDocument(services, { documentId: 99 }))).toEqual(['record-gone']);
  expect(verify(db)).toEqual([]);
});

it('the same bytes can be added again after they were taken out', () => {
  const { services, db, documentId } = withReceipt();
  done(removeDocument(services, { documentId }));
  added(services, 'again.pdf', pdf());
  expect([listDocuments(db).map(({ fileName }) => fileName), bytesTakenAway(db)]).toEqual([['again.pdf'], []]);
});

it('destroying is for good: undo does not go past it', () => {
  const { services, db, entryId, documentId } = withReceipt();
  expect(faultsIn(destroyDocument(services, { documentId, reason: ' ' }))).toEqual(['reason: destroy-reason-missing']);
  expect(done(destroyDocument(services, { documentId, reason: 'Somebody else’s' }))).toEqual({ destroyed: 1 });
  expect([listDocuments(db), bytesTakenAway(db), entryById(db, entryId)?.evidence]).toEqual([[], [], 'missing']);
  expect(turnHistory(services, { turn: 'undo' })).toMatchObject({ ok: false, faults: [{ code: 'nothing-to-turn' }] });
  expect(verify(db)).toEqual([]);
  expect(faultsIn(destroyDocument(services, { documentId, reason: 'x' }))).toEqual(['nothing-to-destroy']);
});

it('destroys what was taken out before, and nothing else', () => {
  const { services, db, documentId } = withReceipt();
  added(services, 'stays.pdf', pdf('stays'));
  done(removeDocument(services, { documentId }));
  expect(done(destroyDocument(services, { documentId: null, reason: 'Tidying' }))).toEqual({ destroyed: 1 });
  expect([listDocuments(db).map(({ fileName }) => fileName), bytesTakenAway(db)]).toEqual([['stays.pdf'], []]);
  expect(faultsIn(destroyDocument(services, { documentId: null, reason: 'Tidying' }))).toEqual(['nothing-to-destroy']);
});

it('leaves nothing of the bytes in the file or in its log', () => {
  const at = tempFolder();
  const services = { ...testServices(), ledger: done(createLedger(at('a.dpledger'))) };
  const words = 'These words are in the file once, and then no more. '.repeat(200);
  const documentId = added(services, 'a.txt', text(words));
  const isInFile = () => ['', '-wal'].some((ending) => readFileSync(at(`a.dpledger${ending}`)).includes('These words are in the file once'));
  expect(isInFile()).toBe(true);
  done(destroyDocument(services, { documentId, reason: 'Not ours' }));
  expect(isInFile()).toBe(false);
  services.ledger.close();
});

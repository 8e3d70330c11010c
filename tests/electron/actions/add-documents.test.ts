import { expect, it } from 'vitest';
import { addDocuments } from '#electron/actions/add-documents';
import { recordPayment } from '#electron/actions/record-payment';
import { verify } from '#electron/db/verify';
import { bytesOf, documentById, linksOfEntry, listDocuments } from '#electron/repositories/documents';
import { entryById } from '#electron/repositories/entries';
import { sha256 } from '#electron/services/files';
import { refused } from '#shared/kernel/result';
import { added, jpeg, pdf, png, source, text, wholePayment } from '../../support/documents';
import { householdWithTaxi } from '../../support/one-payment';
import { done, faultsIn } from '../../support/records';

function withTaxi() {
  const { services, taxi } = householdWithTaxi();
  const { entryId } = done(recordPayment(services, taxi));
  return { services, entryId, db: services.ledger.db };
}

it('keeps the bytes and what they are, and makes the payment’s evidence “have”', () => {
  const { services, entryId, db } = withTaxi();
  const { added: [one] } = done(addDocuments(services, [source('taxi.pdf', pdf())], { to: wholePayment(entryId), words: ' Receipt ', datedOn: '2026-11-20' }));
  expect(one).toMatchObject({ fileName: 'taxi.pdf', isNew: true, words: '', sha256: sha256(pdf()) });
  expect(documentById(db, one!.documentId)).toMatchObject({ kind: 'pdf', words: 'Receipt', datedOn: '2026-11-20', sizeBytes: pdf().length });
  expect(new Uint8Array(bytesOf(db, one!.sha256))).toEqual(pdf());
  expect(entryById(db, entryId)?.evidence).toBe('have');
  expect(verify(db)).toEqual([]);
});

it('adds what it can of many, in one step, and says why of each other', () => {
  const { services, db } = withTaxi();
  const gone = { fileName: 'gone.pdf', read: () => refused({ code: 'document-unreadable', message: 'It cannot be read.' }) };
  const answer = done(addDocuments(services, [source('a.pdf', pdf()), source('b.jpg', jpeg()), source('c.exe', new Uint8Array([0, 1])), gone], { to: null }));
  expect(answer.added.map(({ fileName }) => fileName)).toEqual(['a.pdf', 'b.jpg']);
  expect(answer.refused.map(({ fileName }) => fileName)).toEqual(['c.exe', 'gone.pdf']);
  expect(listDocuments(db)).toHaveLength(2);
});

it('the same bytes are the same document, also inside one step, and it says so', () => {
  const { services, db } = withTaxi();
  const answer = done(addDocuments(services, [source('a.pdf', pdf()), source('b.pdf', pdf())], { to: null }));
  expect(answer.added.map(({ isNew, words }) => [isNew, words.includes('byte for byte the same')])).toEqual([[true, false], [false, true]]);
  expect(answer.added[0]?.documentId).toBe(answer.added[1]?.documentId);
  expect(listDocuments(db)).toHaveLength(1);
});

it('one document may be for two payments, and is linked to one only once', () => {
  const { services, entryId, db } = withTaxi();
  const documentId = added(services, 'a.pdf', pdf(), wholePayment(entryId));
  expect(added(services, 'again.pdf', pdf(), wholePayment(1))).toBe(documentId);
  expect(faultsIn(addDocuments(services, [source('again.pdf', pdf())], { to: wholePayment(entryId) }))).toEqual(['linked-already']);
  expect(linksOfEntry(db, entryId)).toHaveLength(1);
});

it('is refused with nothing changed where none can be added, or what it is for is gone', () => {
  const { services, db } = withTaxi();
  expect(faultsIn(addDocuments(services, [source('a.zip', new Uint8Array([0x50, 0x4b, 3, 4]))], { to: null }))).toEqual(['document-is-archive']);
  expect(faultsIn(addDocuments(services, [source('a.png', png())], { to: wholePayment(9999) }))).toEqual(['target-gone']);
  expect(listDocuments(db)).toEqual([]);
  expect(db.driver.prepare('SELECT count(*) FROM document_content').pluck().get()).toBe(0);
});

it('the trail holds names and hashes, and never the bytes', () => {
  const { services, db } = withTaxi();
  added(services, 'note.txt', text('A secret that is only in the bytes'));
  const { detail } = db.driver.prepare("SELECT detail FROM event WHERE what = 'documents.add'").get() as { detail: string };
  expect(JSON.parse(detail)).toMatchObject({ asked: { to: null, files: [{ name: 'note.txt', sha256: sha256(text('A secret that is only in the bytes')) }] } });
  expect(db.driver.prepare("SELECT count(*) FROM row_change WHERE coalesce(after, '') LIKE '%only in the bytes%'").pluck().get()).toBe(0);
  expect(detail).not.toContain('only in the bytes');
});

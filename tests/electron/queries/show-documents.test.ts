import { expect, it } from 'vitest';
import { linkDocument } from '#electron/actions/link-document';
import { recordPayment } from '#electron/actions/record-payment';
import { reversePayment } from '#electron/actions/reverse-payment';
import { splitPayment } from '#electron/actions/split-payment';
import { findInLedger } from '#electron/queries/find-in-ledger';
import { openDocument } from '#electron/queries/open-document';
import { showReceiptsMissing } from '#electron/queries/receipts-missing';
import { showDocuments, showDocumentsOfEntry } from '#electron/queries/show-documents';
import { addDocument } from '#electron/repositories/documents';
import { writeLedger } from '#electron/db/transaction';
import { CONTRACT, type Output, type QueryName } from '#shared/contract/contract';
import { ok } from '#shared/kernel/result';
import { buildHousehold } from '../../support/build-ledger';
import { added, heic, pdf, png, text, wholePayment } from '../../support/documents';
import { done, faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

const held = <R extends QueryName>(route: R, value: Output<R>): Output<R> => CONTRACT[route].output.parse(value) as Output<R>;
const nobody = async () => null;

function household() {
  const services = testServices();
  const ids = buildHousehold(services);
  const { entryId } = done(recordPayment(services, { accountId: ids.accountId, paidOn: '2026-11-20', payee: 'City cabs', amountPence: -5000, parts: [{ category: 'travel', serviceId: null, fund: 'council', amountPence: -5000 }], evidence: 'missing', evidenceWords: '', note: '' }));
  return { services, ...ids, entryId };
}

it('lists what each document is for, and what one that is for nothing is likely for', () => {
  const { services, entryId, workerId } = household();
  added(services, 'cabs 50.00.pdf', pdf());
  added(services, 'contract.pdf', pdf('contract'), { kind: 'worker', id: workerId, part: null });
  const shown = held('documents.list', done(showDocuments(services)));
  expect(shown.documents.map(({ about, links, suggestion }) => [about.fileName, links.map(({ words }) => words), suggestion?.words ?? null])).toEqual([
    ['contract.pdf', ['PA: Priya Nair'], null],
    ['cabs 50.00.pdf', [], '£50.00 to City cabs on 20 November 2026'],
  ]);
  expect(shown.documents[1]?.suggestion?.to).toEqual(wholePayment(entryId));
  expect(shown.targets.map(({ words }) => words)).toEqual([
    'Direct payment account: what was in it at the start',
    'PA: Priya Nair',
    'Insurance: Example Insurance, 6 April 2026 to 5 April 2027',
    'Contribution letter of 20 March 2026',
  ]);
});

it('says that a payment was taken back', () => {
  const { services, entryId } = household();
  added(services, 'a.pdf', pdf(), wholePayment(entryId));
  done(reversePayment(services, { entryId, reason: 'Twice' }));
  expect(done(showDocuments(services)).documents[0]?.links.map(({ words }) => words)).toEqual(['A payment that was taken back']);
  expect(faultsIn(showDocumentsOfEntry(services, { entryId }))).toEqual(['record-gone']);
});

it('shows the documents of a payment, by its parts, and says where only some have one', () => {
  const { services, entryId, serviceId } = household();
  done(splitPayment(services, { entryId, parts: [{ category: 'travel', serviceId: null, fund: 'council', amountPence: -1250 }, { category: 'pa_wages', serviceId, fund: 'council', amountPence: -3750 }] }));
  added(services, 'part.pdf', pdf(), { kind: 'entry', id: entryId, part: { category: 'pa_wages', serviceId } });
  added(services, '50.00.pdf', pdf('likely'));
  added(services, 'other.pdf', pdf('other'));
  const shown = held('documents.ofEntry', done(showDocumentsOfEntry(services, { entryId })));
  expect(shown).toMatchObject({ documents: [{ part: 'Weekday mornings, £37.50' }], partly: 'Documents are here for part of it. None yet for: Travel and mileage, £12.50.' });
  expect(shown.parts.map(({ words }) => words).sort()).toEqual(['Travel and mileage, £12.50', 'Weekday mornings, £37.50']);
  expect(shown.unlinked.map(({ name, isLikely }) => [name, isLikely])).toEqual([['50.00.pdf', true], ['other.pdf', false]]);
  expect(held('receipts.missing', done(showReceiptsMissing(services))).payments).toMatchObject([{ id: entryId, partly: shown.partly }]);
});

it('lists the payments with no receipt and their sum', () => {
  const { services, entryId } = household();
  expect(held('receipts.missing', done(showReceiptsMissing(services)))).toMatchObject({ fromPence: 0, councilName: 'Luton Council', sumPence: 5000, payments: [{ id: entryId, payee: 'City cabs', what: 'Travel and mileage', partly: '' }] });
  added(services, 'a.pdf', pdf(), wholePayment(entryId));
  expect(done(showReceiptsMissing(services))).toMatchObject({ sumPence: 0, payments: [] });
});

it('opens a document: its bytes; a HEIC as points; and says so where it cannot be shown', async () => {
  const { services } = household();
  const [page, photo, huge] = [added(services, 'a.pdf', pdf()), added(services, 'a.heic', heic()), added(services, 'a.png', png(60_000, 60_000))];
  const open = async (documentId: number, reader: Parameters<typeof openDocument>[2] = nobody) => held('documents.open', done(await openDocument(services, { documentId }, reader))).content;
  expect(await open(page)).toEqual({ as: 'bytes', base64: Buffer.from(pdf()).toString('base64') });
  expect(await open(photo, async () => ({ width: 1, height: 1, rgba: new Uint8Array([1, 2, 3, 255]) }))).toEqual({ as: 'pixels', width: 1, height: 1, base64: 'AQID/w==' });
  expect(await open(photo)).toMatchObject({ as: 'nothing' });
  expect(await open(huge)).toMatchObject({ as: 'nothing' });
  expect(faultsIn(await openDocument(services, { documentId: 99 }, nobody))).toEqual(['record-gone']);
});

it('the search finds a document by its words and its file', () => {
  const { services } = household();
  const id = added(services, 'scan0012.pdf', pdf());
  done(linkDocument(services, { documentId: id, to: { kind: 'worker', id: 1, part: null } }));
  expect(done(findInLedger(services, { words: 'scan0012' })).results).toMatchObject([{ kind: 'document', id, title: 'scan0012.pdf' }]);
});

it('lists 5,000 documents without reading the bytes of any', () => {
  const services = testServices();
  buildHousehold(services);
  done(
    writeLedger(services, 'test', {}, (db) => {
      for (let n = 0; n < 5000; n += 1) {
        addDocument(db, { sha256: n.toString(16).padStart(64, '0'), fileName: `${n}.txt`, kind: 'text', sizeBytes: 5, words: '', datedOn: null, addedAt: '2026-11-20T00:00:00.000Z' }, text('x'));
      }
      return ok(null);
    }),
  );
  const asked: string[] = [];
  const { driver } = services.ledger.db;
  const prepare = driver.prepare.bind(driver);
  driver.prepare = ((sql: string) => (asked.push(sql), prepare(sql))) as typeof driver.prepare;
  expect(done(showDocuments(services)).documents).toHaveLength(5000);
  expect(asked.filter((sql) => /\bbytes\b/.test(sql) && !/size_bytes/.test(sql))).toEqual([]);
});

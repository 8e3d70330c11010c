import { expect, it } from 'vitest';
import type { Document, DocumentLink } from '#shared/documents/document';
import { evidenceIndex } from '#shared/returns/evidence-index';
import { makeEntry, makeFacts } from '../../support/make-facts';

const PERIOD = { from: '2026-10-01', to: '2026-10-31' } as const;
const document = (id: number, kind: Document['kind'] = 'pdf'): Document => ({ id, sha256: String(id).repeat(64), fileName: `${id}.x`, kind, sizeBytes: 10, words: '', datedOn: null, addedAt: '2026-10-01T00:00:00.000Z' });
const link = (id: number, documentId: number, entry: number, part: DocumentLink['target']['part'] = null): DocumentLink => ({ id, documentId, target: { kind: 'entry', id: entry, part } });
const travel = { category: 'travel', serviceId: null, fund: 'council', amountPence: -1250 } as const;
const equipment = { category: 'equipment', serviceId: null, fund: 'council', amountPence: -5000 } as const;

it('names each document by day, amount and payee, once, and says which part it proves', () => {
  const entries = [
    makeEntry({ id: 1, paidOn: '2026-10-02', payee: 'City cabs', amountPence: -1250, parts: [travel], evidence: 'have', evidenceWords: '' }),
    makeEntry({ id: 2, paidOn: '2026-10-05', payee: 'Shop', amountPence: -6250, parts: [travel, equipment], evidence: 'missing', evidenceWords: '' }),
    makeEntry({ id: 3, paidOn: '2026-11-05', payee: 'Later', amountPence: -1250, parts: [travel], evidence: 'have', evidenceWords: '' }),
  ];
  const facts = makeFacts({ entries, documentLinks: [link(1, 1, 1), link(2, 1, 2, { category: 'equipment', serviceId: null }), link(3, 2, 2, { category: 'travel', serviceId: null }), link(4, 2, 3)] });
  const index = evidenceIndex(facts, [document(1), document(2, 'jpeg')], PERIOD, 'evidence/');
  expect(index.rows.map(({ paidOn, amountPence, line, evidence, documents }) => [paidOn, amountPence, line, evidence, documents.map(({ name }) => name)])).toEqual([
    ['2026-10-02', -1250, 'Travel and mileage', 'Kept', ['evidence/2026-10-02_12.50_City-cabs.pdf']],
    ['2026-10-05', -5000, 'Equipment', 'Missing', ['evidence/2026-10-02_12.50_City-cabs.pdf']],
    ['2026-10-05', -1250, 'Travel and mileage', 'Missing', ['evidence/2026-10-05_62.50_Shop.jpg']],
  ]);
  expect(index.documents.map(({ sha256, calledBefore }) => [sha256[0], calledBefore])).toEqual([['1', '1.x'], ['2', '2.x']]);
});

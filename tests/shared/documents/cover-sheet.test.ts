import { expect, it } from 'vitest';
import { buildCoverSheet } from '#shared/documents/cover-sheet';
import type { DocumentLink } from '#shared/documents/document';
import { makeEntry, makeFacts } from '../../support/make-facts';

const PERIOD = { from: '2026-10-01', to: '2026-10-31' } as const;
const paid = (id: number, paidOn: '2026-09-30' | '2026-10-01' | '2026-10-31' | '2026-11-01', evidence: 'have' | 'missing' = 'have') =>
  makeEntry({ id, paidOn, payee: `Payee ${id}`, amountPence: -1000, parts: [{ category: 'travel', serviceId: null, fund: 'council', amountPence: -1000 }], evidence, evidenceWords: '' });
const link = (id: number): DocumentLink => ({ id, documentId: 1, target: { kind: 'entry', id, part: null } });

it('numbers the payments of the days whose proof is on paper, oldest first', () => {
  const facts = makeFacts({ entries: [paid(1, '2026-09-30'), paid(2, '2026-10-01'), paid(3, '2026-10-31'), paid(4, '2026-10-31', 'missing'), paid(5, '2026-10-31'), paid(6, '2026-11-01')], documentLinks: [link(5)] });
  const sheet = buildCoverSheet(facts, PERIOD, '2026-11-20');
  expect(sheet.originals.map(({ number, payee, amountPence, what }) => [number, payee, amountPence, what])).toEqual([[1, 'Payee 2', 1000, 'Travel and mileage'], [2, 'Payee 3', 1000, 'Travel and mileage']]);
  expect([sheet.inLedger, sheet.without]).toEqual([1, 1]);
});

it('counts a payment whose parts have documents only in part as on paper', () => {
  const split = makeEntry({ id: 2, paidOn: '2026-10-05', amountPence: -3000, parts: [{ category: 'travel', serviceId: null, fund: 'council', amountPence: -1000 }, { category: 'equipment', serviceId: null, fund: 'council', amountPence: -2000 }], evidence: 'have', evidenceWords: 'Bill' });
  const partly: DocumentLink = { id: 1, documentId: 1, target: { kind: 'entry', id: 2, part: { category: 'travel', serviceId: null } } };
  expect(buildCoverSheet(makeFacts({ entries: [split], documentLinks: [partly] }), PERIOD, '2026-11-20').originals).toMatchObject([{ number: 1, evidence: 'Bill' }]);
});

import { expect, it } from 'vitest';
import type { Document, DocumentLink, Target } from '#shared/documents/document';
import { decideDescription, decideDestruction, decideDocumentRemoval, decideLink, sameBytesWords, type KnownTarget } from '#shared/documents/decide-documents';
import { done, faultsIn } from '../../support/records';

const document: Document = { id: 1, sha256: 'a'.repeat(64), fileName: 'a.pdf', kind: 'pdf', sizeBytes: 10, words: 'Payslip', datedOn: null, addedAt: '2026-05-03T09:00:00.000Z' };
const payment: Target = { kind: 'entry', id: 4, part: null };
const travel = { ...payment, part: { category: 'travel', serviceId: null } } as const;
const split: KnownTarget = { parts: [{ category: 'pa_wages', serviceId: 2 }, { category: 'travel', serviceId: null }] };
const link = (target: Target): DocumentLink => ({ id: 9, documentId: 1, target });

it.each([
  ['to a payment', document, payment, split, [], []],
  ['to a part of it', document, travel, split, [], []],
  ['to a part as well as to the whole', document, travel, split, [link(payment)], []],
  ['to a PA', document, { kind: 'worker', id: 1, part: null }, { parts: [] }, [], []],
  ['a document that is gone', undefined, payment, split, [], ['record-gone']],
  ['to a payment that was taken back', document, payment, undefined, [], ['target-gone']],
  ['to a part that there is no more', document, { ...payment, part: { category: 'equipment', serviceId: null } }, split, [], ['part-gone']],
  ['to a part of something that has none', document, { kind: 'worker', id: 1, part: { category: 'travel', serviceId: null } }, split, [], ['part-gone']],
  ['to the same a second time', document, payment, split, [link(payment)], ['linked-already']],
] as const)('links: %s', (_what, one, target, known, links, faults) => expect(faultsIn(decideLink(one, target, known, links))).toEqual(faults));

it.each([
  ['a day that has been', document, '2026-05-02', []],
  ['today', document, '2026-05-03', []],
  ['a day to come', document, '2026-05-04', ['datedOn: day-to-come']],
  ['no day', document, null, []],
  ['a document that is gone', undefined, null, ['record-gone']],
] as const)('describes: %s', (_what, one, datedOn, faults) => expect(faultsIn(decideDescription(one, { words: ' Bill ', datedOn }, '2026-05-03'))).toEqual(faults));

it('keeps words without the blanks around them', () => expect(done(decideDescription(document, { words: ' Bill ', datedOn: null }, '2026-05-03'))).toEqual({ words: 'Bill', datedOn: null }));

it('takes out what is there', () => {
  expect(done(decideDocumentRemoval(document))).toEqual(document);
  expect(faultsIn(decideDocumentRemoval(undefined))).toEqual(['record-gone']);
});

it('destroys only for a reason, and only what is there', () => {
  expect([faultsIn(decideDestruction('Not ours', 1)), faultsIn(decideDestruction(' ', 1)), faultsIn(decideDestruction('Not ours', 0))]).toEqual([[], ['reason: destroy-reason-missing'], ['nothing-to-destroy']]);
});

it('says that the same bytes are the same document', () => {
  expect(sameBytesWords('scan 2.pdf', document)).toBe('“scan 2.pdf” is here already as “Payslip”, byte for byte the same, added on 3 May 2026. It is kept once.');
  expect(sameBytesWords('a.pdf', { ...document, words: '' })).toBe('“a.pdf” is here already, byte for byte the same, added on 3 May 2026. It is kept once.');
});

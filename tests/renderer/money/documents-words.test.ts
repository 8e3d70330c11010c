import { expect, it } from 'vitest';
import { askedWords, documentsCountWords, documentsToShow, receiptsTitle } from '../../../renderer/features/money/documents-words';

it('gives the page its sentence', () => {
  const payment = { id: 1, paidOn: '2026-10-14' as const, payee: 'Cabs', amountPence: -1250, what: '', partly: '' };
  expect(receiptsTitle({ payments: [payment], sumPence: 1250 })).toBe('1 payment, £12.50, has no evidence');
  expect(receiptsTitle({ payments: [payment, payment], sumPence: 2500 })).toBe('2 payments, £25.00, have no evidence');
  expect(receiptsTitle({ payments: [], sumPence: 0 })).toBe('Every payment has its evidence');
});

it.each([
  [null, 'What Luton Council asks for is not known. Evidence for each payment answers any question.'],
  [0, 'Luton Council asks for evidence of what you spend: a receipt, bill or payslip.'],
  [1000, 'Luton Council asks for evidence (a receipt, bill or payslip) from £10.00 on.'],
])('says what the council asks for from %s', (fromPence, words) => expect(askedWords({ fromPence, councilName: 'Luton Council' })).toBe(words));

const about = (id: number, fileName: string, words = '') => ({ id, fileName, words, sha256: '', kind: 'pdf' as const, sizeBytes: 1, datedOn: null, addedAt: '' });
const link = (kind: 'entry' | 'worker', words: string) => ({ id: 1, to: { kind, id: 1, part: null }, words });
const documents = [
  { about: about(1, 'a.pdf', 'Payslip'), links: [link('entry', '£5.00 to First PA')] },
  { about: about(2, 'b.pdf'), links: [] },
  { about: about(3, 'c.pdf'), links: [link('worker', 'PA: First PA')] },
];

it.each([
  ['all, those for nothing first', 'all', '', [2, 1, 3]],
  ['those for nothing', 'unlinked', '', [2]],
  ['those for payments', 'payments', '', [1]],
  ['those for other things', 'others', '', [3]],
  ['every word, wherever it is', 'all', 'first PAY', [1]],
  ['none', 'all', 'nobody', []],
] as const)('shows %s', (_what, show, search, ids) => expect(documentsToShow(documents, show, search).map((shown) => shown.about.id)).toEqual(ids));

it('counts them', () => expect([documentsCountWords(documents), documentsCountWords(documents.slice(0, 1))]).toEqual(['3 documents, 1 for nothing yet.', '1 document.']));

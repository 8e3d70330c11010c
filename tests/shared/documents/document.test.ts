import { expect, it } from 'vitest';
import { documentName, isSamePart, isSameTarget, linksByEntry, sizeWords, type DocumentLink } from '#shared/documents/document';

it.each([
  ['nothing at all', 0, '0 bytes'],
  ['one byte', 1, '1 byte'],
  ['the last that is told in bytes', 1023, '1023 bytes'],
  ['the first that is told in KB', 1024, '1 KB'],
  ['half a KB more', 1536, '1.5 KB'],
  ['a photo', 3_565_158, '3.4 MB'],
  ['the largest document', 26_214_400, '25 MB'],
  ['a film', 2_147_483_648, '2 GB'],
])('says how large: %s', (_what, bytes, words) => expect(sizeWords(bytes)).toBe(words));

it('is called by its own words, and by its file’s name where it has none', () => {
  expect([documentName({ words: ' Payslip ', fileName: 'a.pdf' }), documentName({ words: '  ', fileName: 'a.pdf' })]).toEqual(['Payslip', 'a.pdf']);
});

it('tells parts and targets apart', () => {
  const wages = { category: 'pa_wages', serviceId: 2 } as const;
  expect([isSamePart(null, null), isSamePart(null, wages), isSamePart(wages, { ...wages }), isSamePart(wages, { ...wages, serviceId: null })]).toEqual([true, false, true, false]);
  const target = { kind: 'entry', id: 1, part: null } as const;
  expect([isSameTarget(target, { ...target }), isSameTarget(target, { ...target, kind: 'account' }), isSameTarget(target, { ...target, id: 2 }), isSameTarget(target, { ...target, part: wages })]).toEqual([true, false, false, false]);
});

it('finds the links of each payment, and leaves those to other things out', () => {
  const link = (id: number, kind: 'entry' | 'account', of: number): DocumentLink => ({ id, documentId: 7, target: { kind, id: of, part: null } });
  const by = linksByEntry([link(1, 'entry', 4), link(2, 'account', 4), link(3, 'entry', 4), link(4, 'entry', 5)]);
  expect([...by].map(([entry, links]) => [entry, links.map(({ id }) => id)])).toEqual([[4, [1, 3]], [5, [4]]]);
});

import { expect, it } from 'vitest';
import { copyName, packName } from '#shared/documents/safe-name';

const named = (payee: string, amountPence = -1250) => packName({ paidOn: '2026-10-14', amountPence, payee, kind: 'pdf' }, new Set());

it.each([
  ['a plain name', 'City cabs', '2026-10-14_12.50_City-cabs.pdf'],
  ['letters with marks', 'Zoë’s Café', '2026-10-14_12.50_Zoe-s-Cafe.pdf'],
  ['what file systems forbid', 'A/B\\C:D*"E"', '2026-10-14_12.50_A-B-C-D-E.pdf'],
  ['a name that Windows keeps for itself', 'CON', '2026-10-14_12.50_CON.pdf'],
  ['a way out of the folder', '../../etc', '2026-10-14_12.50_etc.pdf'],
  ['other writing', 'שלום', '2026-10-14_12.50.pdf'],
  ['nobody', '', '2026-10-14_12.50.pdf'],
  ['a long one', 'x'.repeat(200), `2026-10-14_12.50_${'x'.repeat(40)}.pdf`],
])('names %s', (_what, payee, name) => expect(named(payee)).toBe(name));

it('never gives a name twice, whatever its capitals', () => {
  const taken = new Set<string>();
  const name = (payee: string) => packName({ paidOn: '2026-10-14', amountPence: -950, payee, kind: 'jpeg' }, taken);
  expect([name('Cabs'), name('CABS'), name('Cabs')]).toEqual(['2026-10-14_9.50_Cabs.jpg', '2026-10-14_9.50_CABS_2.jpg', '2026-10-14_9.50_Cabs_3.jpg']);
});

it.each([
  ['its own', 'Receipt 3.pdf', 'pdf', 'Receipt 3.pdf'],
  ['with the ending that it lacks', 'Receipt', 'png', 'Receipt.png'],
  ['with its true ending after a wrong one', 'Receipt.exe', 'jpeg', 'Receipt.exe.jpg'],
  ['another ending of its kind', 'a.JPEG', 'jpeg', 'a.JPEG'],
  ['without what turns text round', 'a\u202Efdp.exe', 'pdf', 'a fdp.exe.pdf'],
  ['without folders', '../a/b.pdf', 'pdf', 'a b.pdf'],
  ['where nothing is left', '???', 'text', 'Document.txt'],
] as const)('saves a copy under a name: %s', (_what, fileName, kind, name) => expect(copyName(fileName, kind)).toBe(name));

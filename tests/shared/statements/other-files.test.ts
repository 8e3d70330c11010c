import { expect, it } from 'vitest';
import { otherFileWords } from '#shared/statements/other-files';

const bytes = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

it.each<[string, Uint8Array, string]>([
  ['a PDF', bytes('%PDF-1.7 text'), 'This is a PDF, not a bank statement that the ledger can read. Nothing was added. The ledger cannot read payments from a PDF. Keep it as proof, or ask your bank’s website for the statement as an OFX or CSV file.'],
  ['a spreadsheet or a ZIP', bytes('PK\u0003\u0004'), 'This is an archive or a spreadsheet'],
  ['a gzip', Uint8Array.of(0x1f, 0x8b, 8), 'This is an archive'],
  ['a RAR', bytes('Rar!\u001a'), 'This is an archive'],
  ['a tar', bytes(`${'x'.repeat(257)}ustar`), 'This is an archive'],
  ['a PNG', bytes('\u0089PNG\r\n'), 'This is a picture'],
  ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'This is a picture'],
  ['a photograph of a telephone', bytes('\0\0\0\u0018ftypheic'), 'This is a picture or a film'],
  ['an old spreadsheet', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'save it as CSV'],
  ['a letter', bytes('{\\rtf1'), 'This is a letter'],
  ['a database', bytes('SQLite format 3\0'), 'This is a database'],
  ['a web page', bytes('\u00ef\u00bb\u00bf \n<!DOCTYPE html><html>'), 'Sign in again'],
])('says what %s is and what to do', (_, given, words) => {
  const said = otherFileWords(given);
  expect(said).toContain(words);
  expect(said).toMatch(/OFX or CSV file\.$/);
});

it.each([
  ['a table', bytes('Date,Amount')],
  ['OFX', bytes('<OFX>')],
  ['XML', bytes('<?xml version="1.0"?><Document>')],
  ['two bytes', Uint8Array.of(0xff, 0xd8)],
  ['nothing', new Uint8Array()],
])('says nothing against %s', (_, given) => {
  expect(otherFileWords(given)).toBeUndefined();
});

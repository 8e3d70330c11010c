/** Files that people choose for a statement and that are none, known by their first bytes. What each is, as it goes on after “This is”. */
const KINDS: readonly { readonly is: string; readonly at?: number; readonly begins: readonly (string | readonly number[])[] }[] = [
  { is: 'a PDF', begins: ['%PDF-'] },
  { is: 'an archive or a spreadsheet', begins: ['PK\u0003\u0004', 'PK\u0005\u0006'] },
  { is: 'an archive', begins: ['Rar!', '7z\u00bc\u00af', [0x1f, 0x8b], 'BZh', [0xfd, 0x37, 0x7a, 0x58, 0x5a]] },
  { is: 'an archive', at: 257, begins: ['ustar'] },
  { is: 'a picture', begins: ['\u0089PNG', [0xff, 0xd8, 0xff], 'GIF8', 'II*\u0000', 'MM\u0000*'] },
  { is: 'a picture', at: 8, begins: ['WEBP'] },
  { is: 'a picture or a film', at: 4, begins: ['ftyp'] },
  { is: 'an old spreadsheet or letter', begins: [[0xd0, 0xcf, 0x11, 0xe0]] },
  { is: 'a letter', begins: ['{\\rtf'] },
  { is: 'a database', begins: ['SQLite format 3'] },
  { is: 'a program', begins: ['MZ\u0090', '\u007fELF'] },
];

const TO_DO: Readonly<Record<string, string>> = {
  'a PDF': 'The ledger cannot read payments from a PDF. Keep it as proof',
  'an archive or a spreadsheet': 'If it is an archive (ZIP), open it and choose the statement in it. If it is a spreadsheet, save it there as CSV',
  'an archive': 'Open it and choose the statement in it',
  'a picture': 'The ledger cannot read payments from a picture. Keep it as proof',
  'an old spreadsheet or letter': 'If it is a spreadsheet, open it and save it as CSV',
  'a web page': 'Banks send one in place of a statement where you are no longer signed in. Sign in again',
};

/** What a file is that is no statement, and what to do, in sentences; undefined: nothing is known against it. */
export function otherFileWords(bytes: Uint8Array): string | undefined {
  const found = KINDS.find(({ at = 0, begins }) => begins.some((start) => beginsWith(bytes, at, start)))?.is ?? (isWebPage(bytes) ? 'a web page' : undefined);
  if (found === undefined) return undefined;
  const first = TO_DO[found];
  const ask = 'ask your bank’s website for the statement as an OFX or CSV file';
  return `This is ${found}, not a bank statement that the ledger can read. Nothing was added. ${first === undefined ? `A${ask.slice(1)}` : `${first}, or ${ask}`}.`;
}

function beginsWith(bytes: Uint8Array, at: number, start: string | readonly number[]): boolean {
  const wanted = typeof start === 'string' ? [...start].map((letter) => letter.charCodeAt(0)) : start;
  return bytes.length >= at + wanted.length && wanted.every((byte, index) => bytes[at + index] === byte);
}

function isWebPage(bytes: Uint8Array): boolean {
  const top = String.fromCharCode(...bytes.subarray(0, 1000)).replace(/^\u00ef\u00bb\u00bf/, '');
  return /^\s*(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html)\b/i.test(top);
}

import { printable } from './html';

/**
 * Text from outside, made safe for a cell of a spreadsheet. A program that opens a sheet may take text that starts with `=`, `+`, `-`,
 * `@`, their wide forms, a tab or a line break for a formula and run it, so such text gets an apostrophe in front. The apostrophe stays
 * to be seen; nothing else is changed. The same rule holds in CSV and in XLSX: there the cells are typed as text already, but people
 * save a sheet as CSV and pass it on. (OWASP, CSV Injection.)
 */
export function spreadsheetText(text: string): string {
  // Signs that a sheet cannot hold go first: one in front of “=” would hide it here and be gone in the file.
  const shown = printable(text).replace(/\p{Cs}/gu, '');
  return /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠−])/u.test(shown) ? `'${shown}` : shown;
}

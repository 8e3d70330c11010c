// Our own reader of RFC 4180 rather than papaparse: it must say on which line of the file each record starts, also after a quoted
// line break, and papaparse does not; its types also bring Node's into a folder that must not have them.
import { ok, refused, type Result } from '../kernel/result';

/** One record, and the line of the file on which it starts (the first line is 1). */
export type CsvRecord = { readonly line: number; readonly cells: readonly string[] };

export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const QUOTE = 34;
const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

/**
 * Splits text into records. Cells come exactly as written, without their quotes. Lines that are blank or hold only delimiters and
 * spaces are no records. Line ends may be CRLF, LF or CR. A quotation mark inside a cell that does not end it stays in the text.
 * Fault: `quote-not-closed`.
 */
export function readCsv(text: string, delimiter: Delimiter = ','): Result<CsvRecord[]> {
  const mark = delimiter.charCodeAt(0);
  const records: CsvRecord[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const startLine = line;
    const cells: string[] = [];
    for (;;) {
      if (text.charCodeAt(at) === QUOTE) {
        const end = closingQuote(text, at + 1, mark);
        if (end === undefined) return quoteNotClosed(line);
        const raw = text.slice(at + 1, end);
        cells.push(raw.replaceAll('""', '"'));
        line += lineBreaksIn(raw);
        at = end + 1;
      } else {
        const end = endOfCell(text, at, mark);
        cells.push(text.slice(at, end));
        at = end;
      }
      if (text.charCodeAt(at) !== mark) break;
      at += 1;
    }
    if (text.charCodeAt(at) === CARRIAGE_RETURN) at += 1;
    if (text.charCodeAt(at) === LINE_FEED) at += 1;
    line += 1;
    if (cells.some((cell) => cell.trim() !== '')) records.push({ line: startLine, cells });
  }
  return ok(records);
}

function endOfCell(text: string, from: number, mark: number): number {
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === mark || unit === LINE_FEED || unit === CARRIAGE_RETURN) return at;
  }
  return text.length;
}

/** Where the quotation mark stands that ends the cell: one that is not doubled, before a delimiter, a line end or the file's end. */
function closingQuote(text: string, from: number, mark: number): number | undefined {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next === QUOTE) at += 1;
    else if (Number.isNaN(next) || next === mark || next === LINE_FEED || next === CARRIAGE_RETURN) return at;
  }
  return undefined;
}

function lineBreaksIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

function quoteNotClosed(line: number): Result<never> {
  return refused({
    code: 'quote-not-closed',
    message: `A quotation mark opens on line ${line} of this file and never closes, so it is not clear where that payment ends. Nothing was added. Download the statement from your bank again.`,
  });
}

// Our own reader of RFC 4180 rather than papaparse: it must say on which line of the file each record starts, also after a quoted
// line break, and what it would be line by line; papaparse does not; its types also bring Node's into a folder that must not have them.
import { ok, refused, type Result } from '../kernel/result';
import { refuseTooMany } from './decode';

/** One record, and the line of the file on which it starts (the first line is 1). */
export type CsvRecord = {
  readonly line: number;
  readonly cells: readonly string[];
  /** Each of its lines read by itself, where a quotation mark takes it over more than one; left out for the others. */
  readonly byLine?: readonly CsvRecord[];
};

export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const QUOTE = 34;
const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

/**
 * Splits text into records. Cells come exactly as written, without their quotes. Lines that are blank or hold only delimiters and
 * spaces are no records. Line ends may be CRLF, LF or CR. A quotation mark inside a cell that does not end it stays in the text; where
 * one stands so after a quotation mark that opens the cell, the cell was never quoted, and both are letters of it.
 * Faults: `quote-not-closed`, `file-too-long`.
 */
export function readCsv(text: string, delimiter: Delimiter = ','): Result<CsvRecord[]> {
  const mark = delimiter.charCodeAt(0);
  const records: CsvRecord[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const [startAt, startLine] = [at, line];
    const cells: string[] = [];
    for (;;) {
      const quoted = text.charCodeAt(at) === QUOTE ? closingQuote(text, at + 1, mark) : 'not-quoted';
      if (quoted === 'not-closed') return quoteNotClosed(line);
      const cell = readCell(text, at, mark, quoted);
      cells.push(cell.text);
      line += cell.lineBreaks;
      at = cell.end;
      if (text.charCodeAt(at) !== mark) break;
      at += 1;
    }
    const byLine = line === startLine ? {} : { byLine: lineByLine(text.slice(startAt, at), startLine, mark) };
    if (text.charCodeAt(at) === CARRIAGE_RETURN) at += 1;
    if (text.charCodeAt(at) === LINE_FEED) at += 1;
    line += 1;
    if (cells.some(hasWords)) records.push({ line: startLine, cells, ...byLine });
    const tooMany = refuseTooMany(records.length);
    if (tooMany) return tooMany;
  }
  return ok(records);
}

const hasWords = (cell: string) => cell.trim() !== '';

/** Where the quotation mark stands that ends a cell, or why there is none. */
type Closing = number | 'not-quoted' | 'not-closed';

function readCell(text: string, at: number, mark: number, quoted: Closing): { readonly text: string; readonly end: number; readonly lineBreaks: number } {
  if (typeof quoted !== 'number') {
    const end = endOfCell(text, at, mark);
    return { text: text.slice(at, end), end, lineBreaks: 0 };
  }
  const raw = text.slice(at + 1, quoted);
  return { text: raw.replaceAll('""', '"'), end: quoted + 1, lineBreaks: lineBreaksIn(raw) };
}

/** Each line by itself: a quotation mark that does not close on its line is a letter. */
function lineByLine(text: string, firstLine: number, mark: number): CsvRecord[] {
  const lines = text.split(/\r\n|\r|\n/).map((words, index) => ({ line: firstLine + index, cells: cellsOfLine(words, mark) }));
  return lines.filter(({ cells }) => cells.some(hasWords));
}

function cellsOfLine(text: string, mark: number): string[] {
  const cells: string[] = [];
  for (let at = 0; ; at += 1) {
    const cell = readCell(text, at, mark, text.charCodeAt(at) === QUOTE ? closingQuote(text, at + 1, mark) : 'not-quoted');
    cells.push(cell.text);
    at = cell.end;
    if (text.charCodeAt(at) !== mark) return cells;
  }
}

function endOfCell(text: string, from: number, mark: number): number {
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === mark || unit === LINE_FEED || unit === CARRIAGE_RETURN) return at;
  }
  return text.length;
}

/**
 * The quotation mark that ends the cell: the first that is not doubled, before a delimiter, a line end or the file's end. To look past
 * one that stands before anything else would find the mark of a later payment, and take all between into this cell.
 */
function closingQuote(text: string, from: number, mark: number): Closing {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next === QUOTE) at += 1;
    else return Number.isNaN(next) || next === mark || next === LINE_FEED || next === CARRIAGE_RETURN ? at : 'not-quoted';
  }
  return 'not-closed';
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

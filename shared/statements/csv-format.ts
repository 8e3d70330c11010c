import type { IsoDay } from '../kernel/iso-date';
import { joinWords } from '../kernel/plain-words';
import { ok, refused, type Result } from '../kernel/result';
import { readBankDay } from './bank-day';
import { readCsv, type CsvRecord } from './csv';
import { orderRows, type Direction } from './order';
import { foldSpaces, tidyPayee } from './payee-name';
import { remember } from './remember';
import type { RefusedRow, StatementFormat, StatementRead, StatementRow } from './statement-format';

/** What one line of a statement says, before its line number is added. */
export type RowFacts = Omit<StatementRow, 'row'>;

/** The text under a heading, exactly as in the file; empty where the file has no such column. */
export type Cell = (heading: string) => string;

/** `readBankDay` and `tidyPayee`, remembering what this file said before. */
export type Reader = { readonly day: (text: string) => Result<IsoDay>; readonly payee: (text: string) => string };

/** What a bank's CSV file looks like, and how to read one line of it. */
export type CsvLayout = {
  readonly id: string;
  readonly name: string;
  /** Lines above the headings, blank ones not counted. A fixed number for each bank, never “the first line that looks right”. */
  readonly linesAbove: number;
  /** The first headings, in order. A file with other headings is not this bank's; further columns may follow. */
  readonly headings: readonly string[];
  /** The last column's text may hold commas without quotation marks. */
  readonly lastTakesRest?: boolean;
  /** The columns that say whose account a line is of, where there are any. */
  readonly accountColumns?: readonly string[];
  /** How this bank's files run, for a file that does not show it. */
  readonly usually: Direction;
  /** A fault refuses this line only; its message is the reason that people see. */
  readonly readRow: (cell: Cell, read: Reader) => Result<RowFacts>;
};

/**
 * Makes a format from a layout. Every line under the headings becomes a row or a refused row with its reason, so nothing is left out
 * in silence; lines that are blank or hold only commas, and those above the headings, are no rows.
 */
export function csvFormat(layout: CsvLayout): StatementFormat {
  return {
    id: layout.id,
    name: layout.name,
    recognises: (text) => {
      const line = lineWithHeadings(text, layout.linesAbove);
      const records = readCsv(line ?? '');
      return records.ok && hasHeadings(records.value[0], layout.headings);
    },
    read: (text) => readLayout(layout, text),
  };
}

// Enough for a preamble and the headings; so that a bank's signature is looked for in the same short time in a file of any size.
const TOP_OF_FILE = 4000;

function lineWithHeadings(text: string, linesAbove: number): string | undefined {
  const lines = text.slice(0, TOP_OF_FILE).split(/\r\n|\r|\n/);
  return lines.filter((line) => line.trim() !== '')[linesAbove];
}

function foldHeading(cell: string): string {
  return foldSpaces(cell).toLowerCase();
}

function hasHeadings(record: CsvRecord | undefined, headings: readonly string[]): boolean {
  return record !== undefined && headings.every((heading, index) => foldHeading(record.cells[index] ?? '') === foldHeading(heading));
}

function readLayout(layout: CsvLayout, text: string): Result<StatementRead> {
  const records = readCsv(text);
  if (!records.ok) return records;
  const headings = records.value[layout.linesAbove];
  if (!headings || !hasHeadings(headings, layout.headings)) {
    return refused({
      code: 'not-a-statement',
      message: `This file does not begin as a statement from ${layout.name} does. Nothing was added. Choose the bank that it came from, or download it again as a CSV file.`,
    });
  }
  const columns = new Map(headings.cells.map((cell, index) => [foldHeading(cell), index]));
  // The layout asks for the same few headings on every line, so each is looked up once.
  const asked = new Map<string, number>();
  const columnOf = (heading: string) => {
    const column = asked.get(heading) ?? columns.get(foldHeading(heading)) ?? -1;
    asked.set(heading, column);
    return column;
  };
  const reader: Reader = { day: remember((written) => readBankDay(written)), payee: remember(tidyPayee) };
  const accounts = new Set<string>();
  const read = readRecords(records.value.slice(layout.linesAbove + 1), (record) => {
    if (record.byLine) return overLines(record.byLine);
    const cells = fitToWidth(record.cells, headings.cells.length, layout.lastTakesRest === true);
    if (!cells.ok) return cells;
    const cell: Cell = (heading) => cells.value[columnOf(heading)] ?? '';
    const account = (layout.accountColumns ?? []).map(cell).join('').replace(/\D/g, '');
    if (account !== '') accounts.add(account);
    return layout.readRow(cell, reader);
  });
  if (accounts.size > 1) return mixedAccounts([...accounts]);
  return ok(finishRead(layout.id, read, layout.usually));
}

/** Rows of two accounts in one would make a balance that neither has. A number is never shown whole. */
export function mixedAccounts(accounts: readonly string[]): Result<never> {
  const endings = joinWords(accounts.map((account) => `…${account.slice(-4)}`));
  return refused({
    code: 'mixed-accounts',
    message: `This file holds payments of ${accounts.length} accounts, whose numbers end in ${endings}. Nothing was added. Download a file of each account by itself, and import each into its own account.`,
  });
}

/** No bank here writes a payment over several lines, so such a record is a stray quotation mark or a damaged file. */
function overLines(lines: readonly CsvRecord[]): Result<never> {
  const last = lines.at(-1)?.line ?? 0;
  return refused({ code: 'row-over-lines', message: `A quotation mark opens on this line and closes on line ${last}, so it is not clear what belongs to this payment. Look it up on your bank’s website and record it by hand.` });
}

/** A line with too few or too many columns has its amounts under the wrong headings, so it is refused rather than guessed at. */
function fitToWidth(cells: readonly string[], width: number, lastTakesRest: boolean): Result<readonly string[]> {
  if (cells.length === width) return ok(cells);
  if (cells.length > width && cells.slice(width).every((cell) => cell.trim() === '')) return ok(cells.slice(0, width));
  if (cells.length > width && lastTakesRest) return ok([...cells.slice(0, width - 1), cells.slice(width - 1).join(',')]);
  return refused({ code: 'row-width', message: `This line has ${cells.length} ${cells.length === 1 ? 'column' : 'columns'} where the headings have ${width}, so it is not clear which is which.` });
}

export type RecordsRead = { readonly rows: readonly StatementRow[]; readonly refused: readonly RefusedRow[] };

/** How one record is read; a fault refuses it alone. */
type ReadRecord = (record: CsvRecord) => Result<RowFacts>;

/** Reads each record; a fault becomes a refused row that keeps its line number and its reason. */
export function readRecords(records: readonly CsvRecord[], readRow: ReadRecord): RecordsRead {
  const rows: StatementRow[] = [];
  const refusedRows: RefusedRow[] = [];
  for (const record of records.flatMap((one) => asPayments(one, readRow))) {
    const read = readRow(record);
    if (read.ok) rows.push({ row: record.line, ...read.value });
    else refusedRows.push({ row: record.line, reason: read.faults.map((fault) => fault.message).join(' ') });
  }
  return { rows, refused: refusedRows };
}

/** A record over several lines, one of which is a payment by itself, is a stray quotation mark: each line stands alone, so that none is swallowed. */
function asPayments(record: CsvRecord, readRow: ReadRecord): readonly CsvRecord[] {
  return record.byLine?.some((line) => readRow(line).ok) ? record.byLine : [record];
}

/** Letters of a payee's name. No bank writes more than 140; a damaged file may have ten thousand. */
const LONGEST_PAYEE = 200;

/** A name too long to read is cut where it is shown; the bank's words stay whole in `bankText`. */
function cutPayee(row: StatementRow): StatementRow {
  const letters = row.payee.length > LONGEST_PAYEE ? [...row.payee.slice(0, 2 * LONGEST_PAYEE)] : [];
  return letters.length > LONGEST_PAYEE ? { ...row, payee: `${letters.slice(0, LONGEST_PAYEE - 1).join('')}…` } : row;
}

/** Puts rows in the order in which they happened and counts what was read. */
export function finishRead(bank: string, read: RecordsRead, usually: Direction): StatementRead {
  const { rows, balanceBreaks } = orderRows(read.rows.map(cutPayee), usually);
  return { bank, rowsRead: rows.length + read.refused.length, rows, refused: read.refused, balanceBreaks };
}

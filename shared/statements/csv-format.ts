import type { IsoDay } from '../kernel/iso-date';
import { joinWords } from '../kernel/plain-words';
import { ok, refused, type Result } from '../kernel/result';
import { readBankDay } from './bank-day';
import { readCsv, type CsvRecord, type Delimiter } from './csv';
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
  /** What stands between two columns; left out: a comma. */
  readonly delimiter?: Delimiter;
  /** Lines above the headings, blank ones not counted. A fixed number for each bank, never “the first line that looks right”. */
  readonly linesAbove: number;
  /** The first headings, in order. A file with other headings is not this bank's; further columns may follow. */
  readonly headings: readonly string[];
  /** The column whose text may hold commas without quotation marks. */
  readonly commasIn?: string;
  /** The columns that say whose account a line is of, where there are any. */
  readonly accountColumns?: readonly string[];
  /** Does the first line under the headings suit this bank, where others share its headings? Left out: any does. */
  readonly suits?: (cell: Cell) => boolean;
  /** Does the first line under the headings (undefined: there is none) show that the file is no other bank's? Left out: the headings show it. */
  readonly isSure?: (first: Cell | undefined) => boolean;
  /** Lines under the headings that say something of the account (its overdraft, its balance) and are no payments. */
  readonly isOfAccount?: (cell: Cell) => boolean;
  /** How this bank's files run, for a file that does not show it. */
  readonly usually: Direction;
  /** A fault refuses this line only; its message is the reason that people see. */
  readonly readRow: (cell: Cell, read: Reader) => Result<RowFacts>;
};

/**
 * Makes a format from the layouts of a bank's files, the usual one first. Every line under the headings becomes a row or a refused row
 * with its reason, so nothing is left out in silence; lines that are blank or hold only commas, those above the headings, and those of
 * the account are no rows.
 */
export function csvFormat(usual: CsvLayout, ...others: readonly CsvLayout[]): StatementFormat {
  const layouts = [usual, ...others];
  const layoutOf = (text: string) => layouts.find((layout) => topOf(layout, text) !== undefined);
  return {
    id: usual.id,
    name: usual.name,
    recognises: (text) => layoutOf(text) !== undefined,
    isSure: (text) => layouts.some((layout) => isSureOf(layout, topOf(layout, text))),
    read: (text) => readLayout(layoutOf(text) ?? usual, text),
  };
}

// Enough for a preamble and the headings; so that a bank's signature is looked for in the same short time in a file of any size.
const TOP_OF_FILE = 4000;

/** The cells of the first line under the headings, where there is one. */
type Top = { readonly first: Cell | undefined };

function isSureOf({ isSure }: CsvLayout, top: Top | undefined): boolean {
  return top !== undefined && (isSure?.(top.first) ?? true);
}

/** What a text begins with; undefined where it has not this layout. */
function topOf({ linesAbove, delimiter, headings, suits }: CsvLayout, text: string): Top | undefined {
  const lines = text.slice(0, TOP_OF_FILE).split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const [found, below] = [lines[linesAbove], lines[linesAbove + 1]].map((line) => recordOf(line, delimiter));
  if (!found || !hasHeadings(found, headings)) return undefined;
  const first = below && cellUnder(found)(below.cells);
  return first && suits && !suits(first) ? undefined : { first };
}

function recordOf(line: string | undefined, delimiter: Delimiter | undefined): CsvRecord | undefined {
  const records = readCsv(line ?? '', delimiter);
  return records.ok ? records.value[0] : undefined;
}

function foldHeading(cell: string): string {
  return foldSpaces(cell).toLowerCase();
}

function hasHeadings(record: CsvRecord, headings: readonly string[]): boolean {
  return headings.every((heading, index) => foldHeading(record.cells[index] ?? '') === foldHeading(heading));
}

/** Finds cells by the headings above them. The same few are asked for on every line, so each is looked up once. */
function cellUnder(headings: CsvRecord): (cells: readonly string[]) => Cell {
  const columns = new Map(headings.cells.map((cell, index) => [foldHeading(cell), index]));
  const columnOf = remember((heading) => columns.get(foldHeading(heading)) ?? -1);
  return (cells) => (heading) => cells[columnOf(heading)] ?? '';
}

function readLayout(layout: CsvLayout, text: string): Result<StatementRead> {
  const records = readCsv(text, layout.delimiter);
  if (!records.ok) return records;
  const headings = records.value[layout.linesAbove];
  if (!headings || !hasHeadings(headings, layout.headings)) {
    return refused({
      code: 'not-a-statement',
      message: `This file does not begin as a statement from ${layout.name} does. Nothing was added. Choose the bank that it came from, or download it again as a CSV file.`,
    });
  }
  const under = cellUnder(headings);
  const commasAt = headings.cells.findIndex((cell) => foldHeading(cell) === foldHeading(layout.commasIn ?? ''));
  const reader: Reader = { day: remember((written) => readBankDay(written)), payee: remember(tidyPayee) };
  const accounts = new Set<string>();
  const payments = records.value.slice(layout.linesAbove + 1).filter(({ cells, byLine }) => byLine !== undefined || !layout.isOfAccount?.(under(cells)));
  const read = readRecords(payments, (record) => {
    if (record.byLine) return overLines(record.byLine);
    const cells = fitToWidth(record.cells, headings.cells, layout.commasIn === undefined ? -1 : commasAt);
    if (!cells.ok) return cells;
    const cell = under(cells.value);
    const account = accountIn((layout.accountColumns ?? []).map(cell).join(''));
    if (account !== '') accounts.add(account);
    return layout.readRow(cell, reader);
  });
  if (accounts.size > 1) return mixedAccounts([...accounts]);
  return ok(finishRead(layout.id, read, layout.usually));
}

/** An account as a file names it: its digits, so that spaces and dashes make no other account of it, or else its words in capitals. */
export function accountIn(written: string): string {
  return written.replace(/\D/g, '') || foldSpaces(written).toUpperCase();
}

/** Rows of two accounts in one would make a balance that neither has. A number is never shown whole. */
export function mixedAccounts(accounts: readonly string[]): Result<never> {
  const isNumber = (account: string) => /^\d+$/.test(account);
  const which = joinWords(accounts.map((account) => (isNumber(account) ? `…${account.slice(-4)}` : `“${account.slice(0, 40)}”`)));
  return refused({
    code: 'mixed-accounts',
    message: `This file holds payments of ${accounts.length} accounts, ${accounts.every(isNumber) ? 'whose numbers end in' : 'called'} ${which}. Nothing was added. Download a file of each account by itself, and import each into its own account.`,
  });
}

/** No bank here writes a payment over several lines, so such a record is a stray quotation mark or a damaged file. */
function overLines(lines: readonly CsvRecord[]): Result<never> {
  const last = lines.at(-1)?.line ?? 0;
  return refused({ code: 'row-over-lines', message: `A quotation mark opens on this line and closes on line ${last}, so it is not clear what belongs to this payment. Look it up on your bank’s website and record it by hand.` });
}

/**
 * A line with too few or too many columns has its amounts under the wrong headings, so it is refused rather than guessed at, unless the
 * bank is known to write commas into the column at `commasAt` (−1: none), which then takes what is too much.
 */
function fitToWidth(cells: readonly string[], headings: readonly string[], commasAt: number): Result<readonly string[]> {
  const width = headings.length;
  // Headings may end with a delimiter where the lines do not.
  if (cells.length === width || cells.length === headings.findLastIndex((heading) => heading.trim() !== '') + 1) return ok(cells);
  const more = cells.length - width;
  if (more > 0 && cells.slice(width).every((cell) => cell.trim() === '')) return ok(cells.slice(0, width));
  if (more > 0 && commasAt >= 0) {
    const joined = [...cells.slice(0, commasAt), cells.slice(commasAt, commasAt + more + 1).join(','), ...cells.slice(commasAt + more + 1)];
    return ok(joined);
  }
  return refused({ code: 'row-width', message: `This line has ${cells.length} ${cells.length === 1 ? 'column' : 'columns'} where the headings have ${width}, so it is not clear which is which.` });
}

/**
 * Refuses a cell that holds a number where the bank writes words. An amount like 1,432.10 without quotation marks is two columns, and
 * where a line may be too wide, the second half would be read as the amount.
 */
export function checkWords(text: string): Result<null> {
  if (!/^\s*[-+£]?[\d.,]+\s*$/.test(text)) return ok(null);
  return refused({ code: 'row-width', message: `“${text.trim().slice(0, 40)}” stands where the bank writes words, so it is not clear which column is which. Look this payment up on your bank’s website and record it by hand.` });
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
  const letters = row.payee.length > LONGEST_PAYEE ? [...row.payee.slice(0, 2 * LONGEST_PAYEE + 2)] : [];
  return letters.length > LONGEST_PAYEE ? { ...row, payee: `${letters.slice(0, LONGEST_PAYEE - 1).join('')}…` } : row;
}

/** Puts rows in the order in which they happened and counts what was read. */
export function finishRead(bank: string, read: RecordsRead, usually: Direction): StatementRead {
  const { rows, balanceBreaks } = orderRows(read.rows.map(cutPayee), usually);
  return { bank, rowsRead: rows.length + read.refused.length, rows, refused: read.refused, balanceBreaks };
}

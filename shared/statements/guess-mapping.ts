import type { IsoDay } from '../kernel/iso-date';
import { parsePounds } from '../kernel/money';
import { ok, refused, type Result } from '../kernel/result';
import { DAY_ORDERS, readBankDay } from './bank-day';
import { DELIMITERS, readCsv, type CsvRecord, type Delimiter } from './csv';
import { orderOfDays } from './day-order';
import type { CsvMapping } from './mapped-csv';
import { foldSpaces } from './payee-name';

export type MappingGuess = {
  readonly mapping: CsvMapping;
  /** Up to three days of the file, as written and as the guess reads them, to show beside the question. */
  readonly dayExamples: readonly { readonly written: string; readonly read: IsoDay }[];
  /** Day and month could be the other way round in every line, so a person must say which comes first. */
  readonly dayOrderInDoubt: boolean;
};

/** Lines that a guess looks at. Enough to meet a day after the 12th in most months. */
const LOOKED_AT = 400;
/** Lines above the headings that a guess looks past. */
const FURTHEST_HEADING = 20;

type Table = { readonly delimiter: Delimiter; readonly skipLines: number; readonly headings: readonly string[] | null; readonly records: readonly CsvRecord[] };

/**
 * Proposes what the columns of an unknown bank's file hold, for a person to confirm. Nothing is read into a ledger on a guess.
 * Fault: `not-a-statement` where no column holds days or none holds amounts.
 */
export function guessMapping(text: string): Result<MappingGuess> {
  const table = findTable(text.slice(0, 200_000).split(/\r\n|\r|\n/).slice(0, LOOKED_AT));
  const dayColumn = table && findDayColumn(table);
  const money = table && dayColumn !== undefined ? findMoney(table, dayColumn) : undefined;
  if (!table || dayColumn === undefined || !money) {
    return refused({
      code: 'not-a-statement',
      message: 'No column with days and one with amounts can be found in this file, so it does not look like a statement. Nothing was added. Ask your bank’s website for the statement as a CSV file.',
    });
  }
  const { order, inDoubt } = orderOfDays(cellsOf(table, dayColumn));
  const idColumn = findHeading(table, ID_HEADINGS);
  const direction = findDirection(table, money);
  const accountColumn = findHeading(table, WHOSE_HEADINGS);
  const taken = [dayColumn, ...Object.values(money), idColumn, direction?.directionColumn ?? null, accountColumn].filter((column) => column !== null);
  const textColumns = findText(table, taken);
  const mapping: CsvMapping = {
    delimiter: table.delimiter,
    skipLines: table.skipLines,
    hasHeader: table.headings !== null,
    dayColumn,
    dayOrder: order,
    textColumns,
    ...money,
    ...direction,
    idColumn,
    ...(accountColumn === null ? {} : { accountColumn }),
  };
  const dayExamples = cellsOf(table, dayColumn).flatMap((written) => {
    const read = readBankDay(written, order);
    return read.ok ? [{ written: written.trim(), read: read.value }] : [];
  });
  return ok({ mapping, dayExamples: dayExamples.slice(0, 3), dayOrderInDoubt: inDoubt });
}

/** The delimiter and the place from which most lines hold a day and an amount in the same number of columns. */
function findTable(lines: readonly string[]): Table | undefined {
  let best: { table: Table; fitting: number } | undefined;
  for (const delimiter of DELIMITERS) {
    const first = lines.findIndex((line) => looksLikePayment(splitLine(line, delimiter)));
    if (first < 0) continue;
    const width = splitLine(lines[first] ?? '', delimiter).length;
    const above = lines.slice(0, first).findLastIndex((line) => line.trim() !== '');
    const headingCells = above < 0 || first - above > FURTHEST_HEADING ? [] : splitLine(lines[above] ?? '', delimiter);
    const headings = headingCells.length === width && !headingCells.some(isDay) ? headingCells.map(foldHeading) : null;
    const skipLines = headings ? above : first;
    const records = readCsv(lines.slice(first).join('\n'), delimiter);
    const fitting = records.ok ? records.value.filter((record) => record.cells.length === width) : [];
    if (fitting.length > (best?.fitting ?? 0)) best = { table: { delimiter, skipLines, headings, records: fitting }, fitting: fitting.length };
  }
  return best?.table;
}

function splitLine(line: string, delimiter: Delimiter): readonly string[] {
  const records = readCsv(line, delimiter);
  return (records.ok ? records.value[0]?.cells : undefined) ?? [];
}

const isDay = (cell: string) => DAY_ORDERS.some((order) => readBankDay(cell, order).ok);
const isAmount = (cell: string) => parsePounds(cell).ok;
const looksLikePayment = (cells: readonly string[]) => cells.some(isDay) && cells.some(isAmount);
const foldHeading = (cell: string) => foldSpaces(cell).toLowerCase();
const cellsOf = (table: Table, column: number) => table.records.map((record) => record.cells[column] ?? '');
const columnsOf = (table: Table) => (table.records[0]?.cells ?? []).map((_, column) => column);

const DAY_HEADINGS = /^(?:(?:transaction|posting|booking|completed|started|value)\s+)?date\b|^day$/;
const ID_HEADINGS = /^(?:transaction id|id|fitid|unique id)$/;
const IN_HEADINGS = /^(?:money|paid|amount)?\s*in$|^credits?\b|^(?:paid in|money in|deposits?)\b/;
const OUT_HEADINGS = /^(?:money|paid|amount)?\s*out$|^debits?(?!\/)\b|^(?:paid out|money out|withdrawals?)\b/;
const AMOUNT_HEADINGS = /^(?:amount|value|debit\/credit|billing amount)\b/;
const BALANCE_HEADINGS = /balance/;
const TEXT_HEADINGS = /description|details|payee|name|counter ?party|merchant|memo|narrative|reference|particulars/;
const ACCOUNT_HEADINGS = /account|sort code|currency|time/;

/** Not the card: one account may have several. */
const WHOSE_HEADINGS = /^account(?: (?:number|no\.?))?$/;

/** How banks write money out and money in, where the amount has no sign. */
const DIRECTIONS = [['DBIT', 'CRDT'], ['DEBIT', 'CREDIT'], ['DR', 'CR'], ['D', 'C'], ['OUT', 'IN'], ['MONEY OUT', 'MONEY IN'], ['PAID OUT', 'PAID IN']] as const;

function findHeading(table: Table, pattern: RegExp): number | null {
  const found = table.headings?.findIndex((heading) => pattern.test(heading)) ?? -1;
  return found < 0 ? null : found;
}

function findDayColumn(table: Table): number | undefined {
  const days = columnsOf(table)
    .map((column) => ({ column, days: cellsOf(table, column).filter(isDay).length }))
    .filter(({ days }) => days * 2 > table.records.length);
  return (days.find(({ column }) => DAY_HEADINGS.test(table.headings?.[column] ?? '')) ?? days[0])?.column;
}

type Money = Pick<CsvMapping, 'amountColumn' | 'inColumn' | 'outColumn' | 'balanceColumn'>;

function findMoney(table: Table, dayColumn: number): Money | undefined {
  const [inColumn, outColumn] = [findHeading(table, IN_HEADINGS), findHeading(table, OUT_HEADINGS)];
  const balanceColumn = findHeading(table, BALANCE_HEADINGS);
  const amountColumn = findHeading(table, AMOUNT_HEADINGS);
  if (amountColumn !== null) return { amountColumn, inColumn: null, outColumn: null, balanceColumn };
  if (inColumn !== null && outColumn !== null) return { amountColumn: null, inColumn, outColumn, balanceColumn };
  const amounts = columnsOf(table).filter((column) => {
    const filled = cellsOf(table, column).filter((cell) => cell.trim() !== '');
    return column !== dayColumn && column !== balanceColumn && filled.length > 0 && filled.every(isAmount);
  });
  const columns = balanceColumn === null ? amounts : [...amounts, balanceColumn];
  const [first, second, third] = columns;
  if (first === undefined) return undefined;
  // Without headings: amount; amount and balance; or out, in and balance, in the order in which banks write them.
  if (second !== undefined && third !== undefined) return { amountColumn: null, outColumn: first, inColumn: second, balanceColumn: third };
  return { amountColumn: first, inColumn: null, outColumn: null, balanceColumn: second ?? null };
}

/** The column that says which way the money went, where no amount has a sign: each of its cells is such a word. */
function findDirection(table: Table, { amountColumn }: Money): { readonly directionColumn: number; readonly outWords: readonly string[] } | undefined {
  if (amountColumn === null || cellsOf(table, amountColumn).some((cell) => /^[-(+−]|-$/.test(cell.trim()))) return undefined;
  for (const directionColumn of columnsOf(table)) {
    const words = cellsOf(table, directionColumn).map((cell) => foldSpaces(cell).toUpperCase());
    const pairs = DIRECTIONS.filter((pair) => pair.some((word) => words.includes(word)));
    const known = new Set<string>(pairs.flat());
    if (pairs.length > 0 && words.every((word) => known.has(word))) return { directionColumn, outWords: pairs.map(([out]) => out) };
  }
  return undefined;
}

function findText(table: Table, taken: readonly number[]): number[] {
  const free = columnsOf(table).filter((column) => !taken.includes(column));
  const named = free.filter((column) => TEXT_HEADINGS.test(table.headings?.[column] ?? '') && !ACCOUNT_HEADINGS.test(table.headings?.[column] ?? ''));
  if (named.length > 0) return named;
  const wordy = free.filter((column) => cellsOf(table, column).some((cell) => /\p{L}{2}/u.test(cell)));
  const chosen = wordy.length > 0 ? wordy : free;
  return chosen.length > 0 ? chosen.slice(0, 3) : [taken[0] ?? 0];
}

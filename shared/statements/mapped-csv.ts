import type { IsoDay } from '../kernel/iso-date';
import { ok, refused, type Result } from '../kernel/result';
import { readAmount, readBalance, readInOut } from './amount-grammar';
import { readBankDay, type DayOrder } from './bank-day';
import { readCsv, type CsvRecord, type Delimiter } from './csv';
import { accountIn, finishRead, mixedAccounts, readRecords, type Reader, type RowFacts } from './csv-format';
import { readPastedTable } from './pasted-table';
import { foldSpaces, tidyPayee } from './payee-name';
import { remember } from './remember';
import type { RefusedRow, StatementRead } from './statement-format';

/** Which column of a file holds what, as a person says it for a bank that has no format here. Columns count from 0. */
export type CsvMapping = {
  readonly delimiter: Delimiter;
  /** The text was pasted on this day, so its columns are found anew in it and `delimiter`, `skipLines` and `hasHeader` do not count; left out: it is a file. */
  readonly pastedOn?: IsoDay | undefined;
  /** Lines of the file above the headings, or above the first payment where there are none; blank ones count. */
  readonly skipLines: number;
  readonly hasHeader: boolean;
  readonly dayColumn: number;
  readonly dayOrder: DayOrder;
  /** The first gives the payee's name; all together are the bank's words. */
  readonly textColumns: readonly number[];
  /** One signed column, or `inColumn` and `outColumn`. */
  readonly amountColumn: number | null;
  readonly inColumn: number | null;
  readonly outColumn: number | null;
  /** How money out is written in a single column: with a minus (usual), or without one while money in has it. */
  readonly signOfOut?: 'minus' | 'plus' | undefined;
  /** Which way the money went, in words, where the single column has no sign; null or left out: there is none. */
  readonly directionColumn?: number | null | undefined;
  /** The words of that column that mean money out, whatever their capitals; any other word there means money in. */
  readonly outWords?: readonly string[] | undefined;
  /** Whose account a line is of; null or left out: the file does not say. */
  readonly accountColumn?: number | null | undefined;
  readonly balanceColumn: number | null;
  /** The bank's own key for each payment. */
  readonly idColumn: number | null;
};

export const MAPPED = 'mapped';

/**
 * Reads a file by a person's mapping. Faults: `mapping-incomplete` (no column for the amount, or no word for money out),
 * `mixed-accounts`, `quote-not-closed`, `not-a-table`.
 */
export function readMapped(text: string, mapping: CsvMapping): Result<StatementRead> {
  const readMoney = readMoneyOf(mapping);
  if (!readMoney || mapping.textColumns.length === 0) {
    return refused({ code: 'mapping-incomplete', message: 'Say which column holds the amount, or which two hold money in and money out, and which holds the words.', field: 'amountColumn' });
  }
  if (hasDirection(mapping) && foldedWords(mapping.outWords).size === 0) {
    return refused({ code: 'mapping-incomplete', message: 'Say which words mean money out in the column that says which way the money went, like DBIT.', field: 'outWords' });
  }
  const records = recordsUnder(text, mapping);
  if (!records.ok) return records;
  const reader: Reader = { day: remember((written) => readBankDay(written, mapping.dayOrder)), payee: remember(tidyPayee) };
  const accounts = new Set<string>();
  const read = readRecords(records.value.records, (record) => {
    const row = readRow(record, mapping, readMoney, reader);
    if (row.ok) accountsOf(record, mapping).forEach((account) => accounts.add(account));
    return row;
  });
  const whole = { rows: read.rows, refused: [...read.refused, ...records.value.refused].sort((a, b) => a.row - b.row) };
  return accounts.size > 1 ? mixedAccounts([...accounts]) : ok(finishRead(MAPPED, whole, 'oldest-first'));
}

/** The payments' records of a file: those below the lines to skip and below the headings; of pasted text also its lines that are no payment. */
function recordsUnder(text: string, mapping: Pick<CsvMapping, 'delimiter' | 'skipLines' | 'hasHeader' | 'pastedOn'>): Result<{ readonly records: readonly CsvRecord[]; readonly refused: readonly RefusedRow[] }> {
  if (mapping.pastedOn !== undefined) return readPastedTable(text, mapping.pastedOn);
  // Lines above are cut off before the records are told apart: a title may hold a lone quotation mark.
  const skipped = skipLines(text, mapping.skipLines);
  const records = readCsv(skipped, mapping.delimiter);
  if (!records.ok) return records;
  const below = mapping.hasHeader ? records.value.slice(1) : records.value;
  return ok({ records: below.map((record) => further(record, mapping.skipLines)), refused: [] });
}

function further(record: CsvRecord, lines: number): CsvRecord {
  const byLine = record.byLine?.map((line) => further(line, lines));
  return { line: record.line + lines, cells: record.cells, ...(byLine && { byLine }) };
}

/** The text below so many of its lines. */
export function skipLines(text: string, lines: number): string {
  let at = 0;
  for (let n = 0; n < lines && at < text.length; n += 1) {
    const lineEnd = /\r\n|\r|\n/g;
    lineEnd.lastIndex = at;
    at = lineEnd.exec(text) ? lineEnd.lastIndex : text.length;
  }
  return text.slice(at);
}

function accountsOf({ cells }: CsvRecord, { accountColumn }: CsvMapping): string[] {
  const account = accountIn(cells[accountColumn ?? -1] ?? '');
  return account === '' ? [] : [account];
}

const hasDirection = ({ amountColumn, directionColumn }: CsvMapping) => amountColumn !== null && typeof directionColumn === 'number';
const foldWord = (text: string) => foldSpaces(text).toUpperCase();
const foldedWords = (words: readonly string[] = []) => new Set(words.map(foldWord).filter((word) => word !== ''));

type MoneyColumns = Pick<CsvMapping, 'amountColumn' | 'inColumn' | 'outColumn' | 'signOfOut' | 'directionColumn' | 'outWords'>;
type MoneyReader = (cell: (column: number) => string) => Result<number>;

/** How the amount of a row is read: in is positive, in pence. Undefined: its columns are not chosen. */
export function readMoneyOf({ amountColumn, inColumn, outColumn, signOfOut, directionColumn, outWords }: MoneyColumns): MoneyReader | undefined {
  if (amountColumn !== null && typeof directionColumn === 'number') {
    const out = foldedWords(outWords);
    return (cell) => readDirected(cell(amountColumn), foldWord(cell(directionColumn)), out);
  }
  if (amountColumn !== null) {
    return (cell) => {
      const amount = readAmount(cell(amountColumn));
      return amount.ok && signOfOut === 'plus' ? ok(-amount.value) : amount;
    };
  }
  return inColumn === null || outColumn === null ? undefined : (cell) => readInOut(cell(inColumn), cell(outColumn));
}

/** An amount without a sign, and a word for which way it went. */
function readDirected(amount: string, word: string, out: ReadonlySet<string>): Result<number> {
  if (word === '') return refused({ code: 'row-direction-missing', message: 'This line does not say whether the money went out or came in. Look it up on your bank’s website and record it by hand.' });
  return out.has(word) ? readInOut('', amount) : readInOut(amount, '');
}

function readRow({ cells }: CsvRecord, mapping: CsvMapping, readMoney: MoneyReader, read: Reader): Result<RowFacts> {
  const used = [mapping.dayColumn, ...mapping.textColumns, mapping.amountColumn, mapping.inColumn, mapping.outColumn, mapping.balanceColumn, mapping.idColumn, mapping.directionColumn];
  if (Math.max(...used.map((column) => column ?? 0)) >= cells.length) {
    return refused({ code: 'row-width', message: `This line has only ${cells.length} ${cells.length === 1 ? 'column' : 'columns'}, fewer than the columns chosen for this file.` });
  }
  const cell = (column: number) => cells[column] ?? '';
  const paidOn = read.day(cell(mapping.dayColumn));
  if (!paidOn.ok) return paidOn;
  const amount = readMoney(cell);
  if (!amount.ok) return amount;
  const balance = mapping.balanceColumn === null ? ok(null) : readBalance(cell(mapping.balanceColumn));
  if (!balance.ok) return balance;
  const words = mapping.textColumns.map((column) => foldSpaces(cell(column))).filter((word) => word !== '');
  const bankId = mapping.idColumn === null ? '' : cell(mapping.idColumn).trim();
  return ok({
    paidOn: paidOn.value,
    payee: read.payee(words[0] ?? ''),
    bankText: words.join(' '),
    amountPence: amount.value,
    balancePence: balance.value,
    bankId: bankId === '' ? null : bankId,
  });
}

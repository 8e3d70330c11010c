import type { IsoDay } from '../kernel/iso-date';
import { parsePounds } from '../kernel/money';
import { refused, ok, type Result } from '../kernel/result';
import type { CsvRecord } from './csv';
import { isPastedDay, withYear } from './pasted-line';
import { layPasted, type Laid, type LaidLine } from './pasted-lines';
import { markedAmount, plainAmounts } from './pasted-marks';
import { signsByBalance } from './pasted-signs';
import { foldSpaces } from './payee-name';
import type { RefusedRow } from './statement-format';

/** A table that was copied from a card’s website or a PDF, as records that a person’s mapping can be read on. */
export type PastedTable = {
  /** What the columns are called; null: nothing above the payments says it. */
  readonly headings: readonly string[] | null;
  /** The payments, each under the line on which it begins; days have their year, amounts a minus where they are marked as out. */
  readonly records: readonly CsvRecord[];
  /** Lines below the headings that are no payment, each with its reason: totals, balances carried over, heads and feet of pages. */
  readonly refused: readonly RefusedRow[];
};

const BALANCE_LINE = /\b(?:balance (?:brought|carried)(?: forward)?|brought forward|carried forward|(?:opening|closing|start(?:ing)?|end(?:ing)?|previous|statement) balance|balance (?:on|at|from|b\/f|c\/f)|[bc]\/f)\b/i;
const TOTAL_LINE = /^(?:sub-?)?totals?\b|^total (?:paid|money|payments|in|out)\b|\btotals?:?$/i;
const PAGE_LINE = /^(?:page )?\d+ (?:of|\/) \d+$|^page \d+|^continued\b|\bcontinued (?:on|overleaf)|^statement (?:number|no|page)\b/i;
/** A description that goes on under its payment takes so many lines at most; what is further down is something else. */
const MOST_WRAPPED = 3;

/**
 * Splits pasted text into payments. A description that goes on below is put back in one; a day that is written once counts for the lines
 * under it. Each line under the headings is a record, part of one, or refused with its reason. `pastedOn` gives days without a year
 * theirs. Fault: `not-a-table`: no line holds both a day and an amount.
 */
export function readPastedTable(text: string, pastedOn: IsoDay): Result<PastedTable> {
  const laid = layPasted(text);
  if (!laid) {
    return refused({ code: 'not-a-table', field: 'text', message: 'No line of this has both a day and an amount, so it does not look like payments. Nothing was added. Copy the lines of the payments with their days and amounts, and paste them again.' });
  }
  const { rows, refused: refusedRows, startCell } = walk(laid);
  const dated = rows.map(({ line, cells }) => ({ line, cells: cells.map((cell, column) => (column === laid.dayColumn ? withYear(cell, pastedOn) : cell)) }));
  const plain = withPlainAmounts(dated, laid);
  const signed = withSigns(plain, laid, startCell);
  return ok({ headings: laid.headings, records: signed.rows, refused: [...refusedRows, ...signed.refused].sort((a, b) => a.row - b.row) });
}

type Row = { readonly line: number; readonly cells: readonly string[] };
type Draft = { readonly line: number; cells: string[]; wrapped: number };

function walk(laid: Laid): { readonly rows: readonly Row[]; readonly refused: readonly RefusedRow[]; readonly startCell: string | null } {
  const { lines, dayColumn, wordsColumn, moneyColumns, headingsAt } = laid;
  const hasDay = ({ cells }: LaidLine) => isPastedDay(cells[dayColumn] ?? '');
  const moneyOf = (cells: readonly string[]) => moneyColumns.map((column) => cells[column] ?? '').filter((cell) => markedAmount(cell) !== undefined);
  const headings = headingsAt < 0 ? null : foldSpaces(lines[headingsAt]?.text ?? '').toLowerCase();
  const start = headingsAt >= 0 ? headingsAt + 1 : lines.findIndex((line) => hasDay(line) && (moneyOf(line.cells).length > 0 || isPastedDay(line.text)));
  const rows: Draft[] = [];
  const refusedRows: RefusedRow[] = [];
  const refuse = (row: number, reason: string) => refusedRows.push({ row, reason });
  let day = '';
  let open: Draft | null = null;
  let startCell: string | null = null;
  for (const line of lines.slice(Math.max(start, 0))) {
    const words = foldSpaces(line.cells.filter((_, column) => !moneyColumns.includes(column) && !(column === dayColumn && hasDay(line))).join(' '));
    const whole = foldSpaces(line.text);
    const money = moneyOf(line.cells);
    if (headings !== null && whole.toLowerCase() === headings) {
      refuse(line.line, 'These are the headings again, at the top of a page, and no payment.');
    } else if (PAGE_LINE.test(whole)) {
      refuse(line.line, 'This is the head or the foot of a page, and no payment.');
    } else if (TOTAL_LINE.test(words) || BALANCE_LINE.test(words)) {
      if (BALANCE_LINE.test(words) && rows.length === 0) startCell = money.at(-1) ?? startCell;
      refuse(line.line, BALANCE_LINE.test(words) ? 'This line states a balance, and is no payment.' : 'This line is a total, and no payment.');
    } else if (hasDay(line) && money.length === 0 && words === '') {
      day = line.cells[dayColumn] ?? '';
    } else if (!hasDay(line) && money.length > 0 && words === '' && (open === null || moneyOf(open.cells).length > 0)) {
      refuse(line.line, 'This line has an amount and nothing beside it, like a sum, and is no payment.');
    } else if (hasDay(line) || (money.length > 0 && (open === null || moneyOf(open.cells).length > 0) && day !== '')) {
      day = hasDay(line) ? (line.cells[dayColumn] ?? '') : day;
      open = { line: line.line, cells: line.cells.map((cell, column) => (column === dayColumn ? day : cell)), wrapped: 0 };
      rows.push(open);
      continue;
    } else if (open !== null && !line.afterBlank && open.wrapped < MOST_WRAPPED) {
      const at: Draft = open;
      at.cells = at.cells.map((cell, column) => (column === wordsColumn ? foldSpaces(`${cell} ${words}`) : column !== dayColumn && moneyColumns.includes(column) && cell === '' ? (line.cells[column] ?? '') : cell));
      at.wrapped += 1;
      continue;
    } else {
      refuse(line.line, money.length > 0 ? 'Nothing says on which day this was. Record it by hand.' : 'This line has no day and no amount, so it is no payment.');
    }
    open = null;
  }
  const whole = rows.filter(({ cells }) => moneyOf(cells).length > 0);
  for (const { line } of rows.filter((row) => !whole.includes(row))) refuse(line, 'This line has a day and no amount. It may be a payment that is still waiting.');
  return { rows: whole, refused: refusedRows, startCell };
}

function withPlainAmounts(rows: readonly Row[], { moneyColumns, headings }: Laid): Row[] {
  const columns = new Map(moneyColumns.map((column) => [column, plainAmounts(rows.map(({ cells }) => cells[column] ?? ''), headings?.[column] ?? '')]));
  return rows.map((row, index) => ({ ...row, cells: row.cells.map((cell, column) => columns.get(column)?.[index] ?? cell) }));
}

/** Where there is one column of amounts, none of which has a sign, and a balance, the balances say which way the money went. */
function withSigns(rows: readonly Row[], { moneyColumns, headings }: Laid, startCell: string | null): { readonly rows: readonly Row[]; readonly refused: readonly RefusedRow[] } {
  const [amountColumn, balanceColumn, more] = moneyColumns;
  const asIs = { rows, refused: [] };
  if (amountColumn === undefined || balanceColumn === undefined || more !== undefined) return asIs;
  const isInAndOut = /\b(?:in|out|debits?|credits?|withdraw|deposits?)/i.test(`${headings?.[amountColumn] ?? ''} ${headings?.[balanceColumn] ?? ''}`);
  const bothFilled = rows.some(({ cells }) => cells[amountColumn] !== '' && cells[balanceColumn] !== '');
  if (isInAndOut || !bothFilled || rows.some(({ cells }) => (cells[amountColumn] ?? '').startsWith('-'))) return asIs;
  const started = startCell === null ? null : parsePounds(plainAmounts([startCell], '')[0] ?? '');
  const ways = signsByBalance(rows.map(({ cells }) => ({ amount: cells[amountColumn] ?? '', balance: cells[balanceColumn] ?? '' })), started?.ok ? started.value : null);
  if (ways === null) return asIs;
  const told = rows.filter((_, index) => ways[index] !== null);
  return {
    rows: rows.flatMap((row, index) => {
      const way = ways[index];
      if (way === null || way === undefined) return [];
      return [way === 'in' ? row : { ...row, cells: row.cells.map((cell, column) => (column === amountColumn ? `-${cell}` : cell)) }];
    }),
    refused: rows.filter((row) => !told.includes(row)).map(({ line }) => ({ row: line, reason: 'This line does not say whether the money went out or came in, and the balances do not tell. Record it by hand.' })),
  };
}

/** The table as text with tabs between its columns, for whoever reads such text. */
export function asTabbedText({ headings, records }: PastedTable): string {
  const line = (cells: readonly string[]) => cells.map((cell) => cell.replace(/[\t"]/g, ' ')).join('\t');
  return [...(headings ? [line(headings)] : []), ...records.map(({ cells }) => line(cells))].join('\n');
}

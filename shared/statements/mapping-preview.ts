import { formatDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { countOf } from '../kernel/plain-words';
import type { Result } from '../kernel/result';
import { readBalance } from './amount-grammar';
import { readBankDay, type DayOrder } from './bank-day';
import { readMoneyOf, type CsvMapping } from './mapped-csv';
import { foldSpaces, tidyPayee } from './payee-name';

/** What is chosen so far; null: not chosen yet. */
export type MappingSoFar = Pick<CsvMapping, 'amountColumn' | 'inColumn' | 'outColumn' | 'signOfOut' | 'directionColumn' | 'outWords' | 'balanceColumn' | 'textColumns'> & {
  readonly dayColumn: number | null;
  readonly dayOrder: DayOrder | null;
};

/** A cell as it would be read, in words, or why it cannot be; null: its column is not chosen. */
export type Shown = { readonly words: string; readonly isFault: boolean } | null;

export type PreviewRow = { readonly day: Shown; readonly who: Shown; readonly amount: Shown; readonly balance: Shown };

/** The first rows of a file as they would be read with the columns chosen so far. `lines` are the cells of each. */
export function previewRows(lines: readonly (readonly string[])[], mapping: MappingSoFar): PreviewRow[] {
  const readMoney = readMoneyOf(mapping);
  const { dayColumn, dayOrder, balanceColumn } = mapping;
  return lines.map((line) => {
    const cell = (column: number) => line[column] ?? '';
    const words = mapping.textColumns.map((column) => foldSpaces(cell(column))).filter((text) => text !== '');
    return {
      day: dayColumn === null ? null : dayOrder === null ? { words: cell(dayColumn).trim(), isFault: false } : shown(readBankDay(cell(dayColumn), dayOrder), formatDay),
      who: mapping.textColumns.length === 0 ? null : { words: tidyPayee(words[0] ?? ''), isFault: false },
      amount: readMoney ? shown(readMoney(cell), amountWords) : null,
      balance: balanceColumn === null ? null : shown(readBalance(cell(balanceColumn)), (pence) => (pence === null ? '' : formatPounds(pence))),
    };
  });
}

function shown<T>(read: Result<T>, words: (value: T) => string): Shown {
  return read.ok ? { words: words(read.value), isFault: false } : { words: read.faults[0]?.message ?? '', isFault: true };
}

/** `-1250` → “£12.50 out”: a sign alone is easy to miss. */
function amountWords(pence: number): string {
  return `${formatPounds(Math.abs(pence))} ${pence < 0 ? 'out' : 'in'}`;
}

/** What is wrong with the choice of a column, for beside its field; null: nothing is. */
export function troubleIn(rows: readonly PreviewRow[], column: keyof PreviewRow): string | null {
  const faulty = rows.filter((row) => row[column]?.isFault === true).length;
  if (faulty === 0) return null;
  const what = column === 'day' ? 'no day that can be read' : 'no amount that can be read';
  return faulty === rows.length ? `None of the first rows can be read so: there is ${what} here.` : `${countOf(faulty, 'row')} of the first ${rows.length} ${faulty === 1 ? 'has' : 'have'} ${what} here.`;
}

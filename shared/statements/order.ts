import type { IsoDay } from '../kernel/iso-date';
import type { BalanceBreak, StatementRow } from './statement-format';

export type Direction = 'oldest-first' | 'newest-first';

export type Ordered = { readonly rows: readonly StatementRow[]; readonly balanceBreaks: readonly BalanceBreak[] };

/**
 * Rows as they stand in a file → rows oldest first, and the places where a stated balance does not follow from the one before.
 * Which way the file runs is told by its balances, else by its days, else by what is usual for the bank. Some banks put a row of interest out of order or under another day; that is a break only when the balances agree
 * neither in the file's order nor by days.
 */
export function orderRows(fileRows: readonly StatementRow[], usual: Direction = 'oldest-first'): Ordered {
  const asHappened = directionOf(fileRows, usual) === 'oldest-first' ? fileRows : fileRows.toReversed();
  const rows = byDay(asHappened);
  const [breaks, breaksInFile] = [balanceBreaks(rows), balanceBreaks(asHappened)];
  return { rows, balanceBreaks: breaksInFile.length < breaks.length ? breaksInFile : breaks };
}

/** Which way rows run as they stand in a file. */
export function directionOf(rows: readonly Pick<StatementRow, 'paidOn' | 'amountPence' | 'balancePence'>[], usual: Direction): Direction {
  let byBalance = 0;
  let byDays = 0;
  for (let index = 1; index < rows.length; index += 1) {
    const [above, below] = [rows[index - 1], rows[index]];
    if (!above || !below) continue;
    if (above.balancePence !== null && below.balancePence !== null) {
      if (above.balancePence + below.amountPence === below.balancePence) byBalance += 1;
      if (below.balancePence + above.amountPence === above.balancePence) byBalance -= 1;
    }
    byDays += Math.sign(above.paidOn < below.paidOn ? 1 : above.paidOn > below.paidOn ? -1 : 0);
  }
  const says = byBalance || byDays;
  return says === 0 ? usual : says > 0 ? 'oldest-first' : 'newest-first';
}

/** Sorted by day; within a day as its balances follow one another where they do, else as they came. */
function byDay(rows: readonly StatementRow[]): StatementRow[] {
  const days = new Map<IsoDay, StatementRow[]>();
  for (const row of rows) {
    const day = days.get(row.paidOn);
    if (day) day.push(row);
    else days.set(row.paidOn, [row]);
  }
  const sorted: StatementRow[] = [];
  for (const day of [...days.keys()].sort()) {
    sorted.push(...followBalances(days.get(day) ?? [], sorted.at(-1)?.balancePence ?? null));
  }
  return sorted;
}

/** One day's rows, each starting from the balance that the one before left; unchanged where no such order uses them all. */
function followBalances(rows: readonly StatementRow[], openingPence: number | null): readonly StatementRow[] {
  if (rows.length < 2 || openingPence === null || balanceBreaks(rows, openingPence).length === 0) return rows;
  const startingAt = new Map<number, StatementRow[]>();
  for (const row of rows.toReversed()) {
    if (row.balancePence === null) return rows;
    const start = row.balancePence - row.amountPence;
    const waiting = startingAt.get(start);
    if (waiting) waiting.push(row);
    else startingAt.set(start, [row]);
  }
  const ordered: StatementRow[] = [];
  for (let balance = openingPence; ; ) {
    const next = startingAt.get(balance)?.pop();
    if (!next || next.balancePence === null) break;
    ordered.push(next);
    balance = next.balancePence;
  }
  return ordered.length === rows.length ? ordered : rows;
}

function balanceBreaks(rows: readonly StatementRow[], openingPence: number | null = null): BalanceBreak[] {
  const breaks: BalanceBreak[] = [];
  let balance = openingPence;
  for (const row of rows) {
    const expected: number | null = balance === null ? null : balance + row.amountPence;
    if (expected !== null && row.balancePence !== null && expected !== row.balancePence) {
      breaks.push({ row: row.row, expectedPence: expected, statedPence: row.balancePence });
    }
    balance = row.balancePence ?? expected;
  }
  return breaks;
}

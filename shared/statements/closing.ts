import type { IsoDay } from '../kernel/iso-date';
import type { Period } from '../kernel/period';
import { balanceRun } from './balance-run';
import type { Closing, StatementRead } from './statement-format';

/** The first and last day of the rows that were read; null where there are none. */
export function daysOf(read: StatementRead): Period | null {
  const [first, last] = [read.rows.at(0), read.rows.at(-1)];
  return first && last ? { from: first.paidOn, to: last.paidOn } : null;
}

/** The bank's own keys of the rows that were read. */
export function keysOf(read: StatementRead): string[] {
  return read.rows.flatMap(({ bankId }) => (bankId === null ? [] : [bankId]));
}

/**
 * The balance in pence that the bank states at the end of the file, and its last day; null where the bank states none.
 *
 * In an unbroken run each balance is where the next row starts, so the end is the one balance from which no row starts. That holds
 * even when the bank puts a row under an earlier day (Nationwide's interest), where the last row's balance would be the wrong one.
 */
export function closingOf(read: StatementRead): Closing | null {
  const last = read.rows.at(-1);
  if (!last) return null;
  if (read.statedClosing) return read.statedClosing;
  const ends = new Map<number, number>();
  const count = (balance: number, by: number) => ends.set(balance, (ends.get(balance) ?? 0) + by);
  for (const row of read.rows) {
    if (row.balancePence === null) continue;
    count(row.balancePence, 1);
    count(row.balancePence - row.amountPence, -1);
  }
  const open = [...ends].filter(([, times]) => times > 0);
  const only = open.length === 1 && open[0]?.[1] === 1 && read.balanceBreaks.length === 0 ? open[0][0] : null;
  const closingPence = only ?? last.balancePence;
  return closingPence === null ? null : { closingOn: last.paidOn, closingPence };
}

/**
 * What a file says was in the account at the end of one of its days, in pence: the balance after the day's last row or, where it states
 * only one at its end, that one without the rows of later days. Null: it does not say, or not every row could be read.
 */
export function endOfDay(read: StatementRead, day: IsoDay): number | null {
  const after = read.rows.findLast((row) => row.paidOn === day && row.balancePence !== null)?.balancePence ?? null;
  if (after !== null || !read.statedClosing || read.refused.length > 0 || day > read.statedClosing.closingOn) return after;
  return read.rows.reduce((pence, row) => (row.paidOn > day ? pence - row.amountPence : pence), read.statedClosing.closingPence);
}

/** A payment that an import brought to the account on the day in question. */
type OnDay = { readonly id: number; readonly amountPence: number; readonly balancePence: number | null };

/**
 * Is a balance in pence what the bank states for the end of a day? It is where the file has every payment that imports brought on that
 * day; where it lacks some, because it begins or ends in the middle of the day, only where all of them together end there.
 */
export function closesDay(balancePence: number, onDay: readonly OnDay[], inFile: ReadonlySet<number>): boolean {
  if (onDay.every(({ id }) => inFile.has(id))) return true;
  const stated = onDay.flatMap(({ amountPence, balancePence: after }) => (after === null ? [] : [{ amountPence, balancePence: after }]));
  return stated.length === onDay.length && balanceRun(stated)?.endPence === balancePence;
}

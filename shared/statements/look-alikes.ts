import { areAlike, payeeWords } from './alike-payees';
import type { KnownEntry } from './known-entry';
import { MAPPED } from './mapped-csv';
import type { StatementRow } from './statement-format';

/** Two kinds of file call one payment by other words. What a person said the columns of may be any file, also text that was pasted. */
export function isOtherKind(entry: Pick<KnownEntry, 'batchId' | 'bank'>, bank: string | null): boolean {
  return bank !== null && entry.batchId !== null && typeof entry.bank === 'string' && (entry.bank !== bank || bank === MAPPED);
}

/**
 * Rows that matched nothing and look like a payment that another kind of file brought: the same day and amount, and no two balances that
 * differ. `entries` are those that no row is yet. The alike words first; each entry answers for one row, so where the file has more of a day
 * and amount than the ledger, the rest is new.
 */
export function findLookAlikes<Row extends StatementRow>(rows: readonly Row[], entries: readonly KnownEntry[]): ReadonlyMap<Row, KnownEntry> {
  const waiting = new Map<string, KnownEntry[]>();
  for (const entry of entries) waiting.set(keyOf(entry), [...(waiting.get(keyOf(entry)) ?? []), entry]);
  const found = new Map<Row, KnownEntry>();
  const meet = (fits: (row: Row, entry: KnownEntry) => boolean) => {
    for (const row of rows) {
      const there = waiting.get(keyOf(row));
      const at = there && !found.has(row) ? there.findIndex((entry) => mayBeOne(row, entry) && fits(row, entry)) : -1;
      const [entry] = at < 0 ? [] : (there?.splice(at, 1) ?? []);
      if (entry) found.set(row, entry);
    }
  };
  meet((row, entry) => [row.payee, row.bankText].some((words) => areAlike(payeeWords(words), payeeWords(entry.bankText))));
  meet(() => true);
  return found;
}

const keyOf = ({ paidOn, amountPence }: Pick<KnownEntry, 'paidOn' | 'amountPence'>) => `${paidOn} ${amountPence}`;

function mayBeOne(row: StatementRow, entry: KnownEntry): boolean {
  return row.balancePence === null || entry.balancePence === null || row.balancePence === entry.balancePence;
}

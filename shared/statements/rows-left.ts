import type { Period } from '../kernel/period';
import { contains } from '../kernel/period';
import type { KnownEntry } from './known-entry';
import { matchRows } from './match';
import type { RefusedRow, StatementRead, StatementRow } from './statement-format';

/** A kept file, read again. */
export type FileRead = { readonly fileName: string; readonly read: StatementRead };

export type RowsLeft = {
  /** Rows of the days that the ledger has not: left out, refused for their day, or taken back since. */
  readonly rows: readonly (StatementRow & { readonly fileName: string })[];
  /** Rows that could not be read, so that nothing says of which day they are. */
  readonly refused: readonly (RefusedRow & { readonly fileName: string })[];
};

/**
 * What the bank's files have of some days and the ledger has not. A row that two files have is told once. `alreadyOf`: the account's
 * standing entries that matching asks for, for a file; `openingPence`: what the account started with, null where nobody said it.
 */
export function rowsLeft(files: readonly FileRead[], days: Period, alreadyOf: (file: FileRead) => readonly KnownEntry[], openingPence: number | null): RowsLeft {
  const told = new Set<string>();
  const rows: (StatementRow & { fileName: string })[] = [];
  for (const file of files) {
    const times = new Map<string, number>();
    for (const { row, verdict } of matchRows(file.read.rows, alreadyOf(file), openingPence)) {
      if (verdict !== 'add' || !contains(days, row.paidOn)) continue;
      const like = JSON.stringify([row.paidOn, row.amountPence, row.bankText, row.balancePence, row.bankId]);
      const time = (times.get(like) ?? 0) + 1;
      times.set(like, time);
      if (told.has(`${like} ${time}`)) continue;
      told.add(`${like} ${time}`);
      rows.push({ ...row, fileName: file.fileName });
    }
  }
  rows.sort((a, b) => (a.paidOn < b.paidOn ? -1 : a.paidOn > b.paidOn ? 1 : 0));
  return { rows, refused: files.flatMap(({ fileName, read }) => read.refused.map((row) => ({ ...row, fileName }))) };
}

import type { Period } from '#shared/kernel/period';
import { daysOf, keysOf } from '#shared/statements/closing';
import { readFileOf } from '#shared/statements/read-file';
import { rowsLeft, type FileRead, type RowsLeft } from '#shared/statements/rows-left';
import type { ReadDb } from '../db/database';
import { rowsAlreadyThere } from '../repositories/entries';
import { filesWithRowsLeft } from '../repositories/imports';
import { openingPenceOf } from '../repositories/openings';

/** What the kept files have of an account's days and the ledger has not. `unread`: files that only a person could read, by saying which column is which. */
export function gatherRowsLeft(db: ReadDb, accountId: number, days: Period): RowsLeft & { readonly unread: readonly string[] } {
  const files: FileRead[] = [];
  const unread: string[] = [];
  for (const { bank, fileName, bytes } of filesWithRowsLeft(db, accountId, days)) {
    const read = readFileOf(bytes, bank, null);
    if (read.ok) files.push({ fileName, read: read.value });
    else unread.push(fileName);
  }
  const already = ({ read }: FileRead) => {
    const all = daysOf(read);
    return all ? rowsAlreadyThere(db, accountId, all, keysOf(read)) : [];
  };
  return { ...rowsLeft(files, days, already, openingPenceOf(db, accountId)), unread };
}

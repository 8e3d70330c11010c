import type { ReadDb } from '../db/database';
import { statementFor } from '../db/prepared';

export type Counts = { readonly entries: number; readonly needs: number; readonly services: number; readonly workers: number; readonly imports: number };

/** How much is in a ledger. Entries taken back, and imports taken back, are not counted. */
export function countRows(db: ReadDb): Counts {
  return statementFor(
    db,
    `SELECT (SELECT count(*) FROM entry WHERE kind IN ('money', 'opening')) - (SELECT coalesce(sum(iif(kind = 'reversal', 1, -1)), 0) FROM entry WHERE kind IN ('reversal', 'restore')) AS entries,
            (SELECT count(*) FROM need) AS needs,
            (SELECT count(*) FROM service) AS services,
            (SELECT count(*) FROM worker) AS workers,
            (SELECT count(*) FROM import_batch WHERE undone_at IS NULL) AS imports`,
  ).get() as Counts;
}

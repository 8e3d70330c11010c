import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { invariant } from '#shared/kernel/invariant';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { Period } from '#shared/kernel/period';
import type { ReadDb, WriteDb } from '../db/database';
import { statementFor } from '../db/prepared';
import { importBatch } from '../db/schema';

export type NewBatch = {
  readonly accountId: number;
  readonly bank: string;
  readonly fileName: string;
  readonly sha256: string;
  /** The file as it came, byte for byte. */
  readonly bytes: Buffer;
  readonly fromOn: IsoDay | null;
  readonly toOn: IsoDay | null;
  readonly rowsRead: number;
  readonly added: number;
  readonly alreadyThere: number;
  readonly refused: number;
  readonly importedAt: string;
};

export type Batch = Omit<NewBatch, 'bytes'> & { readonly id: number; readonly undoneAt: string | null };

const COLUMNS = {
  id: importBatch.id,
  accountId: importBatch.accountId,
  bank: importBatch.bank,
  fileName: importBatch.fileName,
  sha256: importBatch.sha256,
  fromOn: importBatch.fromOn,
  toOn: importBatch.toOn,
  rowsRead: importBatch.rowsRead,
  added: importBatch.added,
  alreadyThere: importBatch.alreadyThere,
  refused: importBatch.refused,
  importedAt: importBatch.importedAt,
  undoneAt: importBatch.undoneAt,
};

/** Imports, newest first, without their bytes. */
export function listBatches(db: ReadDb): Batch[] {
  return db.orm.select(COLUMNS).from(importBatch).orderBy(desc(importBatch.id)).all();
}

export function batchById(db: ReadDb, id: number): Batch | undefined {
  return db.orm.select(COLUMNS).from(importBatch).where(eq(importBatch.id, id)).get();
}

/** The imports of this very file that stand, the first one first. */
export function standingImportsOf(db: ReadDb, sha256: string): Batch[] {
  return db.orm.select(COLUMNS).from(importBatch).where(and(eq(importBatch.sha256, sha256), isNull(importBatch.undoneAt))).orderBy(asc(importBatch.id)).all();
}

export function addBatch(db: WriteDb, batch: NewBatch): number {
  return db.orm.insert(importBatch).values(batch).returning({ id: importBatch.id }).get().id;
}

export function markBatchUndone(db: WriteDb, id: number, undoneAt: string): void {
  invariant(db.orm.update(importBatch).set({ undoneAt }).where(eq(importBatch.id, id)).run().changes === 1, 'the import is there');
}

/** A kept file as it came. */
export type KeptFile = { readonly bank: string; readonly fileName: string; readonly bytes: Buffer };

/**
 * The files of an account's standing imports that may hold something of these days which the ledger has not: where rows were refused or
 * left out, or a payment of it was taken back since. The others need not be read again.
 */
export function filesWithRowsLeft(db: ReadDb, accountId: number, { from, to }: Period): KeptFile[] {
  return statementFor(
    db,
    `SELECT b.bank, b.file_name AS fileName, b.bytes FROM import_batch b
     WHERE b.account_id = ? AND b.undone_at IS NULL AND (b.from_on IS NULL OR (b.from_on <= ? AND b.to_on >= ?) OR b.refused > 0)
       AND (b.refused > 0 OR b.rows_read > b.added + b.already_there
         OR EXISTS (SELECT 1 FROM entry e JOIN entry r ON r.about_id = e.id AND r.kind = 'reversal' WHERE e.batch_id = b.id))
     ORDER BY b.id`,
  ).all(accountId, to, from) as KeptFile[];
}

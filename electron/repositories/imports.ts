import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { invariant } from '#shared/kernel/invariant';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { ReadDb, WriteDb } from '../db/database';
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

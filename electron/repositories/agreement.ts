import { asc, eq } from 'drizzle-orm';
import { invariant } from '#shared/kernel/invariant';
import type { Agreement } from '#shared/person/agreement';
import type { ReadDb, WriteDb } from '../db/database';
import { statementFor } from '../db/prepared';
import { agreement } from '../db/schema';

/** The agreement with the council about the direct payment; null: none is written down. */
export function readAgreement(db: ReadDb): Agreement | null {
  return db.orm.select({ signedOn: agreement.signedOn, words: agreement.words }).from(agreement).orderBy(asc(agreement.id)).get() ?? null;
}

export function saveAgreement(db: WriteDb, values: Agreement): void {
  const { changes } = db.orm.insert(agreement).values({ id: 1, ...values }).onConflictDoUpdate({ target: agreement.id, set: values }).run();
  invariant(changes === 1, 'there is one agreement');
}

export function removeAgreement(db: WriteDb): void {
  db.orm.delete(agreement).where(eq(agreement.id, 1)).run();
}

/** The PAs of whom a document is in the ledger, such as the council’s letter about them. */
export function workersWithDocuments(db: ReadDb): number[] {
  return statementFor(db, 'SELECT DISTINCT worker_id FROM document_link WHERE worker_id IS NOT NULL ORDER BY worker_id').pluck().all() as number[];
}

import type { Input, Output } from '#shared/contract/contract';
import { decideDestruction, decideDocumentRemoval } from '#shared/documents/decide-documents';
import { ok, refused, type Result } from '#shared/kernel/result';
import type { WriteDb } from '../db/database';
import { writeLedger } from '../db/transaction';
import { noteUnlinked } from '../repositories/document-evidence';
import { bytesTakenAway, destroyBytes, documentById, linksOfDocument, removeDocument as remove } from '../repositories/documents';
import type { Services } from '../services/services';

/** Takes a document out of the list. Its bytes stay in the file, so that this can be undone. Fault: it already is. */
export function removeDocument(services: Services, input: Input<'documents.remove'>): Result<Output<'documents.remove'>> {
  return writeLedger(services, 'documents.remove', input, (db) => {
    const decided = decideDocumentRemoval(documentById(db, input.documentId));
    if (!decided.ok) return decided;
    takeOut(db, input.documentId);
    return ok({});
  });
}

function takeOut(db: WriteDb, documentId: number): void {
  const links = linksOfDocument(db, documentId);
  remove(db, documentId);
  for (const { target } of links) if (target.kind === 'entry') noteUnlinked(db, target.id);
}

/**
 * Destroys the bytes of a document for good, with it and its links; with no document named, the bytes of all that were taken out before.
 * Never undone: undo passes it over. What was destroyed stays in the trail by its name, hash and reason. Faults: those of `decideDestruction`.
 */
export function destroyDocument(services: Services, input: Input<'documents.destroy'>): Result<Output<'documents.destroy'>> {
  const { driver } = services.ledger.db;
  const hashes: string[] = [];
  // The place of the bytes in the file is written over, so that they cannot be found in it afterwards.
  driver.pragma('secure_delete = ON');
  try {
    const done = writeLedger(services, 'documents.destroy', { ...input, destroyed: hashes }, (db) => {
      const document = input.documentId === null ? undefined : documentById(db, input.documentId);
      const wanted = input.documentId === null ? bytesTakenAway(db) : document ? [document.sha256] : [];
      const decided = decideDestruction(input.reason, wanted.length);
      if (!decided.ok) return refused(...decided.faults);
      if (document) takeOut(db, document.id);
      for (const hash of wanted) destroyBytes(db, hash);
      hashes.push(...wanted);
      return ok({ destroyed: wanted.length });
    });
    // What was written last is also in the log beside the file, until it is taken over.
    if (done.ok) driver.pragma('wal_checkpoint(TRUNCATE)');
    return done;
  } finally {
    driver.pragma('secure_delete = OFF');
  }
}

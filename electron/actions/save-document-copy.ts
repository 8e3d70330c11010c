import { basename, dirname } from 'node:path';
import type { Input, Output } from '#shared/contract/contract';
import { copyName } from '#shared/documents/safe-name';
import { recordGone } from '#shared/kernel/record';
import { ok, refused, type Result } from '#shared/kernel/result';
import { readLedger } from '../db/transaction';
import { bytesOf, documentById } from '../repositories/documents';
import type { Dialogs } from '../services/dialogs';
import { writeFiles } from '../services/files';
import type { Services } from '../services/services';

/** Asks where, and writes a document’s own bytes there, exactly as they came. Null: the dialog was closed. Faults: it is gone; those of the disk. */
export async function saveDocumentCopy(services: Services, { documentId }: Input<'documents.saveCopy'>, dialogs: Dialogs): Promise<Result<Output<'documents.saveCopy'>>> {
  const document = readLedger(services, (db) => documentById(db, documentId));
  if (!document) return refused(...recordGone('document', documentId, []));
  const path = await dialogs.chooseSave({ title: 'Save a copy', name: copyName(document.fileName, document.kind) });
  if (path === null) return ok(null);
  const bytes = readLedger(services, (db) => bytesOf(db, document.sha256));
  const written = writeFiles(dirname(path), [{ name: basename(path), bytes }], services.ledger.path);
  return written.ok ? ok({ name: basename(path) }) : written;
}

import type { Input, Output } from '#shared/contract/contract';
import { checkDocumentSize } from '#shared/documents/document-kind';
import { ok, refused, type Result } from '#shared/kernel/result';
import { readLedger } from '../db/transaction';
import { listDocuments } from '../repositories/documents';
import type { Dialogs } from '../services/dialogs';
import { documentsInFolder, readDocument, type FileFound } from '../services/document-files';
import { sha256 } from '../services/files';
import type { Services } from '../services/services';
import type { StagedDocuments } from '../services/staged-documents';

/** Files that a folder’s list shows; the rest come with the next look, when these are in the ledger. */
const MOST_LISTED = 300;

/** Asks for files to add. They wait in main under tokens. Null: the dialog was closed. */
export async function chooseDocuments(dialogs: Dialogs, staged: StagedDocuments): Promise<Result<Output<'documents.choose'>>> {
  const paths = await dialogs.chooseFiles({ title: 'Documents', extensions: ['pdf', 'jpg', 'jpeg', 'png', 'heic', 'heif', 'txt', '*'] });
  return ok(paths && { tokens: paths.map((path) => staged.stageFile(path)) });
}

/** Takes the bytes of a file that was dropped or pasted, which wait in main under a token. Faults: its size; too much waits; they are not bytes. */
export function stageDocument({ fileName, base64 }: Input<'documents.stage'>, staged: StagedDocuments): Result<Output<'documents.stage'>> {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.toString('base64').length !== base64.length) {
    return refused({ code: 'document-not-read', message: `“${fileName}” could not be read from where it came, so it was not added. Save it as a file, and choose that.` });
  }
  const size = checkDocumentSize(fileName, bytes.length);
  if (!size.ok) return size;
  const token = staged.stageBytes(fileName, bytes);
  return token.ok ? ok({ token: token.value }) : token;
}

/** Asks for a folder and lists the files in it that may be documents and are not in the ledger yet, the newest first. Null: the dialog was closed. */
export async function scanForDocuments(services: Services, dialogs: Dialogs, staged: StagedDocuments): Promise<Result<Output<'documents.scan'>>> {
  const folder = await dialogs.chooseFolder({ title: 'Look for documents in a folder' });
  if (folder === null) return ok(null);
  const found = documentsInFolder(folder);
  if (!found.ok) return found;
  const known = readLedger(services, listDocuments);
  const [sizes, hashes] = [new Set(known.map((one) => one.sizeBytes)), new Set(known.map((one) => one.sha256))];
  // Only a file of the same size can be the same: the others need not be read to be new.
  const isKnown = ({ path, sizeBytes }: FileFound) => {
    const bytes = sizes.has(sizeBytes) ? readDocument(path) : undefined;
    return bytes?.ok === true && hashes.has(sha256(bytes.value));
  };
  const fresh = found.value.filter((one) => !isKnown(one));
  const files = fresh.slice(0, MOST_LISTED).map(({ path, fileName, sizeBytes }) => ({ token: staged.stageFile(path), fileName, sizeBytes }));
  return ok({ files, alreadyHere: found.value.length - fresh.length, leftOff: fresh.length - files.length });
}

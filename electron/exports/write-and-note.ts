import type { Output } from '#shared/contract/contract';
import { joinWords } from '#shared/kernel/plain-words';
import { ok, refused, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { recordExports } from '../repositories/exports';
import type { Dialogs } from '../services/dialogs';
import { writeFiles, type FileToWrite, type FileWritten } from '../services/files';
import type { Services } from '../services/services';

export type FilesWritten = { readonly files: readonly FileWritten[] };
type Exported = 'plan' | 'return' | 'journal' | 'sheet' | 'review' | 'letter';

/**
 * Writes files for somebody into a folder, and notes in the ledger what was written. `asked` goes into the trail. Faults: those of
 * `writeFiles`, where nothing was written; `export-not-noted`, which names the files that were written.
 */
export function writeAndNote(services: Services, what: Exported, folder: string, files: readonly FileToWrite[], asked: object = {}): Result<FilesWritten> {
  const written = writeFiles(folder, files, services.ledger.path);
  if (!written.ok) return written;
  const named = written.value.files.map(({ name, sha256 }) => ({ name, sha256 }));
  const noted = writeLedger(services, `${what}.export`, { ...asked, files: named }, (db) => {
    recordExports(db, what, services.clock.now(), named);
    return ok(written.value);
  });
  if (noted.ok) return noted;
  const paths = joinWords(written.value.files.map(({ path }) => path));
  return refused({ code: 'export-not-noted', message: `Written and whole: ${paths}. But the ledger could not note it. ${noted.faults[0]?.message ?? ''}` });
}

/** Asks for a folder and writes there. Null: the person closed the dialog. */
export async function writeWhereAsked(dialogs: Dialogs, title: string, write: (folder: string) => Promise<Result<FilesWritten>>): Promise<Result<Output<'plan.export'>>> {
  const folder = await dialogs.chooseFolder({ title });
  if (folder === null) return ok(null);
  const written = await write(folder);
  return written.ok ? ok({ files: written.value.files.map(({ name, sha256 }) => ({ name, sha256 })), notes: [] }) : written;
}

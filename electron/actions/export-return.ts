import type { Input, Output } from '#shared/contract/contract';
import type { Period } from '#shared/kernel/period';
import { ok, type Result } from '#shared/kernel/result';
import { buildReturn } from '#shared/returns/build-return';
import { readLedger, writeLedger } from '../db/transaction';
import { returnFiles, type ReturnFormat } from '../exports/write-return';
import { gatherFacts } from '../queries/gather-facts';
import { recordExports } from '../repositories/exports';
import type { Dialogs } from '../services/dialogs';
import { writeFiles, type FileWritten } from '../services/files';
import type { PdfPrinter } from '../services/pdf-printer';
import type { Services } from '../services/services';

/** Writes the return of a period into a folder in each format, and notes what was written. */
export async function writeReturnTo(
  services: Services,
  period: Period,
  folder: string,
  formats: readonly ReturnFormat[],
  printer: PdfPrinter,
): Promise<Result<{ readonly files: readonly FileWritten[] }>> {
  const on = services.clock.today();
  const document = readLedger(services, (db) => buildReturn(gatherFacts(db, on), period, on));
  const files = await returnFiles(document, formats, printer);
  if (!files.ok) return files;
  const written = writeFiles(folder, files.value);
  if (!written.ok) return written;
  return writeLedger(services, 'return.export', { period, files: written.value.files.map(({ name, sha256 }) => ({ name, sha256 })) }, (db) => {
    recordExports(db, 'return', services.clock.now(), written.value.files);
    return ok(written.value);
  });
}

/** Asks for a folder and writes the return there. Null: the person closed the dialog. */
export async function exportReturn(
  services: Services,
  input: Input<'return.export'>,
  { dialogs, printer }: { readonly dialogs: Dialogs; readonly printer: PdfPrinter },
): Promise<Result<Output<'return.export'>>> {
  const folder = await dialogs.chooseFolder({ title: 'Where to put your return' });
  if (folder === null) return ok(null);
  const written = await writeReturnTo(services, input.period, folder, input.formats, printer);
  return written.ok ? ok({ files: written.value.files.map(({ name, sha256 }) => ({ name, sha256 })), notes: [] }) : written;
}

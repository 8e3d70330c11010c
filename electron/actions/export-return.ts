import type { Input, Output } from '#shared/contract/contract';
import type { Period } from '#shared/kernel/period';
import type { Result } from '#shared/kernel/result';
import { buildReturn } from '#shared/returns/build-return';
import { sentFor } from '#shared/returns/return-sent';
import { readLedger } from '../db/transaction';
import { writeAndNote, writeWhereAsked, type FilesWritten } from '../exports/write-and-note';
import { returnFiles, type ReturnFormat } from '../exports/write-return';
import { gatherFacts } from '../queries/gather-facts';
import type { Dialogs } from '../services/dialogs';
import type { PdfPrinter } from '../services/pdf-printer';
import type { Services } from '../services/services';

/** Writes the return of a period, as it was sent or as it is now, into a folder in each format, and notes what was written. `withPeriod`: its days are in the names. */
export async function writeReturnTo(
  services: Services,
  period: Period,
  folder: string,
  formats: readonly ReturnFormat[],
  printer: PdfPrinter,
  asOf: Input<'return.export'>['asOf'] = 'now',
  withPeriod = false,
): Promise<Result<FilesWritten>> {
  const on = services.clock.today();
  const facts = readLedger(services, (db) => gatherFacts(db, on));
  const sent = asOf === 'sent' ? sentFor(facts.returnsSent, period)?.copy : null;
  const document = sent ?? buildReturn(facts, period, on, services.by);
  const files = await returnFiles(document, formats, printer, withPeriod);
  return files.ok ? writeAndNote(services, 'return', folder, files.value, { period }) : files;
}

/** Asks for a folder and writes the return there. Null: the person closed the dialog. */
export async function exportReturn(
  services: Services,
  { period, asOf, formats }: Input<'return.export'>,
  { dialogs, printer }: { readonly dialogs: Dialogs; readonly printer: PdfPrinter },
): Promise<Result<Output<'return.export'>>> {
  return writeWhereAsked(dialogs, 'Where to put your return', (folder) => writeReturnTo(services, period, folder, formats, printer, asOf, true));
}

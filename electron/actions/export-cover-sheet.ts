import type { Input, Output } from '#shared/contract/contract';
import { buildCoverSheet } from '#shared/documents/cover-sheet';
import type { Period } from '#shared/kernel/period';
import { refused, type Result } from '#shared/kernel/result';
import { readLedger } from '../db/transaction';
import { coverSheetPaper } from '../exports/cover-sheet-paper';
import { writeAndNote, writeWhereAsked, type FilesWritten } from '../exports/write-and-note';
import { paperFiles } from '../exports/write-paper';
import { gatherFacts } from '../queries/gather-facts';
import type { Dialogs } from '../services/dialogs';
import type { PdfPrinter } from '../services/pdf-printer';
import type { Services } from '../services/services';

/** Writes the sheet for the paper originals of a period into a folder, and notes that it was written. Fault: `nothing-on-paper`. */
export async function writeCoverSheetTo(services: Services, period: Period, each: boolean, folder: string, printer: PdfPrinter): Promise<Result<FilesWritten>> {
  const on = services.clock.today();
  const sheet = buildCoverSheet(readLedger(services, (db) => gatherFacts(db, on)), period, on);
  if (sheet.originals.length === 0) {
    return refused({ code: 'nothing-on-paper', message: 'No payment of these days has its evidence on paper, so there is no sheet to print. Choose other days, or note first which payments you have papers for.' });
  }
  const files = await paperFiles(coverSheetPaper(sheet, each), `cover-sheet-${period.from}-to-${period.to}`, ['pdf'], printer);
  return files.ok ? writeAndNote(services, 'sheet', folder, files.value, { period, sheet: 'cover' }) : files;
}

/** Asks for a folder and writes the sheet there. Null: the person closed the dialog. */
export async function exportCoverSheet(
  services: Services,
  { period, each }: Input<'coverSheet.export'>,
  { dialogs, printer }: { readonly dialogs: Dialogs; readonly printer: PdfPrinter },
): Promise<Result<Output<'coverSheet.export'>>> {
  return writeWhereAsked(dialogs, 'Where to put the sheet', (folder) => writeCoverSheetTo(services, period, each, folder, printer));
}

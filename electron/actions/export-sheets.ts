import type { Input, Output } from '#shared/contract/contract';
import { buildPaydaySheet } from '#shared/employer/payday-sheet';
import type { IsoDay } from '#shared/kernel/iso-date';
import { ok, type Result } from '#shared/kernel/result';
import { buildEmergencySheet } from '#shared/plan/emergency-sheet';
import type { Sheet } from '#shared/plan/sheets';
import type { ReadDb } from '../db/database';
import { readLedger } from '../db/transaction';
import type { Paper } from '../exports/paper';
import { pagesOfPdf } from '../exports/pdf-pages';
import { emergencyPaper, paydayPaper } from '../exports/sheet-papers';
import { writeAndNote, writeWhereAsked, type FilesWritten } from '../exports/write-and-note';
import { paperFiles, type PaperFormat } from '../exports/write-paper';
import { gatherFacts } from '../queries/gather-facts';
import { listHelpers } from '../repositories/helpers';
import type { Dialogs } from '../services/dialogs';
import type { FileToWrite } from '../services/files';
import type { PdfPrinter } from '../services/pdf-printer';
import type { Services } from '../services/services';

type SheetsWritten = FilesWritten & { readonly notes: readonly string[] };

/**
 * Writes sheets of one page into a folder as they stand today, and notes what was written. The files are safe on disk before this answers.
 * `notes` says which sheet is longer than its page.
 */
export async function writeSheetsTo(services: Services, folder: string, sheets: readonly Sheet[], formats: readonly PaperFormat[], printer: PdfPrinter): Promise<Result<SheetsWritten>> {
  const on = services.clock.today();
  const files: FileToWrite[] = [];
  for (const sheet of new Set(sheets)) {
    const written = await paperFiles(readLedger(services, (db) => paperOf(sheet, db, on)), `${sheet}-sheet`, formats, printer);
    if (!written.ok) return written;
    files.push(...written.value);
  }
  const written = writeAndNote(services, 'sheet', folder, files);
  return written.ok ? ok({ ...written.value, notes: files.flatMap(tooLong) }) : written;
}

function tooLong({ name, bytes }: FileToWrite): string[] {
  const pages = name.endsWith('.pdf') ? pagesOfPdf(bytes) : 0;
  return pages > 1 ? [`${name} is ${pages} pages long. Shorten what is written, so that it fits on one.`] : [];
}

function paperOf(sheet: Sheet, db: ReadDb, on: IsoDay): Paper {
  const facts = gatherFacts(db, on);
  return sheet === 'emergency' ? emergencyPaper(buildEmergencySheet(facts, on)) : paydayPaper(buildPaydaySheet(facts, listHelpers(db), on));
}

/** Asks for a folder and writes the sheets there. Null: the person closed the dialog. */
export async function exportSheets(
  services: Services,
  { sheets, formats }: Input<'sheets.export'>,
  { dialogs, printer }: { readonly dialogs: Dialogs; readonly printer: PdfPrinter },
): Promise<Result<Output<'sheets.export'>>> {
  let notes: readonly string[] = [];
  const answer = await writeWhereAsked(dialogs, 'Where to put the sheets', async (folder) => {
    const written = await writeSheetsTo(services, folder, sheets, formats, printer);
    if (written.ok) notes = written.value.notes;
    return written;
  });
  return answer.ok && answer.value ? ok({ ...answer.value, notes: [...notes] }) : answer;
}

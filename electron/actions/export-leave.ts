import type { Input, Output } from '#shared/contract/contract';
import { buildHolidayDocument } from '#shared/employer/holiday-document';
import type { Result } from '#shared/kernel/result';
import { readLedger } from '../db/transaction';
import { holidayPaper, holidayRows } from '../exports/holiday-paper';
import { holidayCsv, holidayWorkbook } from '../exports/holiday-sheet';
import { writeAndNote, writeWhereAsked, type FilesWritten } from '../exports/write-and-note';
import { paperFiles } from '../exports/write-paper';
import { gatherLeave } from '../queries/show-leave';
import { readPerson } from '../repositories/person';
import type { Dialogs } from '../services/dialogs';
import type { FileToWrite } from '../services/files';
import type { PdfPrinter } from '../services/pdf-printer';
import type { Services } from '../services/services';

type Formats = Input<'leave.export'>['formats'];

/** Writes the record of holiday of everyone employed into a folder as it stands today, and notes that it was written. */
export async function writeLeaveTo(services: Services, formats: Formats, folder: string, printer: PdfPrinter): Promise<Result<FilesWritten>> {
  const on = services.clock.today();
  const document = readLedger(services, (db) => {
    const { workers, record } = gatherLeave(db, on);
    const person = readPerson(db);
    return buildHolidayDocument(workers, record, { name: person.name, isExample: person.exampleOn !== null }, on);
  });
  const name = `holiday-record-${on}`;
  const files: FileToWrite[] = [];
  for (const format of new Set(formats)) {
    if (format === 'pdf') {
      const written = await paperFiles(holidayPaper(document), name, ['pdf'], printer);
      if (!written.ok) return written;
      files.push(...written.value);
    } else {
      const rows = holidayRows(document);
      files.push({ name: `${name}.${format}`, bytes: format === 'xlsx' ? await holidayWorkbook(rows) : new TextEncoder().encode(holidayCsv(rows)) });
    }
  }
  return writeAndNote(services, 'sheet', folder, files, { sheet: 'holiday' });
}

/** Asks for a folder and writes the record there. Null: the person closed the dialog. */
export async function exportLeave(services: Services, { formats }: Input<'leave.export'>, { dialogs, printer }: { readonly dialogs: Dialogs; readonly printer: PdfPrinter }): Promise<Result<Output<'leave.export'>>> {
  return writeWhereAsked(dialogs, 'Where to put the record of holiday', (folder) => writeLeaveTo(services, formats, folder, printer));
}

import type { Input, Output } from '#shared/contract/contract';
import { buildTimesheetSheet } from '#shared/employer/timesheet-sheet';
import { daysBetween } from '#shared/kernel/iso-date';
import { recordGone } from '#shared/kernel/record';
import { refused, type Result } from '#shared/kernel/result';
import { readLedger } from '../db/transaction';
import { timesheetPaper } from '../exports/timesheet-paper';
import { writeAndNote, writeWhereAsked, type FilesWritten } from '../exports/write-and-note';
import { paperFiles } from '../exports/write-paper';
import { gatherHours } from '../queries/gather-hours';
import { readPerson } from '../repositories/person';
import type { Dialogs } from '../services/dialogs';
import type { PdfPrinter } from '../services/pdf-printer';
import type { Services } from '../services/services';

const MOST_DAYS = 100;

/**
 * Writes the hours of a PA in a period as sheets to sign, filled in or blank, into a folder, and notes what was written. Faults: the PA is
 * gone; the last day is before the first; the period is longer than any pay period; those of the printer and of writing.
 */
export async function writeTimesheetTo(services: Services, folder: string, { workerId, from, to, isBlank, formats }: Input<'timesheets.export'>, printer: PdfPrinter): Promise<Result<FilesWritten>> {
  if (to < from) return refused({ code: 'ends-before-start', field: 'to', message: 'The last day is before the first. Change one of the two days.' });
  if (daysBetween(from, to) >= MOST_DAYS) return refused({ code: 'sheet-too-long', field: 'to', message: `A sheet holds ${MOST_DAYS} days at most. Choose a shorter time.` });
  const { person, hours } = readLedger(services, (db) => ({ person: readPerson(db), hours: gatherHours(db, from) }));
  const worker = hours.workers.find(({ id }) => id === workerId);
  if (!worker) return refused(...recordGone('personal assistant', workerId, hours.workers));
  const sheet = buildTimesheetSheet({ person, worker, employment: hours }, { from, to }, isBlank, services.clock.today());
  const name = `timesheet-${worker.name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}-${from}${isBlank ? '-blank' : ''}`;
  const files = await paperFiles(timesheetPaper(sheet), name, formats, printer);
  return files.ok ? writeAndNote(services, 'sheet', folder, files.value) : files;
}

/** Asks for a folder and writes the sheets there. Null: the person closed the dialog. */
export async function exportTimesheet(services: Services, input: Input<'timesheets.export'>, { dialogs, printer }: { readonly dialogs: Dialogs; readonly printer: PdfPrinter }): Promise<Result<Output<'timesheets.export'>>> {
  return writeWhereAsked(dialogs, 'Where to put the timesheet', (folder) => writeTimesheetTo(services, folder, input, printer));
}

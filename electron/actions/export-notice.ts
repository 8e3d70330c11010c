import type { Input, Output } from '#shared/contract/contract';
import { jobOf } from '#shared/employer/job-of';
import { redundancyOfJob } from '#shared/employer/redundancy-of-job';
import { redundancyWorkings } from '#shared/employer/redundancy-workings';
import { wordsMissing } from '#shared/kernel/record';
import { refused, type Result } from '#shared/kernel/result';
import { readLedger } from '../db/transaction';
import { noticeLetterPaper } from '../exports/notice-letter-paper';
import { redundancyPaper } from '../exports/redundancy-paper';
import { writeAndNote, writeWhereAsked, type FilesWritten } from '../exports/write-and-note';
import { paperFiles } from '../exports/write-paper';
import { gatherLeave } from '../queries/show-leave';
import { readPerson } from '../repositories/person';
import { listWorkers } from '../repositories/workers';
import type { Dialogs } from '../services/dialogs';
import type { PdfPrinter } from '../services/pdf-printer';
import type { Services } from '../services/services';

type Where = { readonly dialogs: Dialogs; readonly printer: PdfPrinter };

const GONE = refused({ code: 'record-gone', message: 'This PA is no longer in the ledger. Nothing was written. Go back and look again.' });

/** Writes the letter about the end of a job into a folder. Faults: no words; the PA is gone; those of writing. */
export async function writeNoticeTo(services: Services, folder: string, { formats, workerId, subject, words }: Input<'jobs.exportNotice'>, printer: PdfPrinter): Promise<Result<FilesWritten>> {
  const missing = [...wordsMissing('subject', subject, 'Write what the letter is about.'), ...wordsMissing('words', words, 'Write the letter.')];
  if (missing.length > 0) return refused(...missing);
  const on = services.clock.today();
  const { person, worker, job } = readLedger(services, (db) => ({ person: readPerson(db), worker: listWorkers(db).find(({ id }) => id === workerId), job: jobOf(gatherLeave(db, on).record, workerId) }));
  if (!worker) return GONE;
  const paper = noticeLetterPaper({ subject: subject.trim(), words }, person, { name: worker.name, address: job.address }, on);
  const files = await paperFiles(paper, `notice-${on}`, formats, printer);
  return files.ok ? writeAndNote(services, 'letter', folder, files.value, { subject: subject.trim() }) : files;
}

/** Asks for a folder and writes the letter there. Null: the person closed the dialog. */
export async function exportNotice(services: Services, input: Input<'jobs.exportNotice'>, { dialogs, printer }: Where): Promise<Result<Output<'jobs.exportNotice'>>> {
  return writeWhereAsked(dialogs, 'Where to put the letter', (folder) => writeNoticeTo(services, folder, input, printer));
}

/** Writes the workings of a PA’s redundancy pay into a folder. Faults: nothing is due; what it rests on is missing; those of writing. */
export async function writeRedundancyTo(services: Services, folder: string, { formats, workerId, endsOn, noticeGivenOn }: Input<'jobs.exportRedundancy'>, printer: PdfPrinter): Promise<Result<FilesWritten>> {
  const on = services.clock.today();
  const { person, workers, record } = readLedger(services, (db) => ({ person: readPerson(db), ...gatherLeave(db, on) }));
  const worker = workers.find(({ id }) => id === workerId);
  if (!worker) return GONE;
  const found = redundancyOfJob(worker, record, endsOn, noticeGivenOn);
  const workings = found.ok ? redundancyWorkings(worker, endsOn, found.value) : found;
  if (!workings.ok) return workings;
  const files = await paperFiles(redundancyPaper(workings.value, person, worker.name, on), `redundancy-${on}`, formats, printer);
  return files.ok ? writeAndNote(services, 'letter', folder, files.value, { subject: 'Redundancy pay' }) : files;
}

/** Asks for a folder and writes the workings there. Null: the person closed the dialog. */
export async function exportRedundancy(services: Services, input: Input<'jobs.exportRedundancy'>, { dialogs, printer }: Where): Promise<Result<Output<'jobs.exportRedundancy'>>> {
  return writeWhereAsked(dialogs, 'Where to put the workings', (folder) => writeRedundancyTo(services, folder, input, printer));
}

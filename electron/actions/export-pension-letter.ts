import type { Input, Output } from '#shared/contract/contract';
import { optOutUntil } from '#shared/employer/pension-assessment';
import { pensionLetter } from '#shared/employer/pension-letters';
import { pensionRowsOn } from '#shared/employer/pension-rows';
import { pensionStanding } from '#shared/employer/pension-standing';
import { recordGone } from '#shared/kernel/record';
import { ok, refused, type Result } from '#shared/kernel/result';
import { readLedger } from '../db/transaction';
import { pensionLetterPaper } from '../exports/pension-letter-paper';
import { writeAndNote, writeWhereAsked, type FilesWritten } from '../exports/write-and-note';
import { paperFiles } from '../exports/write-paper';
import { gatherEmployment } from '../queries/gather-employment';
import { readPerson } from '../repositories/person';
import { listWorkers } from '../repositories/workers';
import type { Dialogs } from '../services/dialogs';
import type { PdfPrinter } from '../services/pdf-printer';
import type { Services } from '../services/services';

/** Writes a letter about the pension into a folder, from the record, and notes what was written. Faults: the PA is gone; those of writing. */
export async function writePensionLetterTo(services: Services, folder: string, { workerId, letter: kind, formats }: Input<'pensionLetters.export'>, printer: PdfPrinter): Promise<Result<FilesWritten & { readonly notes: string[] }>> {
  const on = services.clock.today();
  const { person, worker, record } = readLedger(services, (db) => ({ person: readPerson(db), worker: listWorkers(db).find(({ id }) => id === workerId), record: gatherEmployment(db, on) }));
  if (!worker) return refused(...recordGone('personal assistant', workerId, []));
  const standing = pensionStanding(worker, record, on);
  const from = standing?.inSince ?? standing?.eligibleOn ?? standing?.looked.on ?? worker.startsOn;
  const { trigger, lower, upper, minimumEmployerBasisPoints, minimumTotalBasisPoints, enrolFromAge } = pensionRowsOn(on).autoEnrolment.values;
  const { pensionScheme: scheme, pensionReference: schemeReference } = record.payroll;
  const letter = pensionLetter({
    kind,
    workerName: worker.name,
    employerName: person.name,
    writtenOn: on,
    from,
    until: standing?.postponedUntil ?? null,
    optOutUntil: optOutUntil(from, on),
    scheme,
    schemeReference,
    limits: {
      triggerPence: trigger.yearPence,
      lowerPence: lower.yearPence,
      upperPence: upper.yearPence,
      employerPercent: minimumEmployerBasisPoints / 100,
      totalPercent: minimumTotalBasisPoints / 100,
      fromAge: enrolFromAge,
    },
  });
  const files = await paperFiles(pensionLetterPaper(letter, person, worker.name, on), 'pension-letter', formats, printer);
  if (!files.ok) return files;
  const written = writeAndNote(services, 'letter', folder, files.value, { subject: letter.subject, workerId });
  const notes = kind === 'enrolment' && scheme.trim() === '' ? ['The name of the pension scheme is not written down, so the letter has a line to fill in.'] : [];
  return written.ok ? ok({ ...written.value, notes }) : written;
}

/** Asks for a folder and writes the letter there. Null: the person closed the dialog. */
export async function exportPensionLetter(
  services: Services,
  input: Input<'pensionLetters.export'>,
  { dialogs, printer }: { readonly dialogs: Dialogs; readonly printer: PdfPrinter },
): Promise<Result<Output<'pensionLetters.export'>>> {
  let notes: string[] = [];
  const answer = await writeWhereAsked(dialogs, 'Where to put the letter', async (folder) => {
    const written = await writePensionLetterTo(services, folder, input, printer);
    if (written.ok) notes = written.value.notes;
    return written;
  });
  return answer.ok && answer.value ? ok({ ...answer.value, notes }) : answer;
}

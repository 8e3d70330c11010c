import type { Input, Output } from '#shared/contract/contract';
import { optOutUntil, type PensionGroup } from '#shared/employer/pension-assessment';
import { pensionLetter } from '#shared/employer/pension-letters';
import { pensionRowsOn } from '#shared/employer/pension-rows';
import { pensionStanding } from '#shared/employer/pension-standing';
import { recordGone } from '#shared/kernel/record';
import { ok, refused, type Fault, type Result } from '#shared/kernel/result';
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

/** Writes a letter about the pension into a folder, from the record, and notes what was written. Faults: the PA is gone; a letter about a wait of which none is written down; those of writing. */
export async function writePensionLetterTo(services: Services, folder: string, { workerId, letter: kind, formats }: Input<'pensionLetters.export'>, printer: PdfPrinter): Promise<Result<FilesWritten & { readonly notes: string[] }>> {
  const on = services.clock.today();
  const { person, worker, record } = readLedger(services, (db) => ({ person: readPerson(db), worker: listWorkers(db).find(({ id }) => id === workerId), record: gatherEmployment(db, on) }));
  if (!worker) return refused(...recordGone('personal assistant', workerId, []));
  const standing = pensionStanding(worker, record, on);
  const wait = record.pensionSteps.findLast((step) => step.workerId === workerId && step.kind === 'postponed');
  if (kind === 'postponement' && wait === undefined) return refused(noWait(worker.name));
  const from = (kind === 'enrolment' ? (standing?.inSince ?? standing?.eligibleOn) : null) ?? standing?.looked.on ?? worker.startsOn;
  const letterOn = standing?.steps.find((step) => step.kind === 'letter' && step.on >= from)?.on ?? on;
  const { trigger, lower, upper, minimumEmployerBasisPoints, minimumTotalBasisPoints, enrolFromAge } = pensionRowsOn(on).autoEnrolment.values;
  const { pensionScheme: scheme, pensionReference: schemeReference } = record.payroll;
  const letter = pensionLetter({
    kind,
    workerName: worker.name,
    employerName: person.name,
    writtenOn: on,
    from,
    until: wait?.until ?? null,
    optOutUntil: optOutUntil(from, letterOn),
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
  const notes = [
    ...(kind === 'enrolment' && scheme.trim() === '' ? ['The name of the pension scheme is not written down, so the letter has a line to fill in.'] : []),
    ...(standing && doesNotFit(kind, standing.looked.group) ? [`Check it before you give it: by the age and pay in this ledger, another letter fits ${worker.name}.`] : []),
  ];
  return written.ok ? ok({ ...written.value, notes }) : written;
}

/** Somebody who must be in a pension may not be told that they need not, nor the other way round. */
function doesNotFit(kind: Input<'pensionLetters.export'>['letter'], group: PensionGroup): boolean {
  if (kind === 'opt_in') return group !== 'may_opt_in';
  return kind === 'join' && group !== 'may_join';
}

function noWait(name: string): Fault {
  return { code: 'no-wait', field: 'letter', message: `No wait with the pension is written down for ${name}, so the letter has no day to name. Nothing was written. Write down the step “Waited with the pension” first.` };
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

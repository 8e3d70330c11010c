import type { Input, Output } from '#shared/contract/contract';
import type { Result } from '#shared/kernel/result';
import { decideCouncilLetter } from '#shared/plan/decide-letter';
import { readLedger } from '../db/transaction';
import { letterPaper } from '../exports/letter-paper';
import { writeAndNote, writeWhereAsked, type FilesWritten } from '../exports/write-and-note';
import { paperFiles } from '../exports/write-paper';
import { readPerson } from '../repositories/person';
import type { Dialogs } from '../services/dialogs';
import type { PdfPrinter } from '../services/pdf-printer';
import type { Services } from '../services/services';

/** Writes a letter into a folder, and notes what was written. Faults: those of `shared/plan/decide-letter.ts` and of writing. */
export async function writeLetterTo(services: Services, folder: string, { formats, ...letter }: Input<'letters.export'>, printer: PdfPrinter): Promise<Result<FilesWritten>> {
  const decided = decideCouncilLetter(letter);
  if (!decided.ok) return decided;
  const person = readLedger(services, readPerson);
  const files = await paperFiles(letterPaper({ ...decided.value, person, writtenOn: services.clock.today() }), 'letter', formats, printer);
  return files.ok ? writeAndNote(services, 'letter', folder, files.value, { subject: decided.value.subject }) : files;
}

/** Asks for a folder and writes the letter there; a letter that is refused asks for none. Null: the person closed the dialog. */
export async function exportLetter(
  services: Services,
  input: Input<'letters.export'>,
  { dialogs, printer }: { readonly dialogs: Dialogs; readonly printer: PdfPrinter },
): Promise<Result<Output<'letters.export'>>> {
  const decided = decideCouncilLetter(input);
  if (!decided.ok) return decided;
  return writeWhereAsked(dialogs, 'Where to put your letter', (folder) => writeLetterTo(services, folder, input, printer));
}

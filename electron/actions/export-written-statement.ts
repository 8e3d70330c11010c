import type { Input, Output } from '#shared/contract/contract';
import { buildWrittenStatement, type WrittenStatement } from '#shared/employer/written-statement';
import type { Result } from '#shared/kernel/result';
import { readLedger } from '../db/transaction';
import { writeAndNote, writeWhereAsked, type FilesWritten } from '../exports/write-and-note';
import { paperFiles } from '../exports/write-paper';
import { writtenStatementPaper } from '../exports/written-statement-paper';
import { gatherFacts } from '../queries/gather-facts';
import type { Dialogs } from '../services/dialogs';
import type { PdfPrinter } from '../services/pdf-printer';
import type { Services } from '../services/services';

function statementOf(services: Services, workerId: number): Result<WrittenStatement> {
  const on = services.clock.today();
  return readLedger(services, (db) => buildWrittenStatement(gatherFacts(db, on), workerId, on));
}

/** Writes the written statement of a PA’s job into a folder, and notes what was written. Faults: those of `shared/employer/written-statement.ts` and of writing. */
export async function writeStatementTo(services: Services, folder: string, { workerId, formats }: Input<'writtenStatement.export'>, printer: PdfPrinter): Promise<Result<FilesWritten>> {
  const statement = statementOf(services, workerId);
  if (!statement.ok) return statement;
  const files = await paperFiles(writtenStatementPaper(statement.value), `written-statement-${workerId}`, formats, printer);
  return files.ok ? writeAndNote(services, 'letter', folder, files.value, { subject: 'Written statement of a job', workerId }) : files;
}

/** Asks for a folder and writes the statement there; one that is refused asks for none. Null: the person closed the dialog. */
export async function exportWrittenStatement(
  services: Services,
  input: Input<'writtenStatement.export'>,
  { dialogs, printer }: { readonly dialogs: Dialogs; readonly printer: PdfPrinter },
): Promise<Result<Output<'writtenStatement.export'>>> {
  const statement = statementOf(services, input.workerId);
  if (!statement.ok) return statement;
  return writeWhereAsked(dialogs, 'Where to put the written statement', (folder) => writeStatementTo(services, folder, input, printer));
}

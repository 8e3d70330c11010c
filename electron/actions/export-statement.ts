import type { Input, Output } from '#shared/contract/contract';
import { refused, type Result } from '#shared/kernel/result';
import { readLedger } from '../db/transaction';
import { statementPaper } from '../exports/statement-paper';
import { writeAndNote, writeWhereAsked } from '../exports/write-and-note';
import { paperFiles } from '../exports/write-paper';
import { statementView } from '../queries/show-statement';
import { readPerson } from '../repositories/person';
import type { Dialogs } from '../services/dialogs';
import type { PdfPrinter } from '../services/pdf-printer';
import type { Services } from '../services/services';

/** Asks for a folder and writes a statement that agrees there, to stand beside the bank's own. Null: the person closed the dialog. Fault: it does not agree yet. */
export async function exportStatement(services: Services, { id, formats }: Input<'statements.export'>, { dialogs, printer }: { readonly dialogs: Dialogs; readonly printer: PdfPrinter }): Promise<Result<Output<'statements.export'>>> {
  const { shown, person } = readLedger(services, (db) => ({ shown: statementView(db, id), person: readPerson(db) }));
  if (!shown.ok) return shown;
  const { value } = shown;
  if (value.state !== 'done') return refused({ code: 'statement-not-agreed', message: 'This statement does not agree yet, so there is nothing to write. Finish it first.' });
  return writeWhereAsked(dialogs, 'Where to put the agreed statement', async (folder) => {
    const files = await paperFiles(statementPaper(value, person, services.clock.today()), `agreed-${value.from}-to-${value.to}`, formats, printer);
    return files.ok ? writeAndNote(services, 'sheet', folder, files.value, { statement: id }) : files;
  });
}

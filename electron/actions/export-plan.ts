import type { Input, Output } from '#shared/contract/contract';
import type { Result } from '#shared/kernel/result';
import type { PlanChoice } from '#shared/plan/plan-choice';
import { buildPlanDocument } from '#shared/plan/plan-document';
import { readLedger } from '../db/transaction';
import { writeAndNote, writeWhereAsked, type FilesWritten } from '../exports/write-and-note';
import { planFiles, type PlanFormat } from '../exports/write-plan';
import { gatherFacts } from '../queries/gather-facts';
import { listHelpers } from '../repositories/helpers';
import type { Dialogs } from '../services/dialogs';
import type { PdfPrinter } from '../services/pdf-printer';
import type { Services } from '../services/services';

/**
 * Writes the plan, or the steps of it that were chosen, into a folder in each format, and notes what was written. The files are safe on
 * disk before this answers.
 */
export async function writePlanTo(services: Services, folder: string, formats: readonly PlanFormat[], choice: PlanChoice, printer: PdfPrinter): Promise<Result<FilesWritten>> {
  const on = services.clock.today();
  const document = readLedger(services, (db) => buildPlanDocument(gatherFacts(db, on), { helpers: listHelpers(db) }, on));
  const files = await planFiles(document, formats, choice, printer);
  return files.ok ? writeAndNote(services, 'plan', folder, files.value, choice) : files;
}

/** Asks for a folder and writes the plan there. Null: the person closed the dialog. */
export async function exportPlan(
  services: Services,
  { formats, ...choice }: Input<'plan.export'>,
  { dialogs, printer }: { readonly dialogs: Dialogs; readonly printer: PdfPrinter },
): Promise<Result<Output<'plan.export'>>> {
  return writeWhereAsked(dialogs, 'Where to put your plan', (folder) => writePlanTo(services, folder, formats, choice, printer));
}

import type { Input, Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { buildPlanDocument } from '#shared/plan/plan-document';
import { readLedger, writeLedger } from '../db/transaction';
import { planFiles, type PlanFormat } from '../exports/write-plan';
import { gatherFacts } from '../queries/gather-facts';
import { recordExports } from '../repositories/exports';
import { listHelpers } from '../repositories/helpers';
import type { Dialogs } from '../services/dialogs';
import { writeFiles, type FileWritten } from '../services/files';
import type { PdfPrinter } from '../services/pdf-printer';
import type { Services } from '../services/services';

/** Writes the plan into a folder in each format, and notes what was written. The files are safe on disk before this answers. */
export async function writePlanTo(services: Services, folder: string, formats: readonly PlanFormat[], printer: PdfPrinter): Promise<Result<{ readonly files: readonly FileWritten[] }>> {
  const on = services.clock.today();
  const document = readLedger(services, (db) => buildPlanDocument(gatherFacts(db, on), { helpers: listHelpers(db) }, on));
  const files = await planFiles(document, formats, printer);
  if (!files.ok) return files;
  const written = writeFiles(folder, files.value);
  if (!written.ok) return written;
  return writeLedger(services, 'plan.export', { files: written.value.files.map(({ name, sha256 }) => ({ name, sha256 })) }, (db) => {
    recordExports(db, 'plan', services.clock.now(), written.value.files);
    return ok(written.value);
  });
}

/** Asks for a folder and writes the plan there. Null: the person closed the dialog. */
export async function exportPlan(
  services: Services,
  input: Input<'plan.export'>,
  { dialogs, printer }: { readonly dialogs: Dialogs; readonly printer: PdfPrinter },
): Promise<Result<Output<'plan.export'>>> {
  const folder = await dialogs.chooseFolder({ title: 'Where to put your plan' });
  if (folder === null) return ok(null);
  const written = await writePlanTo(services, folder, input.formats, printer);
  return written.ok ? ok({ files: written.value.files.map(({ name, sha256 }) => ({ name, sha256 })), notes: [] }) : written;
}

import type { Input, Output } from '#shared/contract/contract';
import type { IsoDay } from '#shared/kernel/iso-date';
import { dayToCome } from '#shared/kernel/record';
import { refused, type Result } from '#shared/kernel/result';
import { buildReviewPack, packStartsOn } from '#shared/plan/review-pack';
import { readLedger } from '../db/transaction';
import { reviewPaper } from '../exports/review-paper';
import { writeAndNote, writeWhereAsked, type FilesWritten } from '../exports/write-and-note';
import { paperFiles, type PaperFormat } from '../exports/write-paper';
import { gatherFacts } from '../queries/gather-facts';
import type { Dialogs } from '../services/dialogs';
import type { PdfPrinter } from '../services/pdf-printer';
import type { Services } from '../services/services';

/** From which day (null: since the last review), what the person wants to ask, and as which files. */
type Asked = { readonly from: IsoDay | null; readonly toAsk: string; readonly formats: readonly PaperFormat[] };

/** Writes the review pack into a folder, and notes what was written. Faults: its first day is still to come; those of writing. */
export async function writeReviewPackTo(services: Services, folder: string, { from, toAsk, formats }: Asked, printer: PdfPrinter): Promise<Result<FilesWritten>> {
  const on = services.clock.today();
  const faults = dayToCome('from', from, on);
  if (faults.length > 0) return refused(...faults);
  const facts = readLedger(services, (db) => gatherFacts(db, on));
  const first = from ?? packStartsOn(facts, on);
  const files = await paperFiles(reviewPaper(buildReviewPack(facts, { from: first, toAsk }, on)), 'review', formats, printer);
  return files.ok ? writeAndNote(services, 'review', folder, files.value, { from: first }) : files;
}

/** Asks for a folder and writes the review pack there; one that is refused asks for none. Null: the person closed the dialog. */
export async function exportReviewPack(
  services: Services,
  input: Input<'reviews.exportPack'>,
  { dialogs, printer }: { readonly dialogs: Dialogs; readonly printer: PdfPrinter },
): Promise<Result<Output<'reviews.exportPack'>>> {
  const faults = dayToCome('from', input.from, services.clock.today());
  if (faults.length > 0) return refused(...faults);
  return writeWhereAsked(dialogs, 'Where to put your review pack', (folder) => writeReviewPackTo(services, folder, input, printer));
}

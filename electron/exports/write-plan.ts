import { ok, type Result } from '#shared/kernel/result';
import { inOrder, isWholePlan, type PlanChoice } from '#shared/plan/plan-choice';
import { planData, withoutNotes } from '#shared/plan/plan-data';
import type { PlanDocument } from '#shared/plan/plan-document-shape';
import type { FileToWrite } from '../services/files';
import type { PdfPrinter } from '../services/pdf-printer';
import { easyReadPaper } from './easy-read-paper';
import { largePrint } from './large-print';
import type { Paper } from './paper';
import { paperPage } from './paper-page';
import { planPaper } from './plan-paper';

export const PLAN_FORMATS = ['pdf', 'docx', 'html', 'json'] as const;
export type PlanFormat = (typeof PLAN_FORMATS)[number];

/**
 * The plan, or the steps of it that were chosen, in each format asked for. Faults: those of the printer.
 */
export async function planFiles(document: PlanDocument, formats: readonly PlanFormat[], choice: PlanChoice, printer: PdfPrinter): Promise<Result<readonly FileToWrite[]>> {
  const chosen = choice.withNotes ? document : withoutNotes(document);
  const files: FileToWrite[] = [];
  for (const format of new Set(formats)) {
    const bytes = await planBytes(chosen, format, choice, printer);
    if (!bytes.ok) return bytes;
    files.push({ name: planFileName(format, choice), bytes: bytes.value });
  }
  return ok(files);
}

/**
 * `plan.pdf` is the whole plan in the standard look without notes. Whatever else was chosen is in the name (`plan-large-print.pdf`,
 * `plan-steps-1-2.docx`, `plan-with-notes.json`), so that no file takes the place of another. Data has no look.
 */
export function planFileName(format: PlanFormat, { look, steps, withNotes }: PlanChoice): string {
  const numbers = inOrder(steps);
  const parts = [
    'plan',
    look === 'standard' || format === 'json' ? '' : look.replace('_', '-'),
    isWholePlan(steps) ? '' : `step${numbers.length === 1 ? '' : 's'}-${numbers.join('-')}`,
    withNotes ? 'with-notes' : '',
  ];
  return `${parts.filter((part) => part !== '').join('-')}.${format}`;
}

async function planBytes(document: PlanDocument, format: PlanFormat, choice: PlanChoice, printer: PdfPrinter): Promise<Result<Uint8Array>> {
  switch (format) {
    case 'pdf':
      return printer.print(paperPage(paperOf(document, choice)), document.title);
    case 'docx': {
      // Read only when it is wanted: the library is large, and every command would wait for it.
      const { paperDocx } = await import('./paper-docx');
      return ok(await paperDocx(paperOf(document, choice)));
    }
    case 'html':
      return ok(Buffer.from(paperPage(paperOf(document, choice))));
    case 'json':
      return ok(Buffer.from(`${JSON.stringify(planData(document, choice), null, 2)}\n`));
  }
}

function paperOf(document: PlanDocument, { look, steps }: PlanChoice): Paper {
  if (look === 'easy_read') return easyReadPaper(document, steps);
  const standard = planPaper(document, steps);
  return look === 'large_print' ? largePrint(standard) : standard;
}

import { ok, type Result } from '#shared/kernel/result';
import type { PlanDocument } from '#shared/plan/plan-document-shape';
import type { FileToWrite } from '../services/files';
import type { PdfPrinter } from '../services/pdf-printer';
import { paperPage } from './paper-page';
import { planPaper } from './plan-paper';

export const PLAN_FORMATS = ['pdf', 'docx', 'html', 'json'] as const;
export type PlanFormat = (typeof PLAN_FORMATS)[number];

/** The plan in each format asked for, as `plan.pdf`, `plan.docx`, `plan.html` and `plan.json`. Faults: those of the printer. */
export async function planFiles(document: PlanDocument, formats: readonly PlanFormat[], printer: PdfPrinter): Promise<Result<readonly FileToWrite[]>> {
  const files: FileToWrite[] = [];
  for (const format of new Set(formats)) {
    const bytes = await planBytes(document, format, printer);
    if (!bytes.ok) return bytes;
    files.push({ name: `plan.${format}`, bytes: bytes.value });
  }
  return ok(files);
}

async function planBytes(document: PlanDocument, format: PlanFormat, printer: PdfPrinter): Promise<Result<Uint8Array>> {
  switch (format) {
    case 'pdf':
      return printer.print(paperPage(planPaper(document)), document.title);
    case 'docx': {
      // Read only when it is wanted: the library is large, and every command would wait for it.
      const { paperDocx } = await import('./paper-docx');
      return ok(await paperDocx(planPaper(document)));
    }
    case 'html':
      return ok(Buffer.from(paperPage(planPaper(document))));
    case 'json':
      return ok(Buffer.from(`${JSON.stringify(document, null, 2)}\n`));
  }
}

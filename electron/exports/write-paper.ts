import { ok, type Result } from '#shared/kernel/result';
import type { FileToWrite } from '../services/files';
import type { PdfPrinter } from '../services/pdf-printer';
import type { Paper } from './paper';
import { paperPage } from './paper-page';

export const PAPER_FORMATS = ['pdf', 'docx'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

/** A document to print and to edit, as `<name>.pdf` and `<name>.docx`. Faults: those of the printer. */
export async function paperFiles(paper: Paper, name: string, formats: readonly PaperFormat[], printer: PdfPrinter): Promise<Result<readonly FileToWrite[]>> {
  const files: FileToWrite[] = [];
  for (const format of new Set(formats)) {
    const bytes = format === 'pdf' ? await printer.print(paperPage(paper), paper.title) : ok(await docx(paper));
    if (!bytes.ok) return bytes;
    files.push({ name: `${name}.${format}`, bytes: bytes.value });
  }
  return ok(files);
}

async function docx(paper: Paper): Promise<Uint8Array> {
  // Read only when it is wanted: the library is large, and every command would wait for it.
  const { paperDocx } = await import('./paper-docx');
  return paperDocx(paper);
}

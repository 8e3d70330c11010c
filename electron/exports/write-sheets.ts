import { ok, type Result } from '#shared/kernel/result';
import type { FileToWrite } from '../services/files';
import type { PdfPrinter } from '../services/pdf-printer';
import type { Paper } from './paper';
import { paperPage } from './paper-page';

export const SHEET_FORMATS = ['pdf', 'docx'] as const;
export type SheetFormat = (typeof SHEET_FORMATS)[number];

/** A sheet in each format asked for, as `emergency-sheet.pdf` and so on. Faults: those of the printer. */
export async function sheetFiles(name: string, paper: Paper, formats: readonly SheetFormat[], printer: PdfPrinter): Promise<Result<readonly FileToWrite[]>> {
  const files: FileToWrite[] = [];
  for (const format of new Set(formats)) {
    const bytes = format === 'pdf' ? await printer.print(paperPage(paper), paper.title) : ok(await docxOf(paper));
    if (!bytes.ok) return bytes;
    files.push({ name: `${name}.${format}`, bytes: bytes.value });
  }
  return ok(files);
}

/** The library is read only when it is wanted: it is large, and every command would wait for it. */
async function docxOf(paper: Paper): Promise<Uint8Array> {
  const { paperDocx } = await import('./paper-docx');
  return paperDocx(paper);
}

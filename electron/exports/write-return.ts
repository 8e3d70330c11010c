import type { ReturnDocument } from '#shared/contract/return.routes';
import { ok, type Result } from '#shared/kernel/result';
import type { FileToWrite } from '../services/files';
import type { PdfPrinter } from '../services/pdf-printer';
import { returnCsv } from './return-csv';
import { paperPage } from './paper-page';
import { returnPaper } from './return-paper';
import { returnSheet } from './return-sheet';

export const RETURN_FORMATS = ['pdf', 'xlsx', 'csv', 'json'] as const;
export type ReturnFormat = (typeof RETURN_FORMATS)[number];

/**
 * The return in each format asked for, as `return.pdf`, `return.xlsx`, `return.csv` and `return.json`; one that replaces another as
 * `return-version-2.pdf` and so on, so that it never takes the place of the files that were sent. `withPeriod`: its days are in the name too,
 * so that the returns of two periods go into one folder. Faults: those of the printer.
 */
export async function returnFiles(document: ReturnDocument, formats: readonly ReturnFormat[], printer: PdfPrinter, withPeriod = false): Promise<Result<readonly FileToWrite[]>> {
  const days = withPeriod ? `-${document.from}-to-${document.to}` : '';
  const files: FileToWrite[] = [];
  for (const format of new Set(formats)) {
    const bytes = await returnBytes(document, format, printer);
    if (!bytes.ok) return bytes;
    files.push({ name: `return${days}${document.version > 1 ? `-version-${document.version}` : ''}.${format}`, bytes: bytes.value });
  }
  return ok(files);
}

async function returnBytes(document: ReturnDocument, format: ReturnFormat, printer: PdfPrinter): Promise<Result<Uint8Array>> {
  switch (format) {
    case 'pdf':
      return printer.print(paperPage(returnPaper(document)), document.title);
    case 'xlsx':
      return ok(await returnSheet(document));
    case 'csv':
      return ok(Buffer.from(returnCsv(document)));
    case 'json':
      return ok(Buffer.from(`${JSON.stringify(document, null, 2)}\n`));
  }
}

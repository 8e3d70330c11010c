import { ok } from '#shared/kernel/result';
import { SHEETS } from '#shared/plan/sheets';
import { writeSheetsTo } from '../../actions/export-sheets';
import { PAPER_FORMATS } from '../../exports/write-paper';
import { chromiumPdfPrinter } from '../../services/pdf-printer';
import { required, type Run } from '../command';
import { filesAnswer } from '../files-answer';
import { listOption } from '../values';
import { withLedger } from '../with-ledger';

export const exportSheets: Run = (call) => {
  const [out, sheets, formats] = [required(call, 'out'), listOption(call, 'sheet', SHEETS), listOption(call, 'format', PAPER_FORMATS)];
  return withLedger(call, async (services) => {
    call.progress('Writing the sheets...');
    const written = await writeSheetsTo(services, out, sheets, formats, chromiumPdfPrinter());
    return written.ok ? ok(filesAnswer(written.value.files)) : written;
  });
};

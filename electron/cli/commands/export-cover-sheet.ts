import { ok } from '#shared/kernel/result';
import { writeCoverSheetTo } from '../../actions/export-cover-sheet';
import { chromiumPdfPrinter } from '../../services/pdf-printer';
import { required, type Run } from '../command';
import { filesAnswer } from '../files-answer';
import { requiredPeriod } from '../values';
import { withLedger } from '../with-ledger';

export const exportCoverSheet: Run = (call) => {
  const [period, out] = [requiredPeriod(call), required(call, 'out')];
  return withLedger(call, async (services) => {
    call.progress('Writing the sheet...');
    const written = await writeCoverSheetTo(services, period, call.options['each'] === true, out, chromiumPdfPrinter());
    return written.ok ? ok(filesAnswer(written.value.files)) : written;
  });
};

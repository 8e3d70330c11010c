import { ok } from '#shared/kernel/result';
import { writeReturnTo } from '../../actions/export-return';
import { RETURN_FORMATS } from '../../exports/write-return';
import { chromiumPdfPrinter } from '../../services/pdf-printer';
import { required, UsageError, type Run } from '../command';
import { filesAnswer } from '../files-answer';
import { checkSpan, dayOption, listOption } from '../values';
import { withLedger } from '../with-ledger';

export const exportReturn: Run = (call) => {
  const period = { from: dayOption(call, 'from'), to: dayOption(call, 'to') };
  if (period.to < period.from) throw new UsageError('--to is a day before --from.');
  checkSpan(period.from, period.to);
  const [out, formats] = [required(call, 'out'), listOption(call, 'format', RETURN_FORMATS)];
  return withLedger(call, async (services) => {
    call.progress('Writing the return...');
    const written = await writeReturnTo(services, period, out, formats, chromiumPdfPrinter());
    return written.ok ? ok(filesAnswer(written.value.files)) : written;
  });
};

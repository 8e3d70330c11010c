import { ok } from '#shared/kernel/result';
import { writePlanTo } from '../../actions/export-plan';
import { PLAN_FORMATS } from '../../exports/write-plan';
import { chromiumPdfPrinter } from '../../services/pdf-printer';
import { required, type Run } from '../command';
import { filesAnswer } from '../files-answer';
import { listOption } from '../values';
import { withLedger } from '../with-ledger';

export const exportPlan: Run = (call) => {
  const [out, formats] = [required(call, 'out'), listOption(call, 'format', PLAN_FORMATS)];
  return withLedger(call, async (services) => {
    call.progress('Writing the plan...');
    const written = await writePlanTo(services, out, formats, chromiumPdfPrinter());
    return written.ok ? ok(filesAnswer(written.value.files)) : written;
  });
};

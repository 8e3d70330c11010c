import { ok } from '#shared/kernel/result';
import { writePackTo } from '../../actions/export-pack';
import { chromiumPdfPrinter } from '../../services/pdf-printer';
import { required, type Run } from '../command';
import { filesAnswer } from '../files-answer';
import { requiredPeriod } from '../values';
import { withLedger } from '../with-ledger';

export const exportPack: Run = (call) => {
  const [period, out] = [requiredPeriod(call), required(call, 'out')];
  return withLedger(call, async (services) => {
    call.progress('Writing the return and its evidence...');
    const written = await writePackTo(services, period, out, chromiumPdfPrinter());
    if (!written.ok) return written;
    const { file, inside, notes } = written.value;
    const { json, text } = filesAnswer([file]);
    return ok({ json: { ...json, inside, notes }, text: [text, ...notes].join('\n') });
  });
};

import { ok } from '#shared/kernel/result';
import { writeStatementTo } from '../../actions/export-written-statement';
import { PAPER_FORMATS } from '../../exports/write-paper';
import { workerNamed } from '../../queries/worker-named';
import { chromiumPdfPrinter } from '../../services/pdf-printer';
import { required, type Run } from '../command';
import { filesAnswer } from '../files-answer';
import { listOption } from '../values';
import { withLedger } from '../with-ledger';

export const exportStatementOfJob: Run = (call) => {
  const [person, out, formats] = [required(call, 'person'), required(call, 'out'), listOption(call, 'format', PAPER_FORMATS)];
  return withLedger(call, async (services) => {
    const worker = workerNamed(services, person);
    if (!worker.ok) return worker;
    call.progress('Writing the statement...');
    const written = await writeStatementTo(services, out, { workerId: worker.value.id, formats: [...formats] }, chromiumPdfPrinter());
    return written.ok ? ok(filesAnswer(written.value.files)) : written;
  });
};

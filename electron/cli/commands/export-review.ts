import { ok } from '#shared/kernel/result';
import { writeReviewPackTo } from '../../actions/export-review';
import { PAPER_FORMATS } from '../../exports/write-paper';
import { chromiumPdfPrinter } from '../../services/pdf-printer';
import { required, type Run } from '../command';
import { filesAnswer } from '../files-answer';
import { listOption, optionalDay } from '../values';
import { withLedger } from '../with-ledger';

export const exportReview: Run = (call) => {
  const asked = { from: optionalDay(call, 'from'), toAsk: '', formats: listOption(call, 'format', PAPER_FORMATS) };
  const out = required(call, 'out');
  return withLedger(call, async (services) => {
    call.progress('Writing the review pack...');
    const written = await writeReviewPackTo(services, out, asked, chromiumPdfPrinter());
    return written.ok ? ok(filesAnswer(written.value.files)) : written;
  });
};

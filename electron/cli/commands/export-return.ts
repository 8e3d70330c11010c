import { formatDay, type IsoDay } from '#shared/kernel/iso-date';
import type { Period } from '#shared/kernel/period';
import { ok } from '#shared/kernel/result';
import { sentFor, type ReturnSent } from '#shared/returns/return-sent';
import { isRunning } from '#shared/returns/so-far';
import { writeReturnTo } from '../../actions/export-return';
import { readLedger } from '../../db/transaction';
import { RETURN_FORMATS } from '../../exports/write-return';
import { listReturnsSent } from '../../repositories/returns';
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
    if (!written.ok) return written;
    const notes = notesOn(period, call.today, readLedger(services, listReturnsSent));
    const { json, text } = filesAnswer(written.value.files);
    return ok({ json: { ...json, notes }, text: [text, ...notes].join('\n') });
  });
};

/** What somebody who has only the files should know. */
function notesOn(period: Period, today: IsoDay, returnsSent: readonly ReturnSent[]): string[] {
  const sent = sentFor(returnsSent, period);
  return [
    ...(isRunning(period, today) ? [`The period runs to ${formatDay(period.to)}, so the files say how it stands so far, up to ${formatDay(today)}.`] : []),
    ...(sent ? [`The return for these days was sent on ${formatDay(sent.sentOn)}. The files show the ledger as it is now, as version ${sent.version + 1}.`] : []),
  ];
}

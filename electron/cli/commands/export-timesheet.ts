import { addDays } from '#shared/kernel/iso-date';
import { ok } from '#shared/kernel/result';
import { mondayOf } from '#shared/employer/work-week';
import { writeTimesheetTo } from '../../actions/export-timesheet';
import { readLedger } from '../../db/transaction';
import { PAPER_FORMATS } from '../../exports/write-paper';
import { listWorkers } from '../../repositories/workers';
import { chromiumPdfPrinter } from '../../services/pdf-printer';
import { required, type Run } from '../command';
import { filesAnswer } from '../files-answer';
import { listOption, periodOption } from '../values';
import { withLedger } from '../with-ledger';
import { workerNamed } from '../worker-named';

/** A sheet of hours to sign, filled in or blank; of the week of today where no days are given. */
export const exportTimesheet: Run = (call) => {
  const [out, name, formats, asked] = [required(call, 'out'), required(call, 'person'), listOption(call, 'format', PAPER_FORMATS), periodOption(call)];
  const from = asked.from ?? mondayOf(asked.to ?? call.today);
  const to = asked.to ?? addDays(mondayOf(from), 6);
  return withLedger(call, async (services) => {
    const worker = workerNamed(readLedger(services, listWorkers), name);
    if (!worker.ok) return worker;
    call.progress('Writing the timesheet...');
    const written = await writeTimesheetTo(services, out, { workerId: worker.value.id, from, to, isBlank: call.options['blank'] === true, formats }, chromiumPdfPrinter());
    return written.ok ? ok(filesAnswer(written.value.files)) : written;
  });
};

import { countOf } from '#shared/kernel/plain-words';
import { ok } from '#shared/kernel/result';
import { importHoursTable, previewHoursTable, readHoursFile } from '../../actions/import-hours';
import { readLedger } from '../../db/transaction';
import { listWorkers } from '../../repositories/workers';
import { required, word, type Run } from '../command';
import { withLedger } from '../with-ledger';
import { workerNamed } from '../worker-named';

/** Hours of a PA from a table: all that can be read, or none. */
export const importHours: Run = (call) => {
  const [name, leaveOutRefused, isDryRun] = [required(call, 'person'), call.options['leave-out-refused'] === true, call.options['dry-run'] === true];
  return withLedger(call, (services) => {
    const worker = workerNamed(readLedger(services, listWorkers), name);
    if (!worker.ok) return worker;
    const text = readHoursFile(word(call, 'TABLE'));
    if (!text.ok) return text;
    const asked = { workerId: worker.value.id, text: text.value };
    const looked = previewHoursTable(services, asked);
    if (!looked.ok) return looked;
    const { rows } = looked.value;
    const reasons = rows.filter(({ reason }) => reason !== '').map(({ row, verdict, reason }) => ({ row, verdict, reason }));
    const notAdded = reasons.map(({ row, reason }) => `Row ${row}: ${reason}`);
    const counts = { rows: rows.length, toAdd: rows.filter(({ verdict }) => verdict === 'add').length, notAdded: reasons };
    if (isDryRun) return ok({ json: { ...counts, added: 0 }, text: [`${countOf(counts.toAdd, 'shift')} would be added. Nothing was changed.`, ...notAdded].join('\n') });
    const added = importHoursTable(services, { ...asked, leaveOutRefused });
    const [fault] = added.ok ? [] : added.faults;
    if (fault) return ok({ json: { ...counts, added: 0 }, text: '', refusal: { ...fault, message: [fault.message, ...notAdded].join('\n') } });
    if (!added.ok) return added;
    return ok({ json: { ...counts, added: added.value.added, weeks: added.value.weeks }, text: [`Added ${countOf(added.value.added, 'shift')} in ${countOf(added.value.weeks.length, 'week')}.`, ...notAdded].join('\n') });
  });
};

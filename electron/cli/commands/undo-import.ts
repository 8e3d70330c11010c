import { ok } from '#shared/kernel/result';
import { countOf } from '#shared/kernel/plain-words';
import { undoImport } from '../../actions/undo-import';
import { UsageError, word, type Run } from '../command';
import { withLedger } from '../with-ledger';

export const undoImportCommand: Run = (call) => {
  const batch = word(call, 'BATCH');
  if (!/^[1-9]\d{0,8}$/.test(batch)) throw new UsageError(`BATCH is the number that import gave. “${batch}” is not one.`);
  return withLedger(call, (services) => {
    const undone = undoImport(services, { batchId: Number(batch) });
    if (!undone.ok) return undone;
    const { reversed } = undone.value;
    return ok({ json: { reversed }, text: `Import ${batch} was taken back: ${countOf(reversed, 'entry was', 'entries were')} reversed.` });
  });
};

import type { Input, Output } from '#shared/contract/contract';
import { ok, refused, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { entriesOfBatch } from '../repositories/entries';
import { batchById, markBatchUndone } from '../repositories/imports';
import { addReversal } from '../repositories/postings';
import type { Services } from '../services/services';

/** Takes a whole import back: each entry that still stands is reversed. The same file may be imported again. */
export function undoImport(services: Services, input: Input<'imports.undo'>): Result<Output<'imports.undo'>> {
  return writeLedger(services, 'imports.undo', input, (db) => {
    const batch = batchById(db, input.batchId);
    if (!batch) return refused({ code: 'import-missing', message: `There is no import number ${input.batchId} in this ledger. Look at the list of imports.` });
    if (batch.undoneAt !== null) return refused({ code: 'import-undone', message: 'This import was already taken back. Nothing was changed.' });

    const entries = entriesOfBatch(db, batch.id);
    const madeAt = services.clock.now();
    for (const entry of entries) addReversal(db, entry, { reason: `The import of ${batch.fileName} was taken back`, madeAt });
    markBatchUndone(db, batch.id, madeAt);
    return ok({ reversed: entries.length });
  });
}

import type { Input, Output } from '#shared/contract/contract';
import { invariant } from '#shared/kernel/invariant';
import { ok, refused, type Result } from '#shared/kernel/result';
import { writeLedger } from '../db/transaction';
import { accountById } from '../repositories/accounts';
import { entriesOfBatch, openingEntry, paymentDaysOf } from '../repositories/entries';
import { batchById, markBatchUndone } from '../repositories/imports';
import { moveOpening, openingMovedBy } from '../repositories/openings';
import { addReversal } from '../repositories/postings';
import type { Services } from '../services/services';

/** Takes a whole import back: each entry that still stands is reversed, and an opening that it moved back returns. The same file may be imported again. */
export function undoImport(services: Services, input: Input<'imports.undo'>): Result<Output<'imports.undo'>> {
  return writeLedger(services, 'imports.undo', input, (db) => {
    const batch = batchById(db, input.batchId);
    if (!batch) return refused({ code: 'import-missing', message: `There is no import number ${input.batchId} in this ledger. Look at the list of imports.` });
    if (batch.undoneAt !== null) return refused({ code: 'import-undone', message: 'This import was already taken back. Nothing was changed.' });

    const madeAt = services.clock.now();
    const reason = `The import of ${batch.fileName} was taken back`;
    const moved = openingMovedBy(db, batch.accountId, batch.id);
    const opening = openingEntry(db, batch.accountId);
    const entries = entriesOfBatch(db, batch.id).filter(({ id }) => id !== opening?.id);
    for (const entry of entries) addReversal(db, entry, { reason, madeAt });
    markBatchUndone(db, batch.id, madeAt);
    if (moved) {
      // Older rows had moved the account's start back to them: without them it starts as it did before.
      const account = accountById(db, batch.accountId);
      invariant(account, 'an import is of an account');
      const days = [moved.before?.paidOn, paymentDaysOf(db, account.id)?.firstOn].filter((day) => day !== undefined && day !== null);
      const start = { openedOn: days.sort()[0] ?? account.openedOn, openingPence: moved.before?.amountPence ?? 0 };
      moveOpening(db, account, start, { reason, madeAt, batchId: moved.before?.batchId ?? null });
    }
    return ok({ reversed: entries.length });
  });
}

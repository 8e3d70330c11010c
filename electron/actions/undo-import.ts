import type { Input, Output } from '#shared/contract/contract';
import { invariant } from '#shared/kernel/invariant';
import type { IsoDay } from '#shared/kernel/iso-date';
import { ok, refused, type Result } from '#shared/kernel/result';
import type { Account } from '#shared/ledger/account';
import { faultsOfImport } from '#shared/ledger/frozen';
import type { AccountOpening } from '#shared/statements/account-days';
import { balanceRun } from '#shared/statements/balance-run';
import type { ReadDb } from '../db/database';
import { writeLedger } from '../db/transaction';
import { accountById } from '../repositories/accounts';
import { entriesOfBatch, openingEntry, paymentDaysOf, rowsAlreadyThere } from '../repositories/entries';
import { batchById, markBatchUndone } from '../repositories/imports';
import { partAgain } from '../repositories/met-entries';
import { moveOpening, openingMovedBy, wasMadeByImport, type OpeningRow } from '../repositories/openings';
import { addReversal } from '../repositories/postings';
import { agreedPeriodsOfBatch, frozenDays } from '../repositories/reconciliations';
import type { Services } from '../services/services';

/**
 * Takes a whole import back: each entry that still stands is reversed, and an opening that it moved back returns. An opening that it made
 * with the account goes too, and what is left in the account starts where the bank's balances say; where they say nothing, the
 * opening stays, because what is left was counted from it. Payments that were typed before the import brought their rows stand again.
 * The same file may be imported again. Refused while one of its payments is on an agreed statement.
 */
export function undoImport(services: Services, input: Input<'imports.undo'>): Result<Output<'imports.undo'>> {
  return writeLedger(services, 'imports.undo', input, (db) => {
    const batch = batchById(db, input.batchId);
    if (!batch) return refused({ code: 'import-missing', message: `There is no import number ${input.batchId} in this ledger. Look at the list of imports.` });
    if (batch.undoneAt !== null) return refused({ code: 'import-undone', message: 'This import was already taken back. Nothing was changed.' });

    const madeAt = services.clock.now();
    const reason = `The import of ${batch.fileName} was taken back`;
    const moved = openingMovedBy(db, batch.accountId, batch.id);
    const opening = openingEntry(db, batch.accountId);
    const openingPence = opening?.amountPence ?? 0;
    const closed = faultsOfImport(agreedPeriodsOfBatch(db, batch.id), moved ? frozenDays(db, batch.accountId) : []);
    if (closed.length > 0) return refused(...closed);
    const entries = entriesOfBatch(db, batch.id).filter(({ id }) => id !== opening?.id);
    for (const entry of entries) {
      addReversal(db, entry, { reason, madeAt });
      partAgain(db, entry, { reason, madeAt });
    }
    markBatchUndone(db, batch.id, madeAt);
    if (moved) {
      const account = accountById(db, batch.accountId);
      invariant(account, 'an import is of an account');
      const { batchId, ...start } = moved.before ? startBefore(moved.before, account, paymentDaysOf(db, account.id)?.firstOn ?? null) : startOfRest(db, account, batch.id, wasMadeByImport(db, account.id) ? openingPence : 0);
      moveOpening(db, account, start, { reason, madeAt, batchId });
    }
    return ok({ reversed: entries.length });
  });
}

type StartOfAccount = AccountOpening & { readonly batchId: number | null };

/** Older rows had moved the account's start back to them: without them it starts as it did before. */
function startBefore(before: OpeningRow, account: Account, firstOn: IsoDay | null): StartOfAccount {
  const openedOn = firstOn !== null && firstOn < before.paidOn ? firstOn : before.paidOn;
  return { openedOn, openingPence: before.amountPence, batchId: before.batchId };
}

/** Nobody but this import said how the account started: then what is left says it. `otherwisePence` is for payments without a balance. */
function startOfRest(db: ReadDb, account: Account, undoneBatchId: number, otherwisePence: number): StartOfAccount {
  const openedOn = paymentDaysOf(db, account.id)?.firstOn ?? null;
  if (openedOn === null) return { openedOn: account.openedOn, openingPence: 0, batchId: undoneBatchId };
  const onDay = rowsAlreadyThere(db, account.id, { from: openedOn, to: openedOn }, []).filter(({ paidOn }) => paidOn === openedOn);
  const stated = onDay.flatMap(({ amountPence, balancePence }) => (balancePence === null ? [] : [{ amountPence, balancePence }]));
  return { openedOn, openingPence: balanceRun(stated)?.startPence ?? otherwisePence, batchId: onDay[0]?.batchId ?? null };
}

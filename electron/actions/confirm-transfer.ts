import type { Input, Output } from '#shared/contract/contract';
import { ok, refused, type Result } from '#shared/kernel/result';
import { checkTransfer, movePart, partsOfMove } from '#shared/ledger/check-transfer';
import { findTransfers } from '#shared/ledger/find-transfers';
import { notSorted } from '#shared/ledger/record-payment';
import { writeLedger } from '../db/transaction';
import { usualFundOfMove } from '../queries/usual-fund-of-move';
import { entryById } from '../repositories/entries';
import { addTie } from '../repositories/postings';
import { addTransfer, listTransfers, moveSides, removeTransfer } from '../repositories/transfers';
import type { Services } from '../services/services';

const GONE = { code: 'transfer-gone', message: 'These two payments are not one move any more. Look at the list again.' } as const;

/** Two payments are one move between own accounts: both are sorted so, and the pair is kept. Faults: those of `shared/ledger/check-transfer.ts`. */
export function confirmTransfer(services: Services, input: Input<'transfers.confirm'>): Result<Output<'transfers.confirm'>> {
  return writeLedger(services, 'transfers.confirm', input, (db) => {
    const { confirmed } = findTransfers(moveSides(db), listTransfers(db));
    const isTaken = confirmed.some(({ out, in: into }) => [out.id, into.id].some((id) => id === input.outEntryId || id === input.inEntryId));

    const decided = checkTransfer(entryById(db, input.outEntryId), entryById(db, input.inEntryId), isTaken);
    if (!decided.ok) return decided;

    const { out, into } = decided.value;
    const made = { ruleId: null, reason: '', madeAt: services.clock.now() };
    const parts = partsOfMove(out, into, input.fund ?? null, usualFundOfMove(db, out.accountId, into.amountPence, out));
    addTie(db, out, parts.out, made);
    addTie(db, into, parts.into, made);
    addTransfer(db, { outId: out.id, inId: into.id });
    return ok({});
  });
}

/** Two payments are no move after all: both are to be sorted again. */
export function partTransfer(services: Services, input: Input<'transfers.part'>): Result<Output<'transfers.part'>> {
  return writeLedger(services, 'transfers.part', input, (db) => {
    const pair = listTransfers(db).find(({ outId }) => outId === input.outEntryId);
    if (!pair) return refused(GONE);
    const made = { ruleId: null, reason: '', madeAt: services.clock.now() };
    for (const entry of [entryById(db, pair.outId), entryById(db, pair.inId)]) if (entry) addTie(db, entry, [notSorted(entry.amountPence)], made);
    removeTransfer(db, pair.outId);
    return ok({});
  });
}

/** Whose money a move carried is said anew, on both sides. */
export function sayWhoseMove(services: Services, input: Input<'transfers.whose'>): Result<Output<'transfers.whose'>> {
  return writeLedger(services, 'transfers.whose', input, (db) => {
    const move = findTransfers(moveSides(db), listTransfers(db)).confirmed.find(({ out }) => out.id === input.outEntryId);
    if (!move) return refused(GONE);
    const made = { ruleId: null, reason: '', madeAt: services.clock.now() };
    for (const { id } of [move.out, move.in]) {
      const entry = entryById(db, id);
      if (entry) addTie(db, entry, [movePart(entry.amountPence, input.fund)], made);
    }
    return ok({});
  });
}

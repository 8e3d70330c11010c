import type { Input, Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { recordTransfer as decide } from '#shared/ledger/check-transfer';
import { writeLedger } from '../db/transaction';
import { usualFundOfMove } from '../queries/usual-fund-of-move';
import { accountById } from '../repositories/accounts';
import { setEntryNote } from '../repositories/entries';
import { addMoney } from '../repositories/postings';
import { frozenDays } from '../repositories/reconciliations';
import { addTransfer } from '../repositories/transfers';
import type { Services } from '../services/services';

/** Records money moved from one own account to another, such as cash drawn: both sides at once. Faults: those of `shared/ledger/check-transfer.ts`. */
export function recordTransfer(services: Services, input: Input<'payments.transfer'>): Result<Output<'payments.transfer'>> {
  return writeLedger(services, 'payments.transfer', input, (db) => {
    const facts = { from: accountById(db, input.fromAccountId), to: accountById(db, input.toAccountId), today: services.clock.today(), frozen: ({ id }: { readonly id: number }) => frozenDays(db, id) };

    const fund = input.fund ?? usualFundOfMove(db, input.fromAccountId, input.amountPence);
    const decided = decide({ ...input, fund }, facts);
    if (!decided.ok) return decided;

    const { out, into } = decided.value;
    const made = { ruleId: null, bank: null, madeAt: services.clock.now() };
    const [outEntryId, inEntryId] = [addMoney(db, out, made), addMoney(db, into, made)];
    if (input.note.trim() !== '') for (const id of [outEntryId, inEntryId]) setEntryNote(db, id, { note: input.note.trim() });
    addTransfer(db, { outId: outEntryId, inId: inEntryId });
    return ok({ outEntryId, inEntryId });
  });
}

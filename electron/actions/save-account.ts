import type { Input, Output } from '#shared/contract/contract';
import { ok, refused, type Result } from '#shared/kernel/result';
import { checkStart, openingOf, saveAccount as decide } from '#shared/ledger/save-account';
import { writeLedger } from '../db/transaction';
import { saveAccount as save } from '../repositories/accounts';
import { openingEntry, paymentDaysOf } from '../repositories/entries';
import { addOpening, addReversal } from '../repositories/postings';
import { frozenDays } from '../repositories/reconciliations';
import type { Services } from '../services/services';

/** Adds an account or changes one. Another opening balance reverses the first, so that the trail shows both. Fault: a statement of it is agreed. */
export function saveAccount(services: Services, input: Input<'accounts.save'>): Result<Output<'accounts.save'>> {
  return writeLedger(services, 'accounts.save', input, (db) => {
    const { openingPence, ...account } = input;
    const before = input.id === null ? undefined : openingEntry(db, input.id);

    const decided = decide(account, input.id === null ? null : paymentDaysOf(db, input.id));
    const start = checkStart(before, { openedOn: account.openedOn, openingPence }, input.id === null ? [] : frozenDays(db, input.id));
    if (!decided.ok || !start.ok) return refused(...(decided.ok ? [] : decided.faults), ...(start.ok ? [] : start.faults));

    const id = save(db, account);
    const madeAt = services.clock.now();
    const changed = !before || before.amountPence !== openingPence || before.paidOn !== account.openedOn;
    if (before && changed) addReversal(db, before, { reason: 'The opening balance was put right', madeAt });
    if (changed && openingPence !== 0) addOpening(db, openingOf({ ...account, id }, openingPence), { reason: '', madeAt });
    return ok({ id });
  });
}

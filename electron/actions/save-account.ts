import type { Input, Output } from '#shared/contract/contract';
import { ok, refused, type Result } from '#shared/kernel/result';
import type { Entry } from '#shared/ledger/entry';
import { faultsOfKind } from '#shared/ledger/frozen';
import { checkStart, openingOf, saveAccount as decide } from '#shared/ledger/save-account';
import { writeLedger } from '../db/transaction';
import { accountById, balancesByAccount, saveAccount as save } from '../repositories/accounts';
import { openingEntry, paymentDaysOf, setEntryNote } from '../repositories/entries';
import { addOpening, addReversal } from '../repositories/postings';
import { frozenDays } from '../repositories/reconciliations';
import type { Services } from '../services/services';

/** Adds an account or changes one. Another opening balance reverses the first, so that the trail shows both. Faults: a statement of it is agreed. */
export function saveAccount(services: Services, input: Input<'accounts.save'>): Result<Output<'accounts.save'>> {
  return writeLedger(services, 'accounts.save', input, (db) => {
    const { openingPence, openingOwnPence: ownPence = 0, openingWords, ...account } = input;
    const before = input.id === null ? undefined : openingEntry(db, input.id);

    const known = input.id === null ? undefined : accountById(db, input.id);
    const isClosedNow = account.closedOn !== null && known?.closedOn === null;
    const heldPence = isClosedNow ? (balancesByAccount(db).get(input.id ?? 0) ?? 0) - (before?.amountPence ?? 0) + openingPence : null;

    const frozen = input.id === null ? [] : frozenDays(db, input.id);
    const decided = decide(account, input.id === null ? null : paymentDaysOf(db, input.id), { openingPence, ownPence, heldPence });
    const start = checkStart(before, { openedOn: account.openedOn, openingPence }, frozen);
    const kind = faultsOfKind(known, account, frozen);
    if (!decided.ok || !start.ok || kind.length > 0) return refused(...(decided.ok ? [] : decided.faults), ...(start.ok ? [] : start.faults), ...kind);

    const id = save(db, account);
    const madeAt = services.clock.now();
    const changed = !before || before.amountPence !== openingPence || before.paidOn !== account.openedOn || ownOf(before) !== ownPence;
    if (before && changed) addReversal(db, before, { reason: 'The opening balance was put right', madeAt });
    const added = changed && openingPence !== 0 ? addOpening(db, openingOf({ ...account, id }, openingPence, ownPence), { reason: '', madeAt }) : null;
    const openingId = added ?? (changed ? null : (before?.id ?? null));
    const words = openingWords?.trim() ?? before?.evidenceWords ?? '';
    if (openingId !== null && (added !== null ? words !== '' : words !== before?.evidenceWords)) setEntryNote(db, openingId, { evidence: words === '' ? 'missing' : 'have', evidenceWords: words });
    return ok({ id });
  });
}

const ownOf = ({ parts }: Pick<Entry, 'parts'>) => parts.find(({ fund }) => fund === 'own')?.amountPence ?? 0;

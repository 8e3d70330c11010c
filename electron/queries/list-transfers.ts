import type { Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { findTransfers, type Move, type MoveSide } from '#shared/ledger/find-transfers';
import { readLedger } from '../db/transaction';
import { listAccounts } from '../repositories/accounts';
import { listTransfers, moveSides } from '../repositories/transfers';
import type { Services } from '../services/services';

type View = Output<'transfers.list'>;

/** As many of each list as a person looks through; the rest come up as those are dealt with. */
const MOST_SHOWN = 100;

/** Moves between own accounts: what looks like one, what was confirmed, and what has only one side. */
export function showTransfers(services: Services): Result<View> {
  return readLedger(services, (db) => {
    const names = new Map(listAccounts(db).map(({ id, name }) => [id, name]));
    const { confirmed, proposed, oneSided } = findTransfers(moveSides(db), listTransfers(db));
    const side = ({ id, accountId, paidOn, payee, amountPence }: MoveSide) => ({ entryId: id, accountName: names.get(accountId) ?? '', paidOn, payee, amountPence });
    const moves = (all: readonly Move[]) => all.slice(0, MOST_SHOWN).map(({ out, in: into }) => ({ out: side(out), in: side(into) }));
    return ok({ proposed: moves(proposed), confirmed: moves(confirmed), oneSided: oneSided.slice(0, MOST_SHOWN).map(side) });
  });
}

import type { Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { partsOfMove } from '#shared/ledger/check-transfer';
import { findTransfers, type Move, type MoveSide } from '#shared/ledger/find-transfers';
import { fundOfMove } from '#shared/ledger/move-fund';
import { readLedger } from '../db/transaction';
import { listAccounts } from '../repositories/accounts';
import { partsOf } from '../repositories/entries';
import { listTransfers, moveSides } from '../repositories/transfers';
import type { Services } from '../services/services';
import { usualFundOfMove } from './usual-fund-of-move';

type View = Output<'transfers.list'>;

/** As many of each list as a person looks through; the rest come up as those are dealt with. */
const MOST_SHOWN = 100;

/** Moves between own accounts: what looks like one, what was confirmed, and what has only one side. */
export function showTransfers(services: Services): Result<View> {
  return readLedger(services, (db) => {
    const names = new Map(listAccounts(db).map(({ id, name }) => [id, name]));
    const { confirmed, proposed, oneSided } = findTransfers(moveSides(db), listTransfers(db));
    const side = ({ id, accountId, paidOn, payee, amountPence }: MoveSide) => ({ entryId: id, accountName: names.get(accountId) ?? '', paidOn, payee, amountPence });
    const moves = (all: readonly Move[], fundOf: (move: Move) => View['confirmed'][number]['fund']) => all.slice(0, MOST_SHOWN).map((move) => ({ out: side(move.out), in: side(move.in), fund: fundOf(move) }));
    const would = ({ out, in: into }: Move) => {
      const [outParts, inParts] = [partsOf(db, out.id), partsOf(db, into.id)];
      return fundOfMove(partsOfMove({ ...out, parts: outParts }, { ...into, parts: inParts }, null, usualFundOfMove(db, out.accountId, into.amountPence, { parts: outParts })).into);
    };
    return ok({ proposed: moves(proposed, would), confirmed: moves(confirmed, ({ in: into }) => fundOfMove(partsOf(db, into.id))), oneSided: oneSided.slice(0, MOST_SHOWN).map(side) });
  });
}

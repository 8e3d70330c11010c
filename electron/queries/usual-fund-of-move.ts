import type { Entry } from '#shared/ledger/entry';
import { fundBalances, NO_FUNDS } from '#shared/ledger/fund-balances';
import { usualMoveFund, type MoveFund } from '#shared/ledger/move-fund';
import type { ReadDb } from '../db/database';
import { accountById, fundsByAccount } from '../repositories/accounts';

/** Whose money a move out of an account carries unless someone says; `out`: the side that left it, where that is in the ledger already. Pence above zero. */
export function usualFundOfMove(db: ReadDb, fromAccountId: number, amountPence: number, out?: Pick<Entry, 'parts'>): MoveFund {
  const account = accountById(db, fromAccountId);
  const now = fundsByAccount(db).get(fromAccountId) ?? NO_FUNDS;
  const left = fundBalances(out?.parts ?? []);
  const held = { council: now.council - left.council, contribution: now.contribution - left.contribution, own: now.own - left.own, nhs: now.nhs - left.nhs };
  return usualMoveFund(account ?? { isDirectPayment: true }, held, amountPence);
}

import type { Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { NO_FUNDS, fundWords } from '#shared/ledger/fund-balances';
import { readLedger } from '../db/transaction';
import { readAgreement } from '../repositories/agreement';
import { balancesByAccount, fundsByAccount, listAccounts } from '../repositories/accounts';
import { openingEntry } from '../repositories/entries';
import type { Services } from '../services/services';
import { agreement } from './show-register';

/** The accounts with whose money is in each and what each began with, and the agreement with the council. */
export function showAccounts(services: Services): Result<Output<'accounts.show'>> {
  return readLedger(services, (db) => {
    const [balances, funds] = [balancesByAccount(db), fundsByAccount(db)];
    const accounts = listAccounts(db).map((account) => {
      const opening = openingEntry(db, account.id);
      const held = funds.get(account.id) ?? NO_FUNDS;
      return {
        ...account,
        ...agreement(db, account.id),
        balancePence: balances.get(account.id) ?? 0,
        funds: held,
        fundWords: fundWords(held),
        openingPence: opening?.amountPence ?? 0,
        openingOwnPence: opening?.parts.find(({ fund }) => fund === 'own')?.amountPence ?? 0,
        openingWords: opening?.evidenceWords ?? '',
      };
    });
    return ok({ accounts, agreement: readAgreement(db) });
  });
}

import type { Input, Output } from '#shared/contract/contract';
import { ok, type Result } from '#shared/kernel/result';
import { closeAccount as decide } from '#shared/ledger/close-account';
import { writeLedger } from '../db/transaction';
import { accountById, balancesByAccount, fundsByAccount, saveAccount } from '../repositories/accounts';
import { paymentDaysOf } from '../repositories/entries';
import { addMoney } from '../repositories/postings';
import { frozenDays } from '../repositories/reconciliations';
import { addTransfer } from '../repositories/transfers';
import { NO_FUNDS } from '#shared/ledger/fund-balances';
import type { Services } from '../services/services';

/** Closes an account, and writes down where its last money went. Faults: those of `shared/ledger/close-account.ts`. */
export function closeAccount(services: Services, input: Input<'accounts.close'>): Result<Output<'accounts.close'>> {
  return writeLedger(services, 'accounts.close', input, (db) => {
    const { accountId, toAccountId } = input;
    const decided = decide(input, {
      account: accountById(db, accountId),
      to: toAccountId === null ? undefined : accountById(db, toAccountId),
      funds: fundsByAccount(db).get(accountId) ?? NO_FUNDS,
      balancePence: balancesByAccount(db).get(accountId) ?? 0,
      lastOn: paymentDaysOf(db, accountId)?.lastOn ?? null,
      today: services.clock.today(),
      frozen: [...frozenDays(db, accountId), ...(toAccountId === null ? [] : frozenDays(db, toAccountId))],
    });
    if (!decided.ok) return decided;

    const { account, out, into } = decided.value;
    const made = { ruleId: null, bank: null, madeAt: services.clock.now() };
    const outId = out && addMoney(db, out, made);
    const intoId = into && addMoney(db, into, made);
    if (outId !== null && intoId !== null) addTransfer(db, { outId, inId: intoId });
    saveAccount(db, account);
    return ok({});
  });
}

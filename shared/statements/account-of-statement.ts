import { ok, refused, type Result } from '../kernel/result';
import type { Account } from '../ledger/account';
import { MAPPED } from './mapped-csv';
import type { StatementRead } from './statement-format';

export type AccountToMake = { readonly account: Omit<Account, 'id'>; readonly openingPence: number };

/**
 * The account that a statement is of, where the ledger has none of that name: a bank account that starts on the statement's first
 * day with what was in it before the first row, 0 where the bank states no balance. The ledger's first account is the one that the
 * direct payment comes into. Fault: no row could be read, so nothing says when it starts.
 */
export function accountOfStatement(name: string, read: StatementRead, known: readonly Account[]): Result<AccountToMake> {
  const first = read.rows[0];
  if (!first) {
    return refused({ code: 'no-rows', message: 'No row of this file could be read, so no account was made for it. Look at the reasons, and download the file from your bank again.' });
  }
  const openingPence = first.balancePence === null ? 0 : first.balancePence - first.amountPence;
  const bank = read.bank === MAPPED ? '' : read.bank;
  return ok({ account: { name, kind: 'bank', bank, isDirectPayment: known.length === 0, openedOn: first.paidOn, closedOn: null }, openingPence });
}

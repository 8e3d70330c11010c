import { addDays, type IsoDay } from '../kernel/iso-date';
import type { Account, Statement } from './account';
import { agreedTo, type Reconciliation } from './reconciliation';

/** The days of the statement that comes next; `to` null: nothing says yet where it ends. */
export type NextStatement = { readonly from: IsoDay; readonly to: IsoDay | null };

/**
 * The statement that an account is to be held against next: from the day after the last agreed one, or from its first day, to the first
 * day from then on of which the bank's balance is known. Null: it is agreed up to today, or to the day it was closed, or it is cash.
 */
export function nextStatement(account: Account, statements: readonly Reconciliation[], stated: readonly Pick<Statement, 'accountId' | 'closingOn'>[], today: IsoDay): NextStatement | null {
  if (account.kind === 'cash') return null;
  const last = agreedTo(statements, account.id);
  const from = last === null ? account.openedOn : addDays(last, 1);
  if (from > today || (account.closedOn !== null && from > account.closedOn)) return null;
  const days = stated.filter(({ accountId, closingOn }) => accountId === account.id && closingOn >= from && closingOn <= today).map(({ closingOn }) => closingOn);
  return { from, to: days.sort()[0] ?? null };
}

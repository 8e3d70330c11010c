import type { Input, Output } from '#shared/contract/contract';
import { ok, refused, type Result } from '#shared/kernel/result';
import { nextStatement } from '#shared/ledger/next-statement';
import { openingBefore } from '#shared/ledger/reconcile';
import { agreedTo } from '#shared/ledger/reconciliation';
import { readLedger } from '../db/transaction';
import { accountById, listAccounts, listStatements as listBalances } from '../repositories/accounts';
import { balanceOfRowsAt, listReconciliations, moneyBefore, tickedSums } from '../repositories/reconciliations';
import type { Services } from '../services/services';

/** How far each account agrees with its bank, what comes next, and every statement, the latest first. */
export function listStatements(services: Services): Result<Output<'statements.list'>> {
  const today = services.clock.today();
  return readLedger(services, (db) => {
    const accounts = listAccounts(db);
    const statements = listReconciliations(db);
    const stated = listBalances(db);
    const names = new Map(accounts.map(({ id, name }) => [id, name]));
    const sums = tickedSums(db);
    return ok({
      accounts: accounts.map((account) => ({
        id: account.id,
        name: account.name,
        openedOn: account.openedOn,
        closedOn: account.closedOn,
        isCash: account.kind === 'cash',
        agreedTo: agreedTo(statements, account.id),
        next: nextStatement(account, statements, stated, today),
        begunId: statements.find(({ accountId, state }) => accountId === account.id && state === 'begun')?.id ?? null,
      })),
      statements: statements
        .map(({ begunAt: _begunAt, ...statement }) => {
          const ticked = sums.get(statement.id) ?? { inPence: 0, outPence: 0, tickedCount: 0 };
          const reachedPence = statement.openingPence + ticked.inPence - ticked.outPence;
          return { ...statement, accountName: names.get(statement.accountId) ?? '', ...ticked, reachedPence, differencePence: statement.closingPence - reachedPence };
        })
        .sort((a, b) => (a.to === b.to ? b.id - a.id : a.to < b.to ? 1 : -1)),
    });
  });
}

/** What the last agreed statement and the bank's files say of the figures of these days. */
export function statementFigures(services: Services, { accountId, from, to }: Input<'statements.figures'>): Result<Output<'statements.figures'>> {
  return readLedger(services, (db) => {
    if (!accountById(db, accountId)) return refused({ code: 'account-missing', field: 'accountId', message: 'Choose the account that the statement is of.' });
    const before = openingBefore(listReconciliations(db), accountId, from, (day) => moneyBefore(db, accountId, day));
    const typed = to === null ? undefined : listBalances(db).find((one) => one.accountId === accountId && one.closingOn === to);
    return ok({ openingPence: before.openingPence, lastTo: before.last?.to ?? null, closingPence: typed?.closingPence ?? (to === null ? null : balanceOfRowsAt(db, accountId, to)) });
  });
}

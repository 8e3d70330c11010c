import { and, asc, eq, getTableColumns, isNull } from 'drizzle-orm';
import { invariant } from '#shared/kernel/invariant';
import type { Account, Statement } from '#shared/ledger/account';
import { fundBalances, type FundBalances } from '#shared/ledger/fund-balances';
import type { Fund } from '#shared/ledger/funds';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { ReadDb, WriteDb } from '../db/database';
import { memo } from '../db/memo';
import { statementFor } from '../db/prepared';
import { account, statement } from '../db/schema';

// One that was made and undone is kept for the history of its money, and is nowhere shown.
const { removedAt: _gone, ...columns } = getTableColumns(account);

export function listAccounts(db: ReadDb): Account[] {
  return db.orm.select(columns).from(account).where(isNull(account.removedAt)).orderBy(asc(account.id)).all();
}

export function accountById(db: ReadDb, id: number): Account | undefined {
  return db.orm.select(columns).from(account).where(and(eq(account.id, id), isNull(account.removedAt))).get();
}

export function saveAccount(db: WriteDb, { id, ...values }: Omit<Account, 'id'> & { readonly id: number | null }): number {
  if (id === null) return db.orm.insert(account).values(values).returning({ id: account.id }).get().id;
  invariant(db.orm.update(account).set(values).where(eq(account.id, id)).run().changes === 1, 'the account is there');
  return id;
}

/** What each account holds, in pence: the sum of its postings. */
export function balancesByAccount(db: ReadDb): ReadonlyMap<number, number> {
  return memo(db, 'balances', () => {
    const rows = statementFor(db, "SELECT account_id, sum(amount_pence) FROM posting WHERE side = 'account' GROUP BY account_id").raw().all() as [number, number][];
    return new Map(rows);
  });
}

/** Whose money each account holds, in pence: its payments and its opening by fund. */
export function fundsByAccount(db: ReadDb): ReadonlyMap<number, FundBalances> {
  return memo(db, 'funds', () => readFunds(db));
}

function readFunds(db: ReadDb): Map<number, FundBalances> {
  const rows = db.driver
    .prepare<[], [number, Fund, number]>("SELECT e.account_id, p.fund, -sum(p.amount_pence) FROM posting p JOIN entry e ON e.id = p.entry_id WHERE p.side <> 'account' GROUP BY e.account_id, p.fund")
    .raw()
    .all() as [number, Fund, number][];
  const accounts = new Set(rows.map(([accountId]) => accountId));
  return new Map([...accounts].map((id) => [id, fundBalances(rows.flatMap(([accountId, fund, amountPence]) => (accountId === id ? [{ fund, amountPence }] : [])))]));
}

/** What an account held at the end of a day, in pence. */
export function balanceAtEndOf(db: ReadDb, accountId: number, on: IsoDay): number {
  // Reversals carry the day of what they reverse, so a day's balance is what the ledger says of it now.
  return memo(db, `balance ${accountId} ${on}`, () => statementFor(db, 'SELECT coalesce(sum(amount_pence), 0) FROM entry WHERE account_id = ? AND paid_on <= ?').pluck().get(accountId, on) as number);
}

/**
 * Stated balances that stand, the last one said of each day, by account and day. Those of an undone import do not count. An agreed
 * statement states its closing balance too, where nothing else does for that day; it has no number here (0).
 */
export function listStatements(db: ReadDb): Statement[] {
  return db.driver
    .prepare<[], Statement>(
      `SELECT s.id, s.account_id AS accountId, s.closing_on AS closingOn, s.closing_pence AS closingPence, s.batch_id AS batchId
       FROM statement s LEFT JOIN import_batch b ON b.id = s.batch_id
       WHERE b.undone_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM statement t LEFT JOIN import_batch c ON c.id = t.batch_id
                         WHERE t.account_id = s.account_id AND t.closing_on = s.closing_on AND t.id > s.id AND c.undone_at IS NULL)
       UNION ALL
       SELECT 0, r.account_id, r.to_on, r.closing_pence, NULL FROM reconciliation r
       WHERE r.state = 'done'
         AND NOT EXISTS (SELECT 1 FROM statement t LEFT JOIN import_batch c ON c.id = t.batch_id
                         WHERE t.account_id = r.account_id AND t.closing_on = r.to_on AND c.undone_at IS NULL)
       ORDER BY 2, 3`,
    )
    .all();
}

export function addStatement(db: WriteDb, values: Omit<Statement, 'id'>): number {
  return db.orm.insert(statement).values(values).returning({ id: statement.id }).get().id;
}

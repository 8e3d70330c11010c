import type { ProvedEntry } from '#shared/statements/proof';
import type { ReadDb } from '../db/database';
import { statementFor } from '../db/prepared';
import { REVERSED } from './entries';

/** The standing payments of an account with what the bank states after each, by day then id, oldest first. */
export function provedEntries(db: ReadDb, accountId: number): ProvedEntry[] {
  return statementFor(
    db,
    `SELECT e.paid_on AS paidOn, e.amount_pence AS amountPence, e.bank_balance_pence AS balancePence, e.batch_id AS batchId, e.batch_row AS batchRow
     FROM entry e WHERE e.account_id = ? AND e.kind = 'money' AND e.id NOT IN (${REVERSED}) ORDER BY e.paid_on, e.id`,
  ).all(accountId) as ProvedEntry[];
}

/** The newest entry that changed what an account holds; 0: there is none. */
export function lastMoneyId(db: ReadDb): number {
  return (statementFor(db, "SELECT id FROM entry WHERE kind <> 'tie' ORDER BY id DESC LIMIT 1").pluck().get() as number | undefined) ?? 0;
}

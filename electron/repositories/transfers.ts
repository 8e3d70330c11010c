import type { MoveIds, MoveSide } from '#shared/ledger/find-transfers';
import type { ReadDb, WriteDb } from '../db/database';
import { statementFor } from '../db/prepared';
import { REVERSED } from './entries';

type SideRow = Omit<MoveSide, 'isMove'> & { readonly isMove: 0 | 1 };

/** Standing payments of which every part is not sorted, or moved between own accounts; by day then id, oldest first. */
export function moveSides(db: ReadDb): MoveSide[] {
  const rows = statementFor(
    db,
    // Two lists, because each has an index of its own.
    `WITH sorted AS (
       SELECT money_id, -sum(amount_pence) AS pence, 0 AS isMove FROM posting WHERE category = 'not_sorted' GROUP BY money_id HAVING sum(amount_pence) <> 0
       UNION ALL
       SELECT money_id, -sum(amount_pence), 1 FROM posting WHERE category = 'transfer' GROUP BY money_id HAVING sum(amount_pence) <> 0),
     own AS (SELECT money_id, sum(pence) AS pence, max(isMove) AS isMove FROM sorted GROUP BY money_id)
     SELECT e.id, e.account_id AS accountId, e.paid_on AS paidOn, e.payee, e.amount_pence AS amountPence, own.isMove
     FROM own JOIN entry e ON e.id = own.money_id AND e.amount_pence = own.pence
     JOIN account a ON a.id = e.account_id AND a.removed_at IS NULL
     WHERE e.kind = 'money' AND e.id NOT IN (${REVERSED}) ORDER BY e.paid_on, e.id`,
  ).all() as SideRow[];
  return rows.map((row) => ({ ...row, isMove: row.isMove === 1 }));
}

/** Every pair that was confirmed, also where a side no longer stands. */
export function listTransfers(db: ReadDb): MoveIds[] {
  return statementFor(db, 'SELECT out_entry_id AS outId, in_entry_id AS inId FROM transfer ORDER BY out_entry_id').all() as MoveIds[];
}

/** Two payments are one move. A pair that either was in before, and that no longer stands, goes. */
export function addTransfer(db: WriteDb, { outId, inId }: MoveIds): void {
  statementFor(db, 'DELETE FROM transfer WHERE out_entry_id IN (@outId, @inId) OR in_entry_id IN (@outId, @inId)').run({ outId, inId });
  statementFor(db, 'INSERT INTO transfer (out_entry_id, in_entry_id) VALUES (?, ?)').run(outId, inId);
}

export function removeTransfer(db: WriteDb, outId: number): void {
  statementFor(db, 'DELETE FROM transfer WHERE out_entry_id = ?').run(outId);
}

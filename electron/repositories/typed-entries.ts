import { addDays, type IsoDay } from '#shared/kernel/iso-date';
import type { Period } from '#shared/kernel/period';
import { TYPED_WITHIN_DAYS, type TypedEntry } from '#shared/statements/meet-typed';
import type { ReadDb } from '../db/database';
import { statementFor } from '../db/prepared';
import { REVERSED } from './entries';

type Row = Omit<TypedEntry, 'isMove' | 'agreed'> & { readonly isMove: 0 | 1; readonly agreedFrom: IsoDay | null; readonly agreedTo: IsoDay | null };

/** The standing payments of an account that were typed by hand, over these days and as many around them as one may stand from its bank's row. */
export function typedEntries(db: ReadDb, accountId: number, { from, to }: Period): TypedEntry[] {
  const rows = statementFor(
    db,
    `SELECT e.id, e.paid_on AS paidOn, e.amount_pence AS amountPence, e.payee,
       EXISTS (SELECT 1 FROM transfer WHERE out_entry_id = e.id OR in_entry_id = e.id) AS isMove, r.from_on AS agreedFrom, r.to_on AS agreedTo
     FROM entry e
     LEFT JOIN reconciliation_entry t ON t.entry_id = e.id
     LEFT JOIN reconciliation r ON r.id = t.reconciliation_id AND r.state = 'done'
     WHERE e.account_id = ? AND e.kind = 'money' AND e.batch_id IS NULL AND e.paid_on BETWEEN ? AND ? AND e.id NOT IN (${REVERSED})
     ORDER BY e.paid_on, e.id`,
  ).all(accountId, addDays(from, -TYPED_WITHIN_DAYS), addDays(to, TYPED_WITHIN_DAYS)) as Row[];
  return rows.map(({ isMove, agreedFrom, agreedTo, ...entry }) => ({ ...entry, isMove: isMove === 1, agreed: agreedFrom === null || agreedTo === null ? null : { from: agreedFrom, to: agreedTo } }));
}

import type { Input, Output } from '#shared/contract/contract';
import { ok, refused, type Result } from '#shared/kernel/result';
import { explainDifference } from '#shared/ledger/explain-difference';
import { openingBefore, reconcile } from '#shared/ledger/reconcile';
import type { ReadDb } from '../db/database';
import { readLedger } from '../db/transaction';
import { accountById } from '../repositories/accounts';
import { candidatesFor, listReconciliations, moneyBefore, reconciliationById } from '../repositories/reconciliations';
import type { Services } from '../services/services';
import { gatherRowsLeft } from './gather-rows-left';

/** One statement held against the account: what is ticked, what is left on both sides, and what may explain a difference. */
export function showStatement(services: Services, input: Input<'statements.show'>): Result<Output<'statements.show'>> {
  return readLedger(services, (db) => statementView(db, input.id));
}

export function statementView(db: ReadDb, id: number): Result<Output<'statements.show'>> {
  const statement = reconciliationById(db, id);
  if (!statement) return refused({ code: 'statement-gone', message: 'This statement is no longer in the ledger. Look at the list again.' });
  const { accountId, from, to, openingPence, closingPence, state, doneAt, note } = statement;
  const candidates = candidatesFor(db, statement);
  const before = openingBefore(listReconciliations(db).filter((one) => one.id !== id), accountId, from, (day) => moneyBefore(db, accountId, day));
  const reached = reconcile(statement, candidates);
  const left = gatherRowsLeft(db, accountId, { from, to });
  const bankRows = left.rows.map(({ fileName, row, paidOn, payee, bankText, amountPence }) => ({ fileName, row, paidOn, payee: payee || bankText, amountPence }));
  return ok({
    id,
    accountId,
    accountName: accountById(db, accountId)?.name ?? '',
    from,
    to,
    openingPence,
    closingPence,
    ...reached,
    state,
    doneAt,
    note,
    expectedOpeningPence: before.openingPence,
    lastTo: before.last?.to ?? null,
    rows: candidates.map(({ batchId, ...row }) => ({ ...row, isFromBank: batchId !== null })),
    bankRows,
    refusedRows: left.refused.map(({ fileName, row, reason }) => ({ fileName, row, reason })),
    unreadFiles: [...left.unread],
    explanations: explainDifference({ openingPence, closingPence, differencePence: reached.differencePence, before, candidates, bankRows }).map(({ entryIds, ...one }) => ({ ...one, entryIds: [...entryIds] })),
  });
}

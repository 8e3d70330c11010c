import { asc, eq } from 'drizzle-orm';
import { invariant } from '#shared/kernel/invariant';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { Period } from '#shared/kernel/period';
import type { Candidate } from '#shared/ledger/reconcile';
import type { Reconciliation } from '#shared/ledger/reconciliation';
import { balanceRun } from '#shared/statements/balance-run';
import type { ReadDb, WriteDb } from '../db/database';
import { statementFor } from '../db/prepared';
import { reconciliation } from '../db/schema';
import { unlinkAll } from './documents';
import { REVERSED } from './entries';

type Row = typeof reconciliation.$inferSelect;

function toReconciliation({ fromOn, toOn, ...row }: Row): Reconciliation {
  return { ...row, from: fromOn, to: toOn };
}

/** Every statement that an account was held against or is being, by account and last day. */
export function listReconciliations(db: ReadDb): Reconciliation[] {
  return db.orm.select().from(reconciliation).orderBy(asc(reconciliation.accountId), asc(reconciliation.toOn), asc(reconciliation.id)).all().map(toReconciliation);
}

export type ReconciledPeriod = { readonly id: number; readonly accountName: string; readonly from: IsoDay; readonly to: IsoDay };

/** The same, each with its account's name, the newest first: what a document can be evidence of. */
export function listReconciledPeriods(db: ReadDb): ReconciledPeriod[] {
  return statementFor(
    db,
    'SELECT r.id, a.name AS accountName, r.from_on AS "from", r.to_on AS "to" FROM reconciliation r JOIN account a ON a.id = r.account_id ORDER BY r.to_on DESC, r.id DESC',
  ).all() as ReconciledPeriod[];
}

export function reconciliationById(db: ReadDb, id: number): Reconciliation | undefined {
  const row = db.orm.select().from(reconciliation).where(eq(reconciliation.id, id)).get();
  return row && toReconciliation(row);
}

export function addReconciliation(db: WriteDb, { from, to, ...values }: Omit<Reconciliation, 'id'>): number {
  return db.orm.insert(reconciliation).values({ ...values, fromOn: from, toOn: to }).returning({ id: reconciliation.id }).get().id;
}

export function setReconciliation(db: WriteDb, { id, from, to, ...values }: Reconciliation): void {
  invariant(db.orm.update(reconciliation).set({ ...values, fromOn: from, toOn: to }).where(eq(reconciliation.id, id)).run().changes === 1, 'the statement is there');
}

/** Takes one that is not agreed out of the ledger, with its ticks. The payments stay, and so do its documents, linked to it no longer. */
export function removeReconciliation(db: WriteDb, id: number): void {
  statementFor(db, 'DELETE FROM reconciliation_entry WHERE reconciliation_id = ?').run(id);
  unlinkAll(db, 'reconciliation', id);
  invariant(db.orm.delete(reconciliation).where(eq(reconciliation.id, id)).run().changes === 1, 'the statement is there');
}

/** The payments that may be on a statement: they stand, are of its account, not after its last day, and no other statement has them. By day, then id. */
export function candidatesFor(db: ReadDb, { id, accountId, to }: Pick<Reconciliation, 'accountId' | 'to'> & { readonly id: number | null }): Candidate[] {
  const rows = statementFor(
    db,
    `SELECT e.id, e.paid_on AS paidOn, e.payee, e.bank_text AS bankText, e.amount_pence AS amountPence, e.batch_id AS batchId, t.entry_id IS NOT NULL AS ticked
     FROM entry e LEFT JOIN reconciliation_entry t ON t.entry_id = e.id
     WHERE e.account_id = ? AND e.kind = 'money' AND e.paid_on <= ? AND coalesce(t.reconciliation_id = ?, 1) AND e.id NOT IN (${REVERSED})
     ORDER BY e.paid_on, e.id`,
  ).all(accountId, to, id ?? 0) as (Omit<Candidate, 'ticked'> & { ticked: 0 | 1 })[];
  return rows.map((row) => ({ ...row, ticked: row.ticked === 1 }));
}

export function addTicks(db: WriteDb, id: number, entryIds: readonly number[]): void {
  const add = statementFor(db, 'INSERT INTO reconciliation_entry (reconciliation_id, entry_id) VALUES (?, ?) ON CONFLICT (reconciliation_id, entry_id) DO NOTHING');
  for (const entryId of entryIds) add.run(id, entryId);
}

export function removeTicks(db: WriteDb, id: number, entryIds: readonly number[]): void {
  const remove = statementFor(db, 'DELETE FROM reconciliation_entry WHERE reconciliation_id = ? AND entry_id = ?');
  for (const entryId of entryIds) remove.run(id, entryId);
}

/** Takes out the ticks of payments that no longer count on a statement: taken back since, or after its last day. */
export function removeStaleTicks(db: WriteDb, { id, to }: Pick<Reconciliation, 'id' | 'to'>): void {
  const stale = statementFor(
    db,
    `SELECT t.entry_id FROM reconciliation_entry t JOIN entry e ON e.id = t.entry_id WHERE t.reconciliation_id = ? AND (e.paid_on > ? OR e.id IN (${REVERSED}))`,
  )
    .pluck()
    .all(id, to) as number[];
  removeTicks(db, id, stale);
}

const AGREED = `SELECT DISTINCT r.from_on AS "from", r.to_on AS "to" FROM reconciliation_entry t JOIN reconciliation r ON r.id = t.reconciliation_id`;

/** The days of an account's agreed statements, the earliest first. */
export function frozenDays(db: ReadDb, accountId: number): Period[] {
  return statementFor(db, `SELECT from_on AS "from", to_on AS "to" FROM reconciliation WHERE account_id = ? AND state = 'done' ORDER BY from_on`).all(accountId) as Period[];
}

/** The days of the agreed statement that a payment is ticked on; null: it is on none. */
export function agreedPeriodOf(db: ReadDb, entryId: number): Period | null {
  return (statementFor(db, `${AGREED} WHERE t.entry_id = ? AND r.state = 'done'`).get(entryId) as Period | undefined) ?? null;
}

/** The agreed statements that payments of an import are ticked on, the earliest first. */
export function agreedPeriodsOfBatch(db: ReadDb, batchId: number): Period[] {
  return statementFor(db, `${AGREED} JOIN entry e ON e.id = t.entry_id WHERE e.batch_id = ? AND r.state = 'done' ORDER BY r.from_on`).all(batchId) as Period[];
}

/** What an account opened with and every payment before a day, in pence. */
export function moneyBefore(db: ReadDb, accountId: number, day: IsoDay): number {
  return statementFor(
    db,
    `SELECT coalesce(sum(e.amount_pence), 0) FROM entry e WHERE e.account_id = ? AND (e.kind = 'opening' OR (e.kind = 'money' AND e.paid_on < ?)) AND e.id NOT IN (${REVERSED})`,
  )
    .pluck()
    .get(accountId, day) as number;
}

/**
 * What the bank's own rows state for the end of a day, in pence: the balance after the last row up to it, where a later row (or one of
 * that day) shows that the files go on. Null: they do not say.
 */
export function balanceOfRowsAt(db: ReadDb, accountId: number, day: IsoDay): number | null {
  const fromBank = `e.account_id = @accountId AND e.kind = 'money' AND e.batch_id IS NOT NULL AND e.id NOT IN (${REVERSED})`;
  const goesOn = statementFor(db, `SELECT 1 FROM entry e WHERE ${fromBank} AND e.paid_on >= @day LIMIT 1`).get({ accountId, day }) !== undefined;
  if (!goesOn) return null;
  const rows = statementFor(
    db,
    `SELECT e.amount_pence AS amountPence, e.bank_balance_pence AS balancePence FROM entry e
     WHERE ${fromBank} AND e.paid_on = (SELECT max(e.paid_on) FROM entry e WHERE ${fromBank} AND e.paid_on <= @day)`,
  ).all({ accountId, day }) as { amountPence: number; balancePence: number | null }[];
  const stated = rows.flatMap(({ amountPence, balancePence }) => (balancePence === null ? [] : [{ amountPence, balancePence }]));
  return rows.length === 0 || stated.length < rows.length ? null : (balanceRun(stated)?.endPence ?? null);
}

/** What the ticked payments of each statement come to, in pence; money out is a positive amount. */
export function tickedSums(db: ReadDb): Map<number, { readonly inPence: number; readonly outPence: number; readonly tickedCount: number }> {
  const rows = statementFor(
    db,
    `SELECT t.reconciliation_id AS id, sum(max(e.amount_pence, 0)) AS inPence, sum(max(-e.amount_pence, 0)) AS outPence, count(*) AS tickedCount
     FROM reconciliation_entry t JOIN entry e ON e.id = t.entry_id WHERE e.id NOT IN (${REVERSED}) GROUP BY t.reconciliation_id`,
  ).all() as { id: number; inPence: number; outPence: number; tickedCount: number }[];
  return new Map(rows.map(({ id, ...sums }) => [id, sums]));
}

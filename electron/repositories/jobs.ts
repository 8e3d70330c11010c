import { asc, eq } from 'drizzle-orm';
import type { Job, WorkerBank } from '#shared/employer/job';
import type { OtherRate } from '#shared/employer/shift';
import { invariant } from '#shared/kernel/invariant';
import type { ReadDb, WriteDb } from '../db/database';
import { statementFor } from '../db/prepared';
import { job, workerBank, workerOtherRate } from '../db/schema-employing';

/** The terms of every job that has any written down. */
export function listJobs(db: ReadDb): Job[] {
  return db.orm.select().from(job).orderBy(asc(job.workerId)).all();
}

export function saveJob(db: WriteDb, values: Job): void {
  const { changes } = db.orm.insert(job).values(values).onConflictDoUpdate({ target: job.workerId, set: values }).run();
  invariant(changes === 1, 'a PA has one job');
}

/** Rates for kinds of hour other than the usual, each kind in the order of its days. */
export function listOtherRates(db: ReadDb): OtherRate[] {
  const rows = db.orm.select().from(workerOtherRate).orderBy(asc(workerOtherRate.workerId), asc(workerOtherRate.kind), asc(workerOtherRate.fromOn)).all();
  return rows.map(({ fromOn, ...rest }) => ({ ...rest, from: fromOn }));
}

/** The rates given become the only ones of this worker. */
export function saveOtherRates(db: WriteDb, workerId: number, rates: readonly Omit<OtherRate, 'workerId'>[]): void {
  db.orm.delete(workerOtherRate).where(eq(workerOtherRate.workerId, workerId)).run();
  for (const { kind, from, ratePence } of rates) db.orm.insert(workerOtherRate).values({ workerId, kind, fromOn: from, ratePence }).run();
}

/** Undefined: none are written down. */
export function bankOf(db: ReadDb, workerId: number): WorkerBank | undefined {
  return db.orm.select().from(workerBank).where(eq(workerBank.workerId, workerId)).get();
}

/** Null takes them out. */
export function saveBank(db: WriteDb, workerId: number, bank: Omit<WorkerBank, 'workerId'> | null): void {
  db.orm.delete(workerBank).where(eq(workerBank.workerId, workerId)).run();
  if (bank) db.orm.insert(workerBank).values({ workerId, ...bank }).run();
}

/** When the bank details of a PA were last written down or put back; undefined: nobody knows. */
export function bankChangedAt(db: ReadDb, workerId: number): string | undefined {
  const changes = `SELECT e.at FROM row_change c JOIN event e ON e.id = c.event_id WHERE c.table_name = 'worker_bank' AND c.row_key = ? AND e.what <> 'ledger.follow' ORDER BY c.id DESC LIMIT 1`;
  return statementFor(db, changes).pluck().get(JSON.stringify([workerId])) as string | undefined;
}

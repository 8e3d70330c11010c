import { asc, eq } from 'drizzle-orm';
import type { Worker } from '#shared/employer/worker';
import { invariant } from '#shared/kernel/invariant';
import type { Draft } from '#shared/kernel/record';
import type { ReadDb, WriteDb } from '../db/database';
import { worker, workerRate } from '../db/schema';
import { saveRow } from './rows';

/** All personal assistants, those who left too, each with the hourly rates in the order in which they start. */
export function listWorkers(db: ReadDb): Worker[] {
  const rates = db.orm.select().from(workerRate).orderBy(asc(workerRate.fromOn)).all();
  const workers = db.orm.select().from(worker).orderBy(asc(worker.id)).all();
  return workers.map((row) => ({ ...row, rates: rates.filter(({ workerId }) => workerId === row.id).map(({ fromOn, ratePence }) => ({ from: fromOn, ratePence })) }));
}

/** Answers the id; `id` null adds the worker. The rates given become the only ones. */
export function saveWorker(db: WriteDb, { id: knownId, rates, ...row }: Draft<Worker>): number {
  const id = saveRow(db, worker, knownId, row);
  db.orm.delete(workerRate).where(eq(workerRate.workerId, id)).run();
  for (const { from, ratePence } of rates) {
    const { changes } = db.orm.insert(workerRate).values({ workerId: id, fromOn: from, ratePence }).run();
    invariant(changes === 1, 'each rate of a worker is one row');
  }
  return id;
}

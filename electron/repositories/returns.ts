import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { ReturnDocument } from '#shared/contract/return.routes';
import { invariant } from '#shared/kernel/invariant';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { Period } from '#shared/kernel/period';
import { sentFor, type ReturnSent } from '#shared/returns/return-sent';
import type { ReadDb, WriteDb } from '../db/database';
import { returnSent } from '../db/schema';

const COUNTS = isNull(returnSent.notSentAt);

/** The periods whose return was sent, the earliest first, each with what was sent last. */
export function listReturnsSent(db: ReadDb): ReturnSent<ReturnDocument>[] {
  const rows = db.orm.select().from(returnSent).where(COUNTS).orderBy(asc(returnSent.fromOn), asc(returnSent.toOn), desc(returnSent.id)).all();
  const newest: ReturnSent<ReturnDocument>[] = [];
  for (const { id, fromOn: from, toOn: to, sentOn, closingPence, document } of rows) {
    if (sentFor(newest, { from, to })) continue;
    const version = rows.filter((row) => row.fromOn === from && row.toOn === to).length;
    newest.push({ id, from, to, sentOn, closingPence, version, copy: document === null ? null : (JSON.parse(document) as ReturnDocument) });
  }
  return newest;
}

/** Keeps a return as it was sent. One of the same days that was sent before stays as it is. Answers its id. */
export function recordReturnSent(db: WriteDb, document: ReturnDocument, sentOn: IsoDay): number {
  const { from: fromOn, to: toOn, closingPence } = document;
  return Number(db.orm.insert(returnSent).values({ fromOn, toOn, sentOn, closingPence, document: JSON.stringify(document) }).run().lastInsertRowid);
}

/** From now on it does not count as sent. What it held stays. */
export function setNotSent(db: WriteDb, id: number, notSentAt: string): void {
  const { changes } = db.orm.update(returnSent).set({ notSentAt }).where(and(eq(returnSent.id, id), COUNTS)).run();
  invariant(changes === 1, 'one return that counts is taken back');
}

/** The period of a return that was taken back; undefined: there is none of that id, or it counts. */
export function periodTakenBack(db: ReadDb, id: number): Period | undefined {
  return db.orm.select({ from: returnSent.fromOn, to: returnSent.toOn }).from(returnSent).where(and(eq(returnSent.id, id), isNotNull(returnSent.notSentAt))).get();
}

/** It counts as sent again. */
export function setSentAfterAll(db: WriteDb, id: number): void {
  const { changes } = db.orm.update(returnSent).set({ notSentAt: null }).where(eq(returnSent.id, id)).run();
  invariant(changes === 1, 'one return counts again');
}

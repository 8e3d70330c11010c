import { asc } from 'drizzle-orm';
import type { IsoDay } from '#shared/kernel/iso-date';
import { invariant } from '#shared/kernel/invariant';
import type { Period } from '#shared/kernel/period';
import type { ReadDb, WriteDb } from '../db/database';
import { returnSent } from '../db/schema';

/** A period whose return was sent to the council, with the closing balance that it stated. */
export type ReturnSent = Period & { readonly sentOn: IsoDay; readonly closingPence: number };

/** The returns that were sent, the earliest period first. */
export function listReturnsSent(db: ReadDb): ReturnSent[] {
  const rows = db.orm.select().from(returnSent).orderBy(asc(returnSent.fromOn), asc(returnSent.toOn)).all();
  return rows.map(({ fromOn, toOn, sentOn, closingPence }) => ({ from: fromOn, to: toOn, sentOn, closingPence }));
}

/** Sending the same period again replaces what was written down about it. */
export function recordReturnSent(db: WriteDb, { from, to, sentOn, closingPence }: ReturnSent): void {
  const { changes } = db.orm
    .insert(returnSent)
    .values({ fromOn: from, toOn: to, sentOn, closingPence })
    .onConflictDoUpdate({ target: [returnSent.fromOn, returnSent.toOn], set: { sentOn, closingPence } })
    .run();
  invariant(changes === 1, 'a period’s return is sent once');
}

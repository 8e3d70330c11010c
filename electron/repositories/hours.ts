import { and, asc, eq, gte } from 'drizzle-orm';
import type { RotaShift, Shift, Timesheet } from '#shared/employer/shift';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { Period } from '#shared/kernel/period';
import type { Draft } from '#shared/kernel/record';
import type { ReadDb, WriteDb } from '../db/database';
import { statementFor } from '../db/prepared';
import { rotaShift, shift, timesheet } from '../db/schema-employing';
import { removeRow, saveRow } from './rows';

export function listRota(db: ReadDb): RotaShift[] {
  const rows = db.orm.select().from(rotaShift).orderBy(asc(rotaShift.workerId), asc(rotaShift.fromOn), asc(rotaShift.week), asc(rotaShift.weekday), asc(rotaShift.startsAt)).all();
  return rows.map(({ fromOn, ...rest }) => ({ ...rest, from: fromOn }));
}

/** The shifts given become the whole rota of this worker from this day; none: there is no rota from it. */
export function saveRota(db: WriteDb, workerId: number, from: IsoDay, shifts: readonly Omit<RotaShift, 'id' | 'workerId' | 'from'>[]): void {
  db.orm.delete(rotaShift).where(and(eq(rotaShift.workerId, workerId), eq(rotaShift.fromOn, from))).run();
  for (const each of shifts) db.orm.insert(rotaShift).values({ workerId, fromOn: from, ...each }).run();
}

/** Shifts that start on a day or later, in order. */
export function listShifts(db: ReadDb, since: IsoDay): Shift[] {
  const rows = db.orm.select().from(shift).where(gte(shift.onDay, since)).orderBy(asc(shift.onDay), asc(shift.startsAt), asc(shift.id)).all();
  return rows.map(({ onDay, ...rest }) => ({ ...rest, on: onDay }));
}

/** Answers its id; `id` null adds it. */
export function saveShift(db: WriteDb, { id, on, ...rest }: Draft<Shift>): number {
  return saveRow(db, shift, id, { ...rest, onDay: on });
}

export function removeShift(db: WriteDb, id: number): void {
  removeRow(db, shift, id);
}

export function listTimesheets(db: ReadDb): Timesheet[] {
  return db.orm.select().from(timesheet).orderBy(asc(timesheet.weekFrom), asc(timesheet.id)).all();
}

/** Answers its id; `id` null adds it. */
export function saveTimesheet(db: WriteDb, { id, ...rest }: Draft<Timesheet>): number {
  return saveRow(db, timesheet, id, rest);
}

export function removeTimesheet(db: WriteDb, id: number): void {
  removeRow(db, timesheet, id);
}

/** The first and the last day with hours or leave of a PA written down; null: none. Of leave that goes on its first day counts. */
export function writtenDays(db: ReadDb, workerId: number): Period | null {
  const found = statementFor(
    db,
    `SELECT min(day) AS "from", max(day) AS "to" FROM (SELECT on_day AS day FROM shift WHERE worker_id = @workerId
       UNION ALL SELECT from_on FROM absence WHERE worker_id = @workerId UNION ALL SELECT to_on FROM absence WHERE worker_id = @workerId AND to_on IS NOT NULL)`,
  ).get({ workerId }) as { readonly from: IsoDay | null; readonly to: IsoDay | null };
  return found.from === null || found.to === null ? null : { from: found.from, to: found.to };
}

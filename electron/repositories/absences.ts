import { asc } from 'drizzle-orm';
import type { Absence, LeaveCarried } from '#shared/employer/absence';
import type { Draft } from '#shared/kernel/record';
import type { ReadDb, WriteDb } from '../db/database';
import { absence, leaveCarried } from '../db/schema-employing';
import { removeRow, saveRow } from './rows';

export function listAbsences(db: ReadDb): Absence[] {
  const rows = db.orm.select().from(absence).orderBy(asc(absence.fromOn), asc(absence.id)).all();
  return rows.map(({ fromOn, toOn, ...rest }) => ({ ...rest, from: fromOn, to: toOn }));
}

/** Answers its id; `id` null adds it. */
export function saveAbsence(db: WriteDb, { id, from, to, ...rest }: Draft<Absence>): number {
  return saveRow(db, absence, id, { ...rest, fromOn: from, toOn: to });
}

export function removeAbsence(db: WriteDb, id: number): void {
  removeRow(db, absence, id);
}

export function listLeaveCarried(db: ReadDb): LeaveCarried[] {
  return db.orm.select().from(leaveCarried).orderBy(asc(leaveCarried.workerId), asc(leaveCarried.yearFrom)).all();
}

export function saveLeaveCarried(db: WriteDb, carried: LeaveCarried): void {
  db.orm.insert(leaveCarried).values(carried).onConflictDoUpdate({ target: [leaveCarried.workerId, leaveCarried.yearFrom], set: carried }).run();
}

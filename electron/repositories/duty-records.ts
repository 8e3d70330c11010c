import { asc } from 'drizzle-orm';
import type { DutyRecord } from '#shared/employer/duty';
import type { Draft } from '#shared/kernel/record';
import type { ReadDb, WriteDb } from '../db/database';
import { dutyRecord } from '../db/schema';
import { removeRow, saveRow } from './rows';

/** What was written down about duties, by the day they were due. */
export function listDutyRecords(db: ReadDb): DutyRecord[] {
  return db.orm.select().from(dutyRecord).orderBy(asc(dutyRecord.dueOn), asc(dutyRecord.id)).all();
}

/** Answers its id; `id` null adds it. */
export function saveDutyRecord(db: WriteDb, { id, ...row }: Draft<DutyRecord>): number {
  return saveRow(db, dutyRecord, id, row);
}

export function removeDutyRecord(db: WriteDb, id: number): void {
  removeRow(db, dutyRecord, id);
}

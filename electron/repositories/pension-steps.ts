import { asc } from 'drizzle-orm';
import type { PensionStep } from '#shared/employer/pension-step';
import type { Draft } from '#shared/kernel/record';
import type { ReadDb, WriteDb } from '../db/database';
import { pensionStep } from '../db/schema-employing';
import { removeRow, saveRow } from './rows';

export function listPensionSteps(db: ReadDb): PensionStep[] {
  const rows = db.orm.select().from(pensionStep).orderBy(asc(pensionStep.onDay), asc(pensionStep.id)).all();
  return rows.map(({ onDay, untilOn, ...rest }) => ({ ...rest, on: onDay, until: untilOn }));
}

/** Answers its id; `id` null adds it. */
export function savePensionStep(db: WriteDb, { id, on, until, ...rest }: Draft<PensionStep>): number {
  return saveRow(db, pensionStep, id, { ...rest, onDay: on, untilOn: until });
}

export function removePensionStep(db: WriteDb, id: number): void {
  removeRow(db, pensionStep, id);
}

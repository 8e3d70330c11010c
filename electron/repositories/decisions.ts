import { asc } from 'drizzle-orm';
import type { Draft } from '#shared/kernel/record';
import type { Decision } from '#shared/plan/reviews';
import type { ReadDb, WriteDb } from '../db/database';
import { decision } from '../db/schema';
import { removeRow, saveRow } from './rows';

/** What the council decided about eligibility, the oldest first. */
export function listDecisions(db: ReadDb): Decision[] {
  return db.orm.select().from(decision).orderBy(asc(decision.decidedOn)).all();
}

/** Answers its id; `id` null adds it. */
export function saveDecision(db: WriteDb, { id, decidedOn, eligible, reasons, hasWrittenReasons, supportEndsOn, otherHelp }: Draft<Decision>): number {
  return saveRow(db, decision, id, { decidedOn, eligible, reasons, hasWrittenReasons, supportEndsOn, otherHelp });
}

export function removeDecision(db: WriteDb, id: number): void {
  removeRow(db, decision, id);
}

import { asc, eq } from 'drizzle-orm';
import type { Draft } from '#shared/kernel/record';
import type { Need } from '#shared/plan/needs';
import type { ReadDb, WriteDb } from '../db/database';
import { goalNeed, need, risk } from '../db/schema';
import { removeRow, saveRow } from './rows';

/** All needs, ended ones too, in the order in which they were written down. */
export function listNeeds(db: ReadDb): Need[] {
  return db.orm.select().from(need).orderBy(asc(need.id)).all().map(toNeed);
}

/** Answers its id; `id` null adds it. */
export function saveNeed(db: WriteDb, { id, assessed, ...rest }: Draft<Need>): number {
  const { outcome, words, eligible, eligibleBecause, startsOn, endsOn } = rest;
  return saveRow(db, need, id, {
    outcome,
    words,
    eligible,
    eligibleBecause,
    assessedTimes: assessed?.times ?? null,
    assessedEvery: assessed?.every ?? null,
    assessedMinutes: assessed?.minutes ?? null,
    startsOn,
    endsOn,
  });
}

/** Removes it from the goals that rest on it and the risks about it, and then itself. A service that meets it stops this. */
export function removeNeed(db: WriteDb, id: number): void {
  db.orm.delete(goalNeed).where(eq(goalNeed.needId, id)).run();
  db.orm.update(risk).set({ needId: null }).where(eq(risk.needId, id)).run();
  removeRow(db, need, id);
}

function toNeed({ assessedTimes: times, assessedEvery: every, assessedMinutes: minutes, ...rest }: typeof need.$inferSelect): Need {
  return { ...rest, assessed: times === null || every === null ? null : { times, every, minutes } };
}

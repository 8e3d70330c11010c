import { asc, eq } from 'drizzle-orm';
import { invariant } from '#shared/kernel/invariant';
import type { ReadDb, WriteDb } from '../db/database';
import { councilAnswer } from '../db/schema';

/** The household's own answers to the council's rules, by key. A key that is not there: the council's file decides. */
export function readCouncilAnswers(db: ReadDb): Readonly<Record<string, unknown>> {
  const rows = db.orm.select().from(councilAnswer).orderBy(asc(councilAnswer.key)).all();
  return Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value) as unknown]));
}

export function saveCouncilAnswer(db: WriteDb, key: string, value: unknown): void {
  const text = JSON.stringify(value);
  const { changes } = db.orm.insert(councilAnswer).values({ key, value: text }).onConflictDoUpdate({ target: councilAnswer.key, set: { value: text } }).run();
  invariant(changes === 1, 'each rule has one answer');
}

/** Takes back an answer; one that was never given stays so. */
export function removeCouncilAnswer(db: WriteDb, key: string): void {
  db.orm.delete(councilAnswer).where(eq(councilAnswer.key, key)).run();
}

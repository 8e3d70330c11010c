import { asc, eq } from 'drizzle-orm';
import { councilOverridesSchema, type CouncilOverrides } from '#shared/councils/council-profiles';
import { invariant } from '#shared/kernel/invariant';
import type { ReadDb, WriteDb } from '../db/database';
import { councilAnswer } from '../db/schema';

/** The household's own answers to the council's rules. One that is not there: the council's file decides. */
export function readCouncilAnswers(db: ReadDb): CouncilOverrides {
  const rows = db.orm.select().from(councilAnswer).orderBy(asc(councilAnswer.key)).all();
  return councilOverridesSchema.parse(Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value) as unknown])));
}

/** Keeps an answer in place of the one before; null takes it back. */
export function saveCouncilAnswer(db: WriteDb, key: keyof CouncilOverrides, answer: CouncilOverrides[keyof CouncilOverrides] | null): void {
  if (answer === null) {
    db.orm.delete(councilAnswer).where(eq(councilAnswer.key, key)).run();
    return;
  }
  const value = JSON.stringify(answer);
  const { changes } = db.orm.insert(councilAnswer).values({ key, value }).onConflictDoUpdate({ target: councilAnswer.key, set: { value } }).run();
  invariant(changes === 1, 'each rule has one answer');
}

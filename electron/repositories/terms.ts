import { asc } from 'drizzle-orm';
import type { Draft } from '#shared/kernel/record';
import type { Term } from '#shared/plan/terms';
import type { ReadDb, WriteDb } from '../db/database';
import { term } from '../db/schema';
import { removeRow, saveRow } from './rows';

/** The school terms that are written down, the first one first. */
export function listTerms(db: ReadDb): Term[] {
  return db.orm.select().from(term).orderBy(asc(term.fromOn)).all().map(({ fromOn, toOn, ...rest }) => ({ ...rest, from: fromOn, to: toOn }));
}

/** Answers its id; `id` null adds it. */
export function saveTerm(db: WriteDb, { id, words, from, to }: Draft<Term>): number {
  return saveRow(db, term, id, { words, fromOn: from, toOn: to });
}

export function removeTerm(db: WriteDb, id: number): void {
  removeRow(db, term, id);
}

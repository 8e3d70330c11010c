import { asc } from 'drizzle-orm';
import type { ContributionLetter } from '#shared/budget/contribution';
import type { Draft } from '#shared/kernel/record';
import type { ReadDb, WriteDb } from '../db/database';
import { contributionLetter } from '../db/schema';
import { unlinkAll } from './documents';
import { removeRow, saveRow } from './rows';

/** The council's letters about the contribution, as they were written, oldest first. */
export function listLetters(db: ReadDb): ContributionLetter[] {
  return db.orm.select().from(contributionLetter).orderBy(asc(contributionLetter.letterOn), asc(contributionLetter.id)).all();
}

/** Answers its id; `id` null adds it. */
export function saveLetter(db: WriteDb, { id, ...row }: Draft<ContributionLetter>): number {
  return saveRow(db, contributionLetter, id, row);
}

export function removeLetter(db: WriteDb, id: number): void {
  unlinkAll(db, 'letter', id);
  removeRow(db, contributionLetter, id);
}

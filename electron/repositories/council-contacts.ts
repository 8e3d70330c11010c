import { asc } from 'drizzle-orm';
import type { Draft } from '#shared/kernel/record';
import type { CouncilContact } from '#shared/plan/council-contacts';
import type { ReadDb, WriteDb } from '../db/database';
import { councilContact } from '../db/schema';
import { removeRow, saveRow } from './rows';

/** What was asked of the council and what came back, the oldest first. */
export function listCouncilContacts(db: ReadDb): CouncilContact[] {
  return db.orm.select().from(councilContact).orderBy(asc(councilContact.madeOn)).all();
}

/** Answers its id; `id` null adds it. */
export function saveCouncilContact(db: WriteDb, { id, kind, madeOn, toWhom, words, repliedOn, reply }: Draft<CouncilContact>): number {
  return saveRow(db, councilContact, id, { kind, madeOn, toWhom, words, repliedOn, reply });
}

export function removeCouncilContact(db: WriteDb, id: number): void {
  removeRow(db, councilContact, id);
}

import { asc } from 'drizzle-orm';
import type { Draft } from '#shared/kernel/record';
import type { Emergency, EmergencyContact } from '#shared/plan/emergencies';
import type { ReadDb, WriteDb } from '../db/database';
import { emergency, emergencyContact } from '../db/schema';
import { removeRow, saveRow } from './rows';

/** What to do in each situation, in the order in which it was written down. */
export function listEmergencies(db: ReadDb): Emergency[] {
  return db.orm.select().from(emergency).orderBy(asc(emergency.id)).all();
}

/** Answers its id; `id` null adds it. */
export function saveEmergency(db: WriteDb, { id, situation, words }: Draft<Emergency>): number {
  return saveRow(db, emergency, id, { situation, words });
}

export function removeEmergency(db: WriteDb, id: number): void {
  removeRow(db, emergency, id);
}

/** Whom to ring, in the order in which they were written down. */
export function listEmergencyContacts(db: ReadDb): EmergencyContact[] {
  return db.orm.select().from(emergencyContact).orderBy(asc(emergencyContact.id)).all();
}

/** Answers its id; `id` null adds it. */
export function saveEmergencyContact(db: WriteDb, { id, name, relation, phone, hasKey, words }: Draft<EmergencyContact>): number {
  return saveRow(db, emergencyContact, id, { name, relation, phone, hasKey, words });
}

export function removeEmergencyContact(db: WriteDb, id: number): void {
  removeRow(db, emergencyContact, id);
}

import type { WriteDb } from '../db/database';
import { statementFor } from '../db/prepared';

/** Keeps that two entries, out of one account and into another, are one move of money between them. */
export function addMove(db: WriteDb, outEntryId: number, inEntryId: number): void {
  statementFor(db, 'INSERT INTO transfer (out_entry_id, in_entry_id) VALUES (?, ?)').run(outEntryId, inEntryId);
}

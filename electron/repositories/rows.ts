import { eq } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { invariant } from '#shared/kernel/invariant';
import type { WriteDb } from '../db/database';

type TableWithId = SQLiteTable & { readonly id: SQLiteColumn };
type Row<T extends TableWithId> = T['$inferInsert'] & { readonly id?: never };

/** Adds a row (no id yet) or changes the one with this id, all its columns. Answers its id. */
export function saveRow<T extends TableWithId>(db: WriteDb, table: T, id: number | null, row: Omit<T['$inferInsert'], 'id'>): number {
  if (id === null) return Number(db.orm.insert(table).values(row as Row<T>).run().lastInsertRowid);
  const { changes } = db.orm.update(table).set(row as Row<T>).where(eq(table.id, id)).run();
  invariant(changes === 1, 'a save changes the one row that it names');
  return id;
}

/** Removes the row with this id. */
export function removeRow<T extends TableWithId>(db: WriteDb, table: T, id: number): void {
  const { changes } = db.orm.delete(table).where(eq(table.id, id)).run();
  invariant(changes === 1, 'a removal takes the one row that it names');
}

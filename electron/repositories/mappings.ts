import { eq } from 'drizzle-orm';
import { columnMapping } from '#shared/contract/money.routes';
import { invariant } from '#shared/kernel/invariant';
import type { SavedMapping } from '#shared/statements/saved-mapping';
import type { ReadDb, WriteDb } from '../db/database';
import { accountMapping } from '../db/schema';

/** Which column is which in an account’s files, as a person said last; null: nobody said it yet, or a later version wrote it. */
export function savedMapping(db: ReadDb, accountId: number): SavedMapping | null {
  const row = db.orm.select().from(accountMapping).where(eq(accountMapping.accountId, accountId)).get();
  const mapping = row && columnMapping.safeParse(JSON.parse(row.mapping));
  return row && mapping?.success ? { fileWords: row.fileWords, mapping: mapping.data } : null;
}

export function keepMapping(db: WriteDb, accountId: number, saved: SavedMapping): void {
  const values = { fileWords: saved.fileWords, mapping: JSON.stringify(saved.mapping) };
  const { changes } = db.orm.insert(accountMapping).values({ accountId, ...values }).onConflictDoUpdate({ target: accountMapping.accountId, set: values }).run();
  invariant(changes === 1, 'an account has one mapping');
}

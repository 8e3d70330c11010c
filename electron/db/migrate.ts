import type Database from 'better-sqlite3';
import { invariant } from '#shared/kernel/invariant';
import { ok, refused, type Result } from '#shared/kernel/result';
import { APPLICATION_ID } from './ledger-mark';
import { MIGRATIONS } from './migrations';

type Migration = (typeof MIGRATIONS)[number];

function balances(db: Database.Database): string {
  const has = db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'posting'").get();
  return has ? JSON.stringify(db.prepare("SELECT account_id, sum(amount_pence) FROM posting WHERE side = 'account' GROUP BY account_id ORDER BY 1").raw().all()) : '';
}

/**
 * Brings a file to today's shape, or refuses one from a newer program. drizzle's own migrator is not used: it switches foreign
 * keys off inside a transaction, where that does nothing, and a table rebuild then empties child rows.
 * `beforeChange` makes the safety copy; it is called only when something will change in a file that holds something.
 */
export function migrate(db: Database.Database, beforeChange: () => unknown = () => undefined, migrations: readonly Migration[] = MIGRATIONS): Result<{ applied: number }> {
  const version = db.pragma('user_version', { simple: true }) as number;
  if (version > migrations.length) {
    return refused({
      code: 'ledger-newer',
      message:
        'This ledger was saved by a newer version of Direct Payment Ledger, so this version cannot open it without risk. Nothing was changed. Install the newer version and open it there.',
    });
  }
  const pending = migrations.slice(version);
  if (pending.length === 0) return ok({ applied: 0 });
  if (version > 0) beforeChange();
  const before = balances(db);
  db.pragma('foreign_keys = OFF');
  db.exec('BEGIN IMMEDIATE');
  try {
    for (const migration of pending) db.exec(migration.sql);
    invariant((db.pragma('foreign_key_check') as unknown[]).length === 0, 'a migration left rows that refer to nothing');
    invariant(version === 0 || balances(db) === before, 'a migration changed a balance');
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${migrations.length}`);
    db.exec('COMMIT');
  } finally {
    if (db.inTransaction) db.exec('ROLLBACK');
    db.pragma('foreign_keys = ON');
  }
  return ok({ applied: pending.length });
}

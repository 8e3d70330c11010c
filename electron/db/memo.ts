import type { ReadDb } from './database';
import { statementFor } from './prepared';

type Kept = { changes: number; readonly values: Map<string, unknown> };

/** Forgets all of it: what was worked out inside an action that was then taken back was never true, and taking back counts no rows. */
export function forgetMemo(db: ReadDb): void {
  kept.delete(db.driver);
}

const kept = new WeakMap<ReadDb['driver'], Kept>();
/** More than one screen asks for; the oldest go first. */
const MOST = 50;

/**
 * What `compute` gives, worked out again only when anything was written since: a register is paged and filtered far more often than it
 * changes. A ledger is open to one connection, so its own count of changed rows tells.
 */
export function memo<T>(db: ReadDb, key: string, compute: () => T): T {
  const changes = statementFor(db, 'SELECT total_changes()').pluck().get() as number;
  const known = kept.get(db.driver);
  const { values } = known?.changes === changes ? known : { values: new Map<string, unknown>() };
  if (known?.changes !== changes) kept.set(db.driver, { changes, values });
  if (values.has(key)) return values.get(key) as T;
  const value = compute();
  if (values.size >= MOST) values.delete([...values.keys()][0] ?? '');
  values.set(key, value);
  return value;
}

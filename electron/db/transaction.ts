import type { Result } from '#shared/kernel/result';
import { sha256 } from '../services/files';
import type { Services } from '../services/services';
import type { ReadDb, WriteDb } from './database';
import { forgetMemo } from './memo';
import { lastEntryId, moneySince, type MoneyWritten } from './money-digest';
import { databaseFault } from './open';
import { beginRowChanges, followRows, hasGround, hasRows, keepRowsNoted, noteEveryRow, rowsNoted, type RowsWritten } from './row-changes';

/** Text that an event's hash covers, in a fixed order. */
export function eventHash(event: { readonly at: string; readonly what: string; readonly detail: string; readonly previousHash: string }): string {
  return sha256(Buffer.from(JSON.stringify([event.previousHash, event.at, event.what, event.detail])));
}

/** What a line of the trail says was written of money; undefined: none. */
export function moneyOfEvent(detail: string): MoneyWritten | undefined {
  const { first, last, sha256: digest } = (JSON.parse(detail) as { readonly entries?: Partial<MoneyWritten> } | null)?.entries ?? {};
  return typeof first === 'number' && typeof last === 'number' && typeof digest === 'string' ? { first, last, sha256: digest } : undefined;
}

/** What a line of the trail says was changed outside of money; undefined: nothing. */
export function rowsOfEvent(detail: string): Omit<RowsWritten, 'version'> | undefined {
  const { count, sha256: digest } = (JSON.parse(detail) as { readonly rows?: Partial<RowsWritten> } | null)?.rows ?? {};
  return typeof count === 'number' && typeof digest === 'string' ? { count, sha256: digest } : undefined;
}

function recordEvent(db: ReadDb, at: string, what: string, detail: string): number {
  const last = db.driver.prepare<[], { hash: string }>('SELECT hash FROM event ORDER BY id DESC LIMIT 1').get();
  const previousHash = last?.hash ?? '';
  const hash = eventHash({ at, what, detail, previousHash });
  return Number(db.driver.prepare('INSERT INTO event (at, what, detail, previous_hash, hash) VALUES (?, ?, ?, ?, ?)').run(at, what, detail, previousHash, hash).lastInsertRowid);
}

const grounded = new WeakSet<ReadDb['driver']>();

/**
 * A ledger from before rows were followed, or from before their tables changed, gets one line that holds every row as it is, so that
 * whatever comes later has a ground to be compared with.
 */
function layGround(db: ReadDb, at: string): void {
  if (grounded.has(db.driver)) return;
  if (hasGround(db) || !hasRows(db)) {
    grounded.add(db.driver);
    return;
  }
  noteEveryRow(db);
  const rows = rowsNoted(db);
  if (rows) keepRowsNoted(db, recordEvent(db, at, 'ledger.follow', JSON.stringify({ asked: {}, rows })));
  beginRowChanges(db);
}

/** Reads as of one moment: everything that `gather` sees belongs together. */
export function readLedger<T>(services: Pick<Services, 'ledger'>, gather: (db: ReadDb) => T): T {
  const { db } = services.ledger;
  return db.driver.transaction(() => gather(db))();
}

/**
 * One action in one write transaction: all of it is saved, with its line in the trail, or nothing is. A refusal, like an
 * exception, leaves the file as it was; a full disk or a read-only file is a refusal with its own sentence. `detail` is what was
 * asked for; it stays inside the ledger, with who did it where that is said, and with digests of the money and of the other rows that
 * were written, so that a later change of them shows, and so that what was done can be undone.
 */
export function writeLedger<T>(services: Services, what: string, detail: unknown, act: (db: WriteDb) => Result<T>): Result<T> {
  const { db } = services.ledger;
  try {
    followRows(db);
    db.driver.exec('BEGIN IMMEDIATE');
    beginRowChanges(db);
    layGround(db, services.clock.now());
    const before = lastEntryId(db);
    const result = act(db as WriteDb);
    if (result.ok) {
      const [entries, rows] = [moneySince(db, before), rowsNoted(db)];
      const by = services.by?.trim() ?? '';
      const eventId = recordEvent(db, services.clock.now(), what, JSON.stringify({ asked: detail, ...(by !== '' && { by }), ...(entries && { entries }), ...(rows && { rows }) }));
      keepRowsNoted(db, eventId);
      db.driver.exec('COMMIT');
    }
    return result;
  } catch (error) {
    const fault = databaseFault(error);
    if (fault) return fault;
    throw error;
  } finally {
    if (db.driver.inTransaction) {
      db.driver.exec('ROLLBACK');
      forgetMemo(db);
    }
  }
}

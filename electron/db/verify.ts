import { eventHash } from './transaction';
import type { ReadDb } from './database';

type EventRow = { id: number; at: string; what: string; detail: string; previousHash: string; hash: string };

/**
 * Looks the whole file over: the database's own check, rows that refer to nothing, entries that do not sum to zero, and the first
 * break in the trail of what was done. Each problem is a sentence; none means that all is well.
 */
export function verify(db: ReadDb): string[] {
  return [...brokenPages(db), ...brokenReferences(db), ...unbalancedEntries(db), ...brokenTrail(db)];
}

function brokenPages({ driver }: ReadDb): string[] {
  const rows = driver.pragma('integrity_check(20)') as { integrity_check: string }[];
  return rows.map((row) => row.integrity_check).filter((text) => text !== 'ok').map((text) => `The file itself is damaged: ${text}.`);
}

function brokenReferences({ driver }: ReadDb): string[] {
  const rows = driver.pragma('foreign_key_check') as { table: string; rowid: number; parent: string }[];
  return rows.slice(0, 20).map(({ table, rowid, parent }) => `Row ${rowid} of ${table} refers to something in ${parent} that is not there.`);
}

function unbalancedEntries({ driver }: ReadDb): string[] {
  const rows = driver
    .prepare<[], { id: number; sum: number; account: number; amount: number }>(
      `SELECT e.id, coalesce(sum(p.amount_pence), 0) AS sum, coalesce(sum(p.amount_pence) FILTER (WHERE p.side = 'account'), 0) AS account, e.amount_pence AS amount
       FROM entry e LEFT JOIN posting p ON p.entry_id = e.id GROUP BY e.id HAVING sum <> 0 OR account <> amount LIMIT 20`,
    )
    .all();
  return rows.map(({ id }) => `The two sides of entry ${id} do not agree.`);
}

function brokenTrail({ driver }: ReadDb): string[] {
  const events = driver
    .prepare<[], EventRow>('SELECT id, at, what, detail, previous_hash AS previousHash, hash FROM event ORDER BY id')
    .iterate();
  let previousHash = '';
  for (const event of events) {
    if (event.previousHash !== previousHash) return [`The trail of what was done is broken before line ${event.id}: a line is missing or was changed.`];
    if (eventHash(event) !== event.hash) return [`Line ${event.id} in the trail of what was done was changed after it was written.`];
    previousHash = event.hash;
  }
  return [];
}

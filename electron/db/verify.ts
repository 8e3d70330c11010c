import { sha256 } from '../services/files';
import type { ReadDb } from './database';
import { moneyDigest, type MoneyWritten } from './money-digest';
import { openInMemory } from './open';
import { hasGround, rowsDigest, rowsNotAsWritten } from './row-changes';
import { eventHash, moneyOfEvent, rowsOfEvent } from './transaction';

type EventRow = { id: number; at: string; what: string; detail: string; previousHash: string; hash: string };

/**
 * Looks the whole file over: the database's own check, its tables and rules against those that the program makes, rows that refer to
 * nothing, entries that do not sum to zero, postings in another account than their entry's or about other money, agreed statements that do not
 * add up, the bytes of each statement file and document, the first break in the trail of what was done, and the money and every other row against what the trail says was written. Each problem is a sentence; none means that all is well.
 */
export function verify(db: ReadDb): string[] {
  return [...brokenPages(db), ...changedShape(db), ...brokenReferences(db), ...unbalancedEntries(db), ...strayPostings(db), ...unevenStatements(db), ...changedStatementFiles(db), ...changedDocuments(db), ...brokenTrail(db), ...changedMoney(db), ...changedRows(db)];
}

function brokenPages({ driver }: ReadDb): string[] {
  const rows = driver.pragma('integrity_check(20)') as { integrity_check: string }[];
  return rows.map((row) => row.integrity_check).filter((text) => text !== 'ok').map((text) => `The file itself is damaged: ${text}.`);
}

/** Tables, indexes and triggers, whose SQL must be that of a new ledger: a trigger that is gone no longer keeps the money. */
function changedShape(db: ReadDb): string[] {
  const made = openInMemory();
  const [wanted, found] = [shapeOf(made.db), shapeOf(db)];
  made.close();
  const changed = [...wanted].filter(([name, sql]) => found.get(name) !== sql).map(([name]) => `The ${name} is missing or was changed.`);
  const added = [...found.keys()].filter((name) => !wanted.has(name)).map((name) => `The ${name} was added by another program.`);
  return [...changed, ...added].slice(0, 20);
}

function shapeOf({ driver }: ReadDb): Map<string, string> {
  const rows = driver.prepare<[], { type: string; name: string; sql: string }>("SELECT type, name, coalesce(sql, '') AS sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'").all();
  return new Map(rows.map(({ type, name, sql }) => [`${type} ${name}`, sql]));
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

/** What posting an entry checks since version 2; an older file, or another program, may have let it in. */
function strayPostings({ driver }: ReadDb): string[] {
  const rows = driver
    .prepare<[], { id: number; isElsewhere: 0 | 1 }>(
      `SELECT e.id, max(p.account_id IS NOT NULL AND p.account_id <> e.account_id) AS isElsewhere
       FROM posting p JOIN entry e ON e.id = p.entry_id
       WHERE p.account_id <> e.account_id OR p.money_id <> coalesce(e.about_id, e.id) GROUP BY e.id LIMIT 20`,
    )
    .all();
  return rows.map(({ id, isElsewhere }) => (isElsewhere ? `A part of entry ${id} is in another account than the entry.` : `A part of entry ${id} is counted to another payment.`));
}

/** An agreed statement: opening + the payments that are ticked and stand = closing. */
function unevenStatements({ driver }: ReadDb): string[] {
  const ids = driver
    .prepare<[], number>(
      `SELECT r.id FROM reconciliation r LEFT JOIN reconciliation_entry t ON t.reconciliation_id = r.id
         LEFT JOIN entry e ON e.id = t.entry_id AND e.account_id = r.account_id AND e.paid_on <= r.to_on
         AND e.id NOT IN (SELECT about_id FROM entry WHERE kind IN ('reversal', 'restore') GROUP BY about_id HAVING sum(iif(kind = 'reversal', 1, -1)) > 0)
       WHERE r.state = 'done' GROUP BY r.id HAVING r.opening_pence + coalesce(sum(e.amount_pence), 0) <> r.closing_pence LIMIT 20`,
    )
    .pluck()
    .all();
  return ids.map((id) => `Statement ${id} of the bank is marked as agreed, and its payments do not lead to its closing balance.`);
}

function changedStatementFiles({ driver }: ReadDb): string[] {
  const problems: string[] = [];
  for (const batch of driver.prepare<[], { id: number; sha256: string; bytes: Buffer }>('SELECT id, sha256, bytes FROM import_batch ORDER BY id').iterate()) {
    if (sha256(batch.bytes) !== batch.sha256) problems.push(`The statement file of import ${batch.id} was changed after it was imported.`);
  }
  return problems.slice(0, 20);
}

function eventsOf({ driver }: ReadDb): IterableIterator<EventRow> {
  return driver.prepare<[], EventRow>('SELECT id, at, what, detail, previous_hash AS previousHash, hash FROM event ORDER BY id').iterate();
}

function brokenTrail(db: ReadDb): string[] {
  let previousHash = '';
  for (const event of eventsOf(db)) {
    if (event.previousHash !== previousHash) return [`The trail of what was done is broken before line ${event.id}: a line is missing or was changed.`];
    if (eventHash(event) !== event.hash) return [`Line ${event.id} in the trail of what was done was changed after it was written.`];
    previousHash = event.hash;
  }
  return [];
}

/** The first entries that are not as the trail says they were written, and those that it does not know at all. */
function changedMoney(db: ReadDb): string[] {
  let last = 0;
  let changed: string | undefined;
  const strangers: string[] = [];
  for (const money of [...eventsOf(db)].flatMap((event) => moneyOfEvent(event.detail) ?? [])) {
    strangers.push(...strangersBetween(db, last, money.first));
    changed ??= changedIn(db, money);
    last = Math.max(last, money.last);
  }
  return [...(changed ? [changed] : []), ...strangersBetween(db, -Infinity, 1), ...strangers, ...strangersBetween(db, last, Infinity)].slice(0, 20);
}

function changedIn(db: ReadDb, { first, last, sha256: written }: MoneyWritten): string | undefined {
  if (moneyDigest(db, first, last) === written) return undefined;
  return first === last ? `Entry ${first} was changed after it was written.` : `One or more of the entries ${first} to ${last} were changed after they were written.`;
}

function strangersBetween({ driver }: ReadDb, after: number, before: number): string[] {
  const ids = driver.prepare<[number, number], number>('SELECT id FROM entry WHERE id > ? AND id < ? ORDER BY id LIMIT 20').pluck().all(after, before);
  return ids.map((id) => `Entry ${id} is not in the trail of what was done: another program wrote it.`);
}

function changedDocuments(db: ReadDb): string[] {
  const problems: string[] = [];
  for (const { sha256: name, bytes } of db.driver.prepare<[], { sha256: string; bytes: Buffer }>('SELECT sha256, bytes FROM document_content ORDER BY sha256').iterate()) {
    if (sha256(bytes) === name) continue;
    const file = db.driver.prepare<[string], string>('SELECT file_name FROM document WHERE sha256 = ?').pluck().get(name);
    problems.push(file === undefined ? 'A document that was taken away was changed after it was added.' : `The document “${file}” was changed after it was added.`);
  }
  return problems.slice(0, 20);
}

/** The trail’s own rows against its digests, then every row against the last that the trail says of it. An older trail says nothing of rows. */
function changedRows(db: ReadDb): string[] {
  const lines = [...eventsOf(db)].map(({ id, detail }) => ({ id, rows: rowsOfEvent(detail) }));
  if (lines.every(({ rows }) => rows === undefined)) return [];
  const broken = lines.filter(({ id, rows }) => {
    const kept = rowsDigest(db, id);
    return rows === undefined ? kept.count > 0 : kept.count !== rows.count || kept.sha256 !== rows.sha256;
  });
  if (broken[0]) return [`What line ${broken[0].id} in the trail says it changed was itself changed after it was written.`];
  if (!hasGround(db)) return [];
  return rowsNotAsWritten(db, 20).map(({ table, key, what }) => {
    const row = `Row ${(JSON.parse(key) as unknown[]).join(', ')} of ${table}`;
    if (what === 'stranger') return `${row} is not in the trail of what was done: another program wrote it.`;
    return what === 'gone' ? `${row} was taken away by another program.` : `${row} was changed by another program.`;
  });
}

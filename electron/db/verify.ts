import { sha256 } from '../services/files';
import type { ReadDb } from './database';
import { databaseFault, openInMemory } from './open';
import { searchProblems } from './verify-search';
import { trailProblems } from './verify-trail';

/**
 * Looks the whole file over: the database's own check, its tables and rules against those that the program makes, rows that refer to
 * nothing, entries that do not sum to zero, postings in another account than their entry's or about other money, agreed statements that do not add up, the bytes of each statement file and
 * document, the words to search in, and the trail of what was done, with the money and every other row against what it says was written; the first break of it is
 * named first, with its line, its day and what was done. Each problem is a sentence; none means that all is well.
 */
export function verify(db: ReadDb): string[] {
  const checks = [changedShape, brokenReferences, unbalancedEntries, strayPostings, unevenStatements, changedStatementFiles, changedDocuments, trailProblems, searchProblems];
  const damage = found(brokenPages, db);
  // A walk through pages that do not hang together might not end.
  const problems = damage.every((problem) => OF_ROWS.test(problem)) ? [...damage, ...checks.flatMap((check) => found(check, db))] : damage;
  return problems.filter((problem, index) => problems.indexOf(problem) === index);
}

/** What the database’s own check says of rows and indexes whose pages are whole. */
const OF_ROWS = /(constraint failed|NULL value|non-INT value|value in|missing from index|wrong # of entries|non-unique entry)/;

/** What cannot even be read is a problem too, and no reason to stop looking. */
function found(check: (db: ReadDb) => string[], db: ReadDb): string[] {
  try {
    return check(db);
  } catch (error) {
    const fault = databaseFault(error)?.faults[0]?.code;
    if (fault !== undefined && fault !== 'ledger-damaged' && fault !== 'not-a-ledger') throw error;
    return ['A part of the file cannot be read: it is damaged, or another program wrote in it.'];
  }
}

function brokenPages({ driver }: ReadDb): string[] {
  const rows = driver.pragma('integrity_check(20)') as { integrity_check: string }[];
  return rows.map((row) => row.integrity_check).filter((text) => text !== 'ok').map((text) => `The file itself is damaged: ${text}.`);
}

/** Tables, indexes and triggers, whose SQL must be that of a new ledger: a trigger that is gone no longer keeps the money. */
function changedShape(db: ReadDb): string[] {
  const [wanted, found] = [shapeOfNew(), shapeOf(db)];
  const changed = [...wanted].filter(([name, sql]) => found.get(name) !== sql).map(([name]) => `The ${name} is missing or was changed.`);
  const added = [...found.keys()].filter((name) => !wanted.has(name)).map((name) => `The ${name} was added by another program.`);
  return [...changed, ...added].slice(0, 20);
}

let ofNew: Map<string, string> | undefined;

/** The shape of a new ledger: made once, as it is the same as long as the program runs. */
function shapeOfNew(): Map<string, string> {
  if (ofNew) return ofNew;
  const made = openInMemory();
  ofNew = shapeOf(made.db);
  made.close();
  return ofNew;
}

function shapeOf({ driver }: ReadDb): Map<string, string> {
  const rows = driver.prepare<[], { type: string; name: string; sql: string }>("SELECT type, name, coalesce(sql, tbl_name) AS sql FROM sqlite_master").all();
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

function changedDocuments(db: ReadDb): string[] {
  const problems: string[] = [];
  for (const { sha256: name, bytes } of db.driver.prepare<[], { sha256: string; bytes: Buffer }>('SELECT sha256, bytes FROM document_content ORDER BY sha256').iterate()) {
    if (sha256(bytes) === name) continue;
    const file = db.driver.prepare<[string], string>('SELECT file_name FROM document WHERE sha256 = ?').pluck().get(name);
    problems.push(file === undefined ? 'A document that was taken away was changed after it was added.' : `The document “${file}” was changed after it was added.`);
  }
  return [...problems, ...strayDocuments(db)].slice(0, 20);
}

/** Bytes that no document ever had, as far as the trail goes back. */
function strayDocuments({ driver }: ReadDb): string[] {
  const strays = driver
    .prepare<[], string>(
      `SELECT sha256 FROM document_content WHERE sha256 NOT IN (SELECT sha256 FROM document)
         AND sha256 NOT IN (SELECT json_extract(coalesce(after, before), '$.sha256') FROM row_change WHERE table_name = 'document')`,
    )
    .pluck()
    .all();
  return strays.map(() => 'The bytes of a document are here that nobody added: another program wrote them.');
}

import { createHash } from 'node:crypto';
import { invariant } from '#shared/kernel/invariant';
import type { ReadDb } from './database';
import { statementFor } from './prepared';

/** What one line of the trail changed outside of money: how many rows, and a digest of them. */
export type RowsWritten = {
  readonly count: number;
  readonly sha256: string;
  /** The shape of the file that the rows were written in: `user_version`. */
  readonly version: number;
};

/** One row before and after, each as the database wrote it in JSON; null: there was none. */
export type RowChange = { readonly table: string; readonly key: string; readonly before: string | null; readonly after: string | null };

/** Tables with a history of their own: money, the trail itself, a document's bytes (kept by their hash), and the words to search in. */
const NOT_FOLLOWED: ReadonlySet<string> = new Set(['entry', 'posting', 'posted', 'event', 'row_change', 'document_content']);

export type FollowedTable = { readonly name: string; readonly key: readonly string[]; readonly columns: readonly string[] };

const followed = new WeakMap<ReadDb['driver'], readonly FollowedTable[]>();

/** The tables whose rows are followed, with the columns that make a row's key and those that are written down (bytes are not: a hash stands for them). */
export function followedTables({ driver }: ReadDb): readonly FollowedTable[] {
  const known = followed.get(driver);
  if (known) return known;
  const names = driver.prepare<[], string>("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name").pluck().all();
  const tables = names.filter((name) => !NOT_FOLLOWED.has(name)).map((name) => {
    const columns = driver.prepare<[string], { name: string; type: string; pk: number }>('SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid').all(name);
    const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
    return { name, key: key.map((column) => column.name), columns: columns.filter(({ type }) => type !== 'BLOB').map((column) => column.name) };
  });
  followed.set(driver, tables);
  return tables;
}

const rowJson = (columns: readonly string[], from = '') => `json_object(${columns.map((name) => `'${name}', ${from}"${name}"`).join(', ')})`;
const keyJson = (key: readonly string[], from = '') => `json_array(${key.map((name) => `${from}"${name}"`).join(', ')})`;
const hasKey = (key: readonly string[]) => key.map((name, index) => `"${name}" = json_extract(@key, '$[${index}]')`).join(' AND ');

/**
 * From now on each row that this connection writes is noted in a table of its own, beside the file: triggers that live as long as the
 * connection, made from the tables as they are, so that a new table is followed without a line about it.
 */
function follow(db: ReadDb): void {
  const triggers = followedTables(db).flatMap(({ name, key, columns }) => {
    const note = (row: 'NEW' | 'OLD', before: string, after: string) =>
      `INSERT INTO row_noted (table_name, row_key, before, after) SELECT '${name}', ${keyJson(key, `${row}.`)}, ${before}, ${after}`;
    const [old, now] = [rowJson(columns, 'OLD.'), rowJson(columns, 'NEW.')];
    return [
      `CREATE TEMP TRIGGER "noted_${name}_added" AFTER INSERT ON main."${name}" BEGIN ${note('NEW', 'NULL', now)}; END`,
      `CREATE TEMP TRIGGER "noted_${name}_changed" AFTER UPDATE ON main."${name}" BEGIN ${note('OLD', old, now)} WHERE ${old} <> ${now}; END`,
      `CREATE TEMP TRIGGER "noted_${name}_removed" AFTER DELETE ON main."${name}" BEGIN ${note('OLD', old, 'NULL')}; END`,
    ];
  });
  db.driver.exec(['CREATE TEMP TABLE row_noted (id INTEGER PRIMARY KEY, table_name TEXT, row_key TEXT, before TEXT, after TEXT)', ...triggers].join(';\n'));
}

const following = new WeakSet<ReadDb['driver']>();

/** Follows the rows of a connection from its first action on. Outside of a transaction, which a refusal would take back with all in it. */
export function followRows(db: ReadDb): void {
  if (following.has(db.driver)) return;
  follow(db);
  following.add(db.driver);
}

/** Begins to note rows for one action: what was written outside of an action is left out. */
export function beginRowChanges(db: ReadDb): void {
  statementFor(db, 'DELETE FROM temp.row_noted').run();
}

/** How many rows have been noted since `beginRowChanges`, and the digest that the trail keeps; null: none. */
export function rowsNoted(db: ReadDb): RowsWritten | null {
  const { count } = statementFor(db, 'SELECT count(*) AS count FROM temp.row_noted').get() as { readonly count: number };
  return count === 0 ? null : { count, sha256: digestOf(statementFor(db, 'SELECT table_name, row_key, before, after FROM temp.row_noted ORDER BY id').raw().iterate()), version: versionOf(db) };
}

const versionOf = ({ driver }: ReadDb): number => driver.pragma('user_version', { simple: true }) as number;

const LAST_ROWS = `SELECT json_extract(detail, '$.rows.version') FROM event WHERE json_type(detail, '$.rows') IS NOT NULL ORDER BY id DESC LIMIT 1`;

/**
 * Can rows be compared with what the trail says of them? Not in a ledger from before they were followed, nor after a migration has
 * changed their shape, until every row is noted anew.
 */
export function hasGround(db: ReadDb): boolean {
  return statementFor(db, LAST_ROWS).pluck().get() === versionOf(db);
}

/** Is there any row to follow yet? */
export function hasRows(db: ReadDb): boolean {
  return followedTables(db).some(({ name }) => statementFor(db, `SELECT 1 FROM "${name}" LIMIT 1`).get() !== undefined);
}

/** Keeps what was noted, under its line of the trail. */
export function keepRowsNoted(db: ReadDb, eventId: number): void {
  statementFor(db, 'INSERT INTO main.row_change (event_id, table_name, row_key, before, after) SELECT ?, table_name, row_key, before, after FROM temp.row_noted ORDER BY id').run(eventId);
}

/** The digest of the rows that are kept under a line of the trail. */
export function rowsDigest(db: ReadDb, eventId: number): Omit<RowsWritten, 'version'> {
  const { count } = statementFor(db, 'SELECT count(*) AS count FROM row_change WHERE event_id = ?').get(eventId) as { readonly count: number };
  return { count, sha256: digestOf(statementFor(db, 'SELECT table_name, row_key, before, after FROM row_change WHERE event_id = ? ORDER BY id').raw().iterate(eventId)) };
}

function digestOf(rows: Iterable<unknown>): string {
  const hash = createHash('sha256');
  for (const row of rows) hash.update(JSON.stringify(row)).update('\n');
  return hash.digest('hex');
}

/** What a line of the trail changed, in order. */
export function rowChangesOf(db: ReadDb, eventId: number): RowChange[] {
  return statementFor(db, 'SELECT table_name AS "table", row_key AS key, before, after FROM row_change WHERE event_id = ? ORDER BY id').all(eventId) as RowChange[];
}

/** Notes every row that there is as added: the ground that an older ledger’s history begins on. Inside a transaction. */
export function noteEveryRow(db: ReadDb): void {
  for (const { name, key, columns } of followedTables(db)) {
    db.driver.exec(`INSERT INTO temp.row_noted (table_name, row_key, before, after) SELECT '${name}', ${keyJson(key)}, NULL, ${rowJson(columns)} FROM main."${name}" ORDER BY ${key.join(', ')}`);
  }
}

/** Rows that differ from what the trail last said of them: `table` and key. At most `most`. */
export function rowsNotAsWritten(db: ReadDb, most: number): { readonly table: string; readonly key: string; readonly what: 'changed' | 'gone' | 'stranger' }[] {
  const found: { table: string; key: string; what: 'changed' | 'gone' | 'stranger' }[] = [];
  for (const { name, key, columns } of followedTables(db)) {
    if (found.length >= most) break;
    const rows = db.driver
      .prepare(
        `WITH last AS (SELECT row_key, after, max(id) FROM row_change WHERE table_name = '${name}' GROUP BY row_key),
              here AS (SELECT ${keyJson(key)} AS row_key, ${rowJson(columns)} AS now FROM "${name}")
         SELECT coalesce(last.row_key, here.row_key) AS key,
                CASE WHEN here.now IS NULL THEN 'gone' WHEN last.after IS NULL THEN 'stranger' ELSE 'changed' END AS what
         FROM last FULL JOIN here ON here.row_key = last.row_key WHERE here.now IS NOT last.after LIMIT ?`,
      )
      .all(most - found.length) as { key: string; what: 'changed' | 'gone' | 'stranger' }[];
    found.push(...rows.map((row) => ({ ...row, table: name })));
  }
  return found;
}

/** The row with a key as it is now, as JSON; null: there is none. */
export function rowNow(db: ReadDb, table: string, key: string): string | null {
  const { name, key: columns, columns: written } = tableOf(db, table);
  const row = statementFor(db, `SELECT ${rowJson(written)} AS now FROM "${name}" WHERE ${hasKey(columns)}`).get({ key }) as { readonly now: string } | undefined;
  return row?.now ?? null;
}

/** Puts a row back to what it was: added, changed or taken away. Its table’s own rules hold. */
export function putRow(db: ReadDb, { table, key, before: was, after: wanted }: RowChange): void {
  const { name, key: keys, columns } = tableOf(db, table);
  const quoted = columns.map((column) => `"${column}"`);
  const value = (column: string) => `json_extract(@row, '$.${column}')`;
  if (wanted === null) {
    invariant(statementFor(db, `DELETE FROM "${name}" WHERE ${hasKey(keys)}`).run({ key }).changes === 1, 'the row to take away is there');
  } else if (was === null) {
    statementFor(db, `INSERT INTO "${name}" (${quoted.join(', ')}) VALUES (${columns.map(value).join(', ')})`).run({ row: wanted });
  } else {
    const set = columns.filter((column) => !keys.includes(column)).map((column) => `"${column}" = ${value(column)}`);
    invariant(statementFor(db, `UPDATE "${name}" SET ${set.join(', ')} WHERE ${hasKey(keys)}`).run({ row: wanted, key }).changes === 1, 'the row to change is there');
  }
}

function tableOf(db: ReadDb, table: string): FollowedTable {
  const found = followedTables(db).find(({ name }) => name === table);
  invariant(found, `${table} is followed`);
  return found;
}

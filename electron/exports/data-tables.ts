import type Database from 'better-sqlite3';

/** The first words of a data file. */
export const DATA_FORMAT = 'direct-payment-ledger-data';

export type ColumnType = 'INTEGER' | 'TEXT' | 'BLOB';
export type DataColumn = { readonly name: string; readonly type: ColumnType; readonly keyPosition: number };
export type DataTable = { readonly name: string; readonly columns: readonly DataColumn[] };

/**
 * Every table of a ledger that holds rows of its own, in the order in which its migrations made them, each with its columns in order. The
 * words to search in are made from the others, as these are loaded. Postings, seals and notes come after the entries, also where a migration
 * made that table anew.
 */
export function dataTables(driver: Database.Database): DataTable[] {
  const names = driver
    .prepare(
      `SELECT m.name FROM sqlite_master m JOIN pragma_table_list l ON l.schema = 'main' AND l.name = m.name
       WHERE m.type = 'table' AND l.type = 'table' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
       ORDER BY iif(m.name IN ('posting', 'posted', 'entry_note'), max(m.rowid, (SELECT e.rowid + 0.5 FROM sqlite_master e WHERE e.name = 'entry')), m.rowid), m.rowid`,
    )
    .pluck()
    .all() as string[];
  return names.map((name) => ({ name, columns: columnsOf(driver, name) }));
}

function columnsOf(driver: Database.Database, table: string): DataColumn[] {
  const rows = driver.prepare<[string], { name: string; type: ColumnType; pk: number }>('SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid').all(table);
  return rows.map(({ name, type, pk }) => ({ name, type, keyPosition: pk }));
}

/** The columns of a table's key, in order, for SQL. */
export function keyOf({ columns }: DataTable): string {
  const key = columns.filter(({ keyPosition }) => keyPosition > 0).sort((a, b) => a.keyPosition - b.keyPosition);
  return key.map(({ name }) => name).join(', ');
}

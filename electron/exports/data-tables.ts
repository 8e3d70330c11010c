import type Database from 'better-sqlite3';

/** The first words of a data file. */
export const DATA_FORMAT = 'direct-payment-ledger-data';

export type ColumnType = 'INTEGER' | 'TEXT' | 'BLOB';
export type DataColumn = { readonly name: string; readonly type: ColumnType; readonly keyPosition: number };
export type DataTable = { readonly name: string; readonly columns: readonly DataColumn[] };

/** Every table of a ledger, in the order in which its migrations made them, each with its columns in order. */
export function dataTables(driver: Database.Database): DataTable[] {
  const names = driver.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid").pluck().all() as string[];
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

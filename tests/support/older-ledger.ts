import { readFileSync } from 'node:fs';
import { MIGRATIONS } from '#electron/db/migrations';
import { createLedger, type OpenLedger } from '#electron/db/open';
import { dataTables } from '#electron/exports/data-tables';
import { done } from './records';

export const VERSION_1 = 'tests/fixtures/ledgers/version-1.json';

/** A household in a ledger of version 1, still open, with the rows that were written then. */
export function ledgerOfVersion1(path: string): OpenLedger {
  const ledger = done(createLedger(path, '', MIGRATIONS.slice(0, 1)));
  const { driver } = ledger.db;
  const { tables } = JSON.parse(readFileSync(VERSION_1, 'utf8')) as { tables: Record<string, Record<string, unknown>[]> };
  driver.exec('BEGIN');
  driver.pragma('defer_foreign_keys = ON');
  for (const { name, columns } of dataTables(driver)) {
    const insert = driver.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`);
    for (const row of tables[name] ?? []) insert.run(...columns.map((column) => (typeof row[column.name] === 'number' ? BigInt(row[column.name] as number) : row[column.name])));
  }
  driver.exec('COMMIT');
  return ledger;
}

import { invariant } from '#shared/kernel/invariant';
import { ok, type Result } from '#shared/kernel/result';
import type { OpenLedger } from '../db/open';
import { readLedger } from '../db/transaction';
import { writeInPieces } from '../services/files';
import { DATA_FORMAT, dataTables, keyOf, type DataTable } from './data-tables';

export type DataWritten = { readonly path: string; readonly sha256: string; readonly rows: number; readonly tables: Readonly<Record<string, number>> };

/**
 * Writes every row of every table as one JSON file, one row a line, so that a ledger of any size takes little memory. The same
 * ledger gives the same bytes. It is written beside its place and put there when it is whole. Format: docs/data-format.md.
 * Nothing is noted in the ledger: like a backup, this is a copy, and noting it would make the copy differ from its ledger.
 */
export function writeDataFile(ledger: OpenLedger, path: string): Result<DataWritten> {
  const written = writeInPieces(path, ledger.path, (write) => readLedger({ ledger }, () => writeTables(ledger, write)));
  if (!written.ok) return written;
  const { sha256, filled: tables } = written.value;
  return ok({ path, sha256, tables, rows: Object.values(tables).reduce((sum, count) => sum + count, 0) });
}

function writeTables({ db: { driver } }: OpenLedger, write: (text: string) => void): Record<string, number> {
  const counts: Record<string, number> = {};
  const version = driver.pragma('user_version', { simple: true }) as number;
  write(`{"format":"${DATA_FORMAT}","version":${version},"tables":{`);
  let isFirst = true;
  for (const table of dataTables(driver)) {
    write(`${isFirst ? '' : ','}\n"${table.name}":[`);
    isFirst = false;
    let count = 0;
    const columns = table.columns.map(({ name }) => name).join(', ');
    for (const row of driver.prepare(`SELECT ${columns} FROM ${table.name} ORDER BY ${keyOf(table)}`).raw().iterate() as Iterable<unknown[]>) {
      write(`${count === 0 ? '' : ','}\n${rowText(table, row)}`);
      count += 1;
    }
    write(count === 0 ? ']' : '\n]');
    counts[table.name] = count;
  }
  write('\n}}\n');
  return counts;
}

function rowText(table: DataTable, row: readonly unknown[]): string {
  return `{${table.columns.map(({ name }, index) => `"${name}":${valueText(row[index])}`).join(',')}}`;
}

function valueText(value: unknown): string {
  if (Buffer.isBuffer(value)) return JSON.stringify(value.toString('base64'));
  invariant(value === null || typeof value === 'string' || Number.isSafeInteger(value), 'a ledger holds text, whole numbers and bytes');
  return JSON.stringify(value);
}

import { createHash, randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { invariant } from '#shared/kernel/invariant';
import { ok, refused, type Result } from '#shared/kernel/result';
import type { OpenLedger } from '../db/open';
import { readLedger } from '../db/transaction';
import { fileFault } from '../services/files';
import { DATA_FORMAT, dataTables, keyOf, type DataTable } from './data-tables';

export type DataWritten = { readonly path: string; readonly sha256: string; readonly rows: number; readonly tables: Readonly<Record<string, number>> };

const PIECE = 1 << 16;

/**
 * Writes every row of every table as one JSON file, one row a line, so that a ledger of any size takes little memory. The same
 * ledger gives the same bytes. It is written beside its place and put there when it is whole. Format: docs/data-format.md.
 * Nothing is noted in the ledger: like a backup, this is a copy, and noting it would make the copy differ from its ledger.
 */
export function writeDataFile(ledger: OpenLedger, path: string): Result<DataWritten> {
  const part = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const out = openOut(part);
    const tables = readLedger({ ledger }, () => writeTables(ledger, out.write));
    const sha256 = out.finish();
    renameSync(part, path);
    return ok({ path, sha256, tables, rows: Object.values(tables).reduce((sum, count) => sum + count, 0) });
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return refused(fileFault(error, dirname(path)));
  } finally {
    rmSync(part, { force: true });
  }
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

/** A file that is written in pieces and hashed on the way. */
function openOut(path: string): { readonly write: (text: string) => void; readonly finish: () => string } {
  const file = openSync(path, 'wx');
  const hash = createHash('sha256');
  let waiting: string[] = [];
  let length = 0;
  const flush = () => {
    const bytes = Buffer.from(waiting.join(''));
    hash.update(bytes);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    [waiting, length] = [[], 0];
  };
  return {
    write: (text) => {
      waiting.push(text);
      length += text.length;
      if (length >= PIECE) flush();
    },
    finish: () => {
      flush();
      fsyncSync(file);
      closeSync(file);
      return hash.digest('hex');
    },
  };
}

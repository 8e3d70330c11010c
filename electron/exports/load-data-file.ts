import { existsSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { councilById } from '#shared/councils/council-profiles';
import { CATEGORIES } from '#shared/ledger/categories';
import type { IsoDay } from '#shared/kernel/iso-date';
import { ok, refused, type Refused, type Result } from '#shared/kernel/result';
import { refuseLogs, removeDatabase } from '../db/database-files';
import { migrate } from '../db/migrate';
import { MIGRATIONS } from '../db/migrations';
import { createLedger, databaseFault, openLedger, type OpenLedger } from '../db/open';
import { refuseOpenHere } from '../db/open-here';
import { verify } from '../db/verify';
import { canBeShown } from '../queries/every-view';
import { readPerson } from '../repositories/person';
import { clockOn, machineClock } from '../services/clock';
import { partOf, refuseTarget, takePlaces } from '../services/files';
import { isInRange } from './data-ranges';
import { dataTables, DATA_FORMAT, type DataColumn, type DataTable } from './data-tables';
import { linesOf } from './lines-of-file';

export type DataLoaded = { readonly path: string; readonly rows: number; readonly tables: Readonly<Record<string, number>> };

const CACHE_KIB = 16_000;

/** A line that cannot be what `writeDataFile` wrote. */
class Altered extends Error {
  override readonly name = 'Altered';
}

/**
 * Makes a new ledger from a data file: through the real migrations up to the file's version, every row in one transaction under the
 * ledger's own rules, then through the later migrations, then looked over and shown once as on a day (`canBeShown`). Until all of that
 * is done the ledger has another name, so a refusal leaves nothing. Faults: `data-missing`, `ledger-exists`, `not-data`, `data-newer`, `data-altered`, those of the disk.
 */
export function loadDataFile(dataPath: string, path: string, passphrase = '', on = machineClock.today()): Result<DataLoaded> {
  if (!statSync(dataPath, { throwIfNoEntry: false })?.isFile()) return refused({ code: 'data-missing', message: 'There is no data file of that name here. Check the name and the folder.' });
  if (existsSync(path)) return refused({ code: 'ledger-exists', message: 'There is already a file of that name, and it was left as it is. Choose another name.' });
  const place = () => refuseTarget(path, path) ?? refuseLogs(path) ?? refuseOpenHere(dataPath);
  const part = partOf(path);
  let ledger: OpenLedger | undefined;
  try {
    const refusal = place();
    if (refusal) return refusal;
    const lines = linesOf(dataPath);
    const version = readVersion(lines.next().value);
    if (!version.ok) return version;
    const created = createLedger(part, passphrase, MIGRATIONS.slice(0, version.value));
    if (!created.ok) return created;
    ledger = created.value;
    // Rows go in one after another and are looked over table by table: more pages in memory make that no quicker.
    ledger.db.driver.pragma(`cache_size = -${CACHE_KIB}`);
    const tables = fill(ledger, lines);
    const migrated = migrate(ledger.db.driver);
    if (!migrated.ok) return migrated;
    const [problem] = [...verify(ledger.db), ...unreadable(ledger, on)];
    if (problem !== undefined) return altered(problem);
    ledger.close();
    const lateRefusal = place();
    if (lateRefusal) return lateRefusal;
    takePlaces([{ part, path }]);
    const opened = openLedger(path, passphrase);
    if (!opened.ok) {
      removeDatabase(path);
      return opened;
    }
    opened.value.close();
    return ok({ path, tables, rows: Object.values(tables).reduce((sum, count) => sum + count, 0) });
  } catch (error) {
    if (error instanceof Altered) return altered(error.message);
    const fault = databaseFault(error);
    if (fault) return fault;
    throw error;
  } finally {
    ledger?.close();
    removeDatabase(part);
  }
}

function altered(what: string): Refused {
  return refused({ code: 'data-altered', message: `This data file was changed after it was written, or is not whole, so no ledger was made. ${what} Export the data again from its ledger.` });
}

/** The first line says what the file is. */
function readVersion(line: string | void): Result<number> {
  const start = line?.endsWith('"tables":{') ? parseJson(`${line}}}`) : undefined;
  const isOurs = typeof start === 'object' && start !== null && 'format' in start && start.format === DATA_FORMAT && 'version' in start;
  const version = isOurs ? start.version : undefined;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    return refused({ code: 'not-data', message: 'This file is not what export data writes, so no ledger was made. Choose the JSON file that export data wrote.' });
  }
  if (version <= MIGRATIONS.length) return ok(version);
  return refused({ code: 'data-newer', message: 'This data file was written by a newer version of Direct Payment Ledger, so no ledger was made. Install the newer version and load it there.' });
}

function fill({ db: { driver } }: OpenLedger, lines: Iterator<string, void>): Record<string, number> {
  const counts: Record<string, number> = {};
  const tables = dataTables(driver);
  const reader = lineReader(lines);
  driver.exec('BEGIN IMMEDIATE');
  driver.pragma('defer_foreign_keys = ON');
  try {
    tables.forEach((table, index) => {
      counts[table.name] = fillTable(driver, table, reader, index === tables.length - 1);
    });
    if (reader.next() !== '}}' || reader.next() !== undefined) throw new Altered(`Line ${reader.line()} should be the last.`);
    commit(driver);
    return counts;
  } finally {
    if (driver.inTransaction) driver.exec('ROLLBACK');
  }
}

type LineReader = { readonly next: () => string | undefined; readonly line: () => number };

function lineReader(lines: Iterator<string, void>): LineReader {
  let at = 1;
  return {
    next: () => {
      at += 1;
      const next = lines.next();
      return next.done ? undefined : next.value;
    },
    line: () => at,
  };
}

function fillTable(driver: Database.Database, table: DataTable, reader: LineReader, isLast: boolean): number {
  const end = isLast ? ']' : '],';
  const start = reader.next();
  if (start === `"${table.name}":[${end}`) return 0;
  if (start !== `"${table.name}":[`) throw new Altered(`Line ${reader.line()} should begin the table “${table.name}”.`);
  const insert = driver.prepare(`INSERT INTO ${table.name} (${table.columns.map(({ name }) => name).join(', ')}) VALUES (${table.columns.map(() => '?').join(', ')})`);
  for (let count = 0; ; count += 1) {
    const line = reader.next();
    if (line === end && count > 0) return count;
    if (line === undefined) throw new Altered(`It stops in the table “${table.name}”.`);
    const values = readRow(table, line, reader.line());
    try {
      insert.run(...values);
    } catch (error) {
      if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')) {
        throw new Altered(`Line ${reader.line()} holds a row of “${table.name}” that a ledger never has.`);
      }
      throw error;
    }
  }
}

function readRow(table: DataTable, line: string, at: number): unknown[] {
  const row = parseJson(line.endsWith(',') ? line.slice(0, -1) : line);
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new Altered(`Line ${at} is not a row of “${table.name}”.`);
  const entries = new Map<string, unknown>(Object.entries(row));
  const values = table.columns.map((column) => {
    if (!entries.has(column.name)) throw new Altered(`Line ${at} has no “${column.name}”.`);
    const value = entries.get(column.name);
    entries.delete(column.name);
    return readValue(column, value, at);
  });
  for (const name of entries.keys()) throw new Altered(`Line ${at} has “${name.slice(0, 40)}”, which the table “${table.name}” does not know.`);
  return values;
}

function readValue(column: DataColumn, value: unknown, at: number): unknown {
  const { name, type } = column;
  if (value === null) return null;
  if (!isInRange(column, value)) throw new Altered(`Line ${at} has a “${name}” that a ledger never has.`);
  if (type === 'INTEGER' && typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  if (type === 'TEXT' && typeof value === 'string') {
    if (name !== 'category' || Object.hasOwn(CATEGORIES, value)) return value;
  }
  if (type === 'BLOB' && typeof value === 'string') {
    const bytes = Buffer.from(value, 'base64');
    if (bytes.toString('base64') === value) return bytes;
  }
  throw new Altered(`Line ${at} has a “${name}” that a ledger never has.`);
}

function commit(driver: Database.Database): void {
  try {
    driver.exec('COMMIT');
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')) throw new Altered('A row refers to another that is not there.');
    throw error;
  }
}

/** What the tables' own rules cannot say: every ledger is someone's, names a council that there is, and can be shown on every screen. */
function unreadable(ledger: OpenLedger, on: IsoDay): string[] {
  const councilId = ledger.db.driver.prepare('SELECT council_id FROM person').pluck().get();
  if (typeof councilId !== 'string') return ['It does not say whose ledger it is.'];
  const isOwn = ledger.db.driver.prepare('SELECT 1 FROM council_profile WHERE id = ?').get(councilId) !== undefined;
  if (!isOwn && !councilById(councilId)) return ['It names a council that this program does not know.'];
  return canBeShown({ ledger, clock: clockOn(readPerson(ledger.db).exampleOn ?? on) }) ? [] : ['It holds something that no screen can show.'];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { invariant } from '#shared/kernel/invariant';
import { ok, refused, type Refused, type Result } from '#shared/kernel/result';
import type { ReadDb } from './database';
import { isTaken, refuseLogs, removeDatabase, removeLeftParts } from './database-files';
import { rollBack } from './hot-journal';
import { APPLICATION_ID, hasLedgerMark, headOf, isDatabase } from './ledger-mark';
import { migrate } from './migrate';
import { MIGRATIONS } from './migrations';
import { isOpenHere, noteOpen } from './open-here';

/** A ledger that is open and locked to this process until `close`. */
export type OpenLedger = {
  readonly path: string;
  /** Kept in memory only, so that a backup can be opened and looked over; empty: not protected. */
  readonly passphrase: string;
  readonly db: ReadDb;
  readonly close: () => void;
};

const PAGE = 4096;

const FAULTS = {
  missing: { code: 'ledger-missing', message: 'There is no file of that name here. Check the name and the folder.' },
  exists: { code: 'ledger-exists', message: 'There is already a file of that name, and it was left as it is. Choose another name.' },
  notALedger: { code: 'not-a-ledger', message: 'This file is not a ledger. It was left as it is. Choose a file whose name ends in .dpledger.' },
  noLongerALedger: {
    code: 'not-a-ledger',
    message: 'This file is damaged, or is not a ledger although its name ends in .dpledger. It was left as it is. Restore your latest backup, or choose another file.',
  },
  isFolder: { code: 'is-a-folder', message: 'That is a folder, not a file. Give the name of a file in it.' },
  needsPassphrase: { code: 'passphrase-needed', message: 'This ledger is protected. Enter its passphrase to open it.' },
  wrongPassphrase: { code: 'passphrase-wrong', message: 'That passphrase does not open this ledger. Check capital letters and spaces, and try again.' },
  damaged: {
    code: 'ledger-damaged',
    message: 'This ledger is damaged, so it was not opened and nothing in it was changed. Restore your latest backup. Keep the damaged file: some of it may be saved.',
  },
  inUse: {
    code: 'ledger-in-use',
    message: 'This ledger is already open, in another window or by another program. Close it there, then open it here.',
  },
  readOnly: {
    code: 'ledger-read-only',
    message: 'This ledger is in a place where it cannot be changed, so it was not opened. Copy it to a folder of your own and open it there.',
  },
  diskFull: { code: 'disk-full', message: 'The disk is full, so nothing was saved. Your ledger is as it was. Make some space and try again.' },
  noFolder: { code: 'folder-missing', message: 'The ledger could not be made there: the folder does not exist or cannot be written to. Choose another folder.' },
} as const;

/** The sentence for a fault of the database itself; undefined for one that is a defect of ours. */
export function databaseFault(error: unknown): Refused | undefined {
  const code = error instanceof Database.SqliteError ? error.code : (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === undefined) return undefined;
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return refused(FAULTS.inUse);
  if (code.startsWith('SQLITE_READONLY') || code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return refused(FAULTS.readOnly);
  if (code === 'EISDIR' || code === 'ERR_FS_EISDIR') return refused(FAULTS.isFolder);
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return refused(FAULTS.diskFull);
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_IOERR')) return refused(FAULTS.damaged);
  if (code.startsWith('SQLITE_CANTOPEN') || code === 'ENOENT') return refused(FAULTS.noFolder);
  return undefined;
}

/** What a rule of the tables said when it refused a row; undefined: it was something else that went wrong. */
export function constraintOf(error: unknown): string | undefined {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT') ? error.message : undefined;
}

/**
 * Plain, protected, or neither. A protected file is noise from its first byte and whole pages long; text and the usual
 * documents are not, so they are told apart from a ledger whose passphrase is wrong.
 */
export function kindOfFile(path: string): 'plain' | 'protected' | 'other' {
  const size = statSync(path).size;
  const head = headOf(path);
  if (isDatabase(head)) {
    // Another program's database is told by its mark before it is opened, because opening changes it. After a power cut the mark may
    // still be in the log beside the file, so there the database itself is asked.
    return hasLedgerMark(head) || existsSync(`${path}-wal`) ? 'plain' : 'other';
  }
  const highBytes = head.filter((byte) => byte >= 0x80).length;
  return size >= PAGE && size % PAGE === 0 && highBytes > head.length * 0.4 && highBytes < head.length * 0.6 ? 'protected' : 'other';
}

/** Gives a connection the key of its file, before anything is read. */
export function unlock(driver: Database.Database, passphrase: string): void {
  driver.pragma("cipher = 'sqlcipher'");
  driver.pragma(`key = '${passphrase.replaceAll("'", "''")}'`);
}

function prepare(driver: Database.Database): void {
  // One process at a time: the lock is the operating system's, so nothing is left behind by a crash.
  driver.pragma('busy_timeout = 0');
  driver.pragma('locking_mode = EXCLUSIVE');
  driver.pragma('journal_mode = WAL');
  // FULL: in WAL the default may lose the last commit in a power cut.
  driver.pragma('synchronous = FULL');
  driver.pragma('foreign_keys = ON');
  // INSERT OR REPLACE would walk round the triggers that keep money otherwise.
  driver.pragma('recursive_triggers = ON');
  // What a protected ledger sorts or notes on the way is never written to a file beside it in clear text.
  driver.pragma('temp_store = MEMORY');
  // Room for a ledger of a hundred thousand entries; one of usual size takes what it needs.
  driver.pragma('cache_size = -64000');
  const version = driver.prepare<[], { v: string }>('SELECT sqlite_version() AS v').get()?.v ?? '';
  const [, minor = 0, patch = 0] = version.split('.').map(Number);
  invariant(version.startsWith('3.') && (minor > 51 || (minor === 51 && patch >= 3)), `SQLite ${version} can corrupt a ledger; 3.51.3 or later is needed`);
}

/** An empty ledger of today’s shape as bytes: the migrations are run for the first one in memory, and the others are copies of it. */
let empty: Buffer | undefined;

/** A ledger in memory with the settings of one in a file: for tests, for measuring, and to hold a file’s shape against. */
export function openInMemory(): OpenLedger {
  const driver = new Database(empty ?? ':memory:');
  prepare(driver);
  invariant(migrate(driver).ok, 'an empty file can always be brought to today’s shape');
  empty ??= driver.serialize();
  return asOpenLedger(':memory:', '', driver);
}

function asOpenLedger(path: string, passphrase: string, driver: Database.Database): OpenLedger {
  const db: ReadDb = { driver, orm: drizzle(driver) };
  const forget = noteOpen(path);
  return {
    path,
    passphrase,
    db,
    close: () => {
      forget();
      if (driver.open) driver.close();
    },
  };
}

/**
 * Makes a new, empty ledger. Faults: there is one already, or the log of one; the folder cannot be written to. `migrations` is shorter only for what an
 * older version wrote.
 */
export function createLedger(path: string, passphrase = '', migrations = MIGRATIONS): Result<OpenLedger> {
  if (existsSync(path)) return refused(FAULTS.exists);
  const logs = refuseLogs(path);
  if (logs) return logs;
  if (!existsSync(dirname(path))) return refused(FAULTS.noFolder);
  let driver: Database.Database | undefined;
  try {
    driver = new Database(path);
    if (passphrase) unlock(driver, passphrase);
    prepare(driver);
    const migrated = migrate(driver, undefined, migrations);
    invariant(migrated.ok, 'an empty file can always be brought to today’s shape');
    return ok(asOpenLedger(path, passphrase, driver));
  } catch (error) {
    driver?.close();
    removeDatabase(path);
    const fault = databaseFault(error);
    if (fault) return fault;
    throw error;
  }
}

/**
 * Opens a ledger and brings it to today's shape, with a safety copy beside it first when that changes anything.
 * `what` is a copy where its original stays as it is: then there is no need of a safety copy.
 * Faults, each with its own sentence: missing, not a ledger, passphrase needed or wrong, damaged, newer, in use, read-only.
 */
export function openLedger(path: string, passphrase = '', what: 'a ledger' | 'a copy' = 'a ledger'): Result<OpenLedger> {
  if (!existsSync(path)) return refused(FAULTS.missing);
  if (isOpenHere(path)) return refused(FAULTS.inUse);
  let driver: Database.Database | undefined;
  let kind: ReturnType<typeof kindOfFile> = 'other';
  try {
    // SQLite finds a journal beside the file itself, not beside a link to it.
    rollBack(realpathSync.native(path), [() => undefined, ...(passphrase ? [(to: Database.Database) => unlock(to, passphrase)] : [])]);
    kind = kindOfFile(path);
    if (kind === 'other') return notALedger(path);
    if (kind === 'protected' && !passphrase) return refused(FAULTS.needsPassphrase);
    driver = new Database(path, { fileMustExist: true });
    if (kind === 'protected') unlock(driver, passphrase);
    prepare(driver);
    if (isDamaged(driver)) return closing(driver, refused(FAULTS.damaged));
    if (driver.pragma('application_id', { simple: true }) !== APPLICATION_ID) return closing(driver, notALedger(path));
    const opened = driver;
    const migrated = migrate(opened, () => what === 'a ledger' && opened.exec(`VACUUM INTO '${safetyCopyName(path).replaceAll("'", "''")}'`));
    if (!migrated.ok) return closing(driver, migrated);
    removeLeftParts(realpathSync.native(path));
    return ok(asOpenLedger(path, kind === 'protected' ? passphrase : '', driver));
  } catch (error) {
    driver?.close();
    if (kind === 'protected' && error instanceof Database.SqliteError && error.code === 'SQLITE_NOTADB') return refused(FAULTS.wrongPassphrase);
    const fault = databaseFault(error);
    if (fault) return fault;
    throw error;
  }
}

/** From so many entries on, ten times what a household has in ten years, the check of money alone takes longer than opening may. */
const MANY_ENTRIES = 50_000;

/**
 * Every table but the documents, of which there may be gigabytes (each has its hash), and but the money of a ledger of a size that no
 * household reaches. Backing up, restoring and looking the ledger over check those too.
 */
function isDamaged(driver: Database.Database): boolean {
  const tables = driver.prepare<[], string>("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow') AND name <> 'document_content' ORDER BY name").pluck().all();
  const entries = tables.includes('entry') ? (driver.prepare<[], number | null>('SELECT max(rowid) FROM entry').pluck().get() ?? 0) : 0;
  const left = entries < MANY_ENTRIES ? [] : ['entry', 'posting', 'posted'];
  return tables.some((name) => !left.includes(name) && driver.pragma(`quick_check("${name}")`, { simple: true }) !== 'ok');
}

function notALedger(path: string): Refused {
  return refused(path.toLowerCase().endsWith('.dpledger') ? FAULTS.noLongerALedger : FAULTS.notALedger);
}

function closing(driver: Database.Database, fault: Refused): Refused {
  driver.close();
  return fault;
}

function safetyCopyName(path: string): string {
  for (let n = 1; ; n += 1) {
    const name = `${path.replace(/\.dpledger$/, '')} before update ${n}.dpledger`;
    if (!isTaken(name)) return name;
  }
}

import { closeSync, copyFileSync, openSync, readSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { partOf } from '../services/files';
import { removeDatabase } from './database-files';
import { APPLICATION_ID } from './ledger-mark';

/**
 * Undoes a write that a stop left half done, where a journal beside the file can. Until then the file's first bytes may be anything, so
 * this comes before they are judged. Which key the journal was written with cannot be seen, and SQLite throws away a journal that it
 * cannot read: each key is tried on a copy, and only the one that gives a ledger is used on the file itself.
 */
export function rollBack(path: string, keys: readonly ((driver: Database.Database) => void)[]): void {
  if (!isHot(`${path}-journal`)) return;
  const unlock = keys.find((key) => givesLedger(path, key));
  if (!unlock) return;
  const driver = new Database(path, { fileMustExist: true });
  try {
    unlock(driver);
    isLedger(driver);
  } finally {
    driver.close();
  }
}

/** SQLite overwrites the beginning of a journal with nought when its write is done. */
function isHot(journal: string): boolean {
  if ((statSync(journal, { throwIfNoEntry: false })?.size ?? 0) === 0) return false;
  const file = openSync(journal, 'r');
  try {
    const first = Buffer.alloc(1);
    return readSync(file, first, 0, 1, 0) === 1 && first[0] !== 0;
  } finally {
    closeSync(file);
  }
}

function givesLedger(path: string, unlock: (driver: Database.Database) => void): boolean {
  const part = partOf(path);
  let driver: Database.Database | undefined;
  try {
    for (const suffix of ['', '-journal']) copyFileSync(path + suffix, part + suffix);
    driver = new Database(part);
    unlock(driver);
    return isLedger(driver);
  } catch (error) {
    if (error instanceof Database.SqliteError) return false;
    throw error;
  } finally {
    driver?.close();
    removeDatabase(part);
  }
}

function isLedger(driver: Database.Database): boolean {
  return driver.pragma('application_id', { simple: true }) === APPLICATION_ID && driver.pragma('quick_check(1)', { simple: true }) === 'ok';
}

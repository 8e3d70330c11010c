import { chmodSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { invariant } from '#shared/kernel/invariant';
import type { Result } from '#shared/kernel/result';
import { flushFolderOf, partOf, takePlaces } from '../services/files';
import { logsBeside, removeDatabase } from './database-files';
import { databaseFault, openLedger, unlock, type OpenLedger } from './open';

/**
 * Protects an open ledger with a passphrase, changes it, or (empty) takes it away. The ledger itself is never written anew: a stop in
 * the middle of that would destroy it. A copy beside it gets the passphrase, is looked over, and takes the ledger's place in one step,
 * so a stop at any moment leaves the old ledger or the new one, whole. Answers the ledger opened anew; the one given is then closed.
 * Faults: those of the disk, which leave the ledger open as it was; those of opening, after which it is closed.
 */
export function changePassphrase(ledger: OpenLedger, passphrase: string): Result<OpenLedger> {
  // The file itself, where the path is a link to it: a rename would only replace the link.
  const path = realpathSync.native(ledger.path);
  const part = partOf(path);
  try {
    copyInto(part, ledger, path);
    rekey(part, ledger.passphrase, passphrase);
    const checked = openLedger(part, passphrase, 'a copy');
    if (!checked.ok) return checked;
    checked.value.close();
    replace(ledger, path, part);
    return openLedger(ledger.path, passphrase);
  } catch (error) {
    const fault = databaseFault(error);
    if (fault) return fault;
    throw error;
  } finally {
    removeDatabase(part);
  }
}

/** Copies the ledger as protected as it is; nobody may read the copy who may not read the ledger. */
function copyInto(part: string, { db }: OpenLedger, path: string): void {
  writeFileSync(part, '', { flag: 'wx', mode: 0o600 });
  chmodSync(part, statSync(path).mode);
  db.driver.exec(`VACUUM INTO '${part.replaceAll("'", "''")}'`);
}

function rekey(part: string, before: string, after: string): void {
  const driver = new Database(part, { fileMustExist: true });
  try {
    if (before) unlock(driver, before);
    driver.pragma("cipher = 'sqlcipher'");
    driver.pragma(`rekey = '${after.replaceAll("'", "''")}'`);
  } finally {
    driver.close();
  }
}

/**
 * Puts the part in the ledger's place. First the ledger's log is folded into it and taken away, because SQLite would play it into the
 * new file. The lock is held until the new file is there, so that nobody can write into the old one in between; Windows renames
 * nothing over an open file, so there it is let go just before.
 */
function replace(ledger: OpenLedger, path: string, part: string): void {
  const { driver } = ledger.db;
  let isReplaced = false;
  try {
    invariant(driver.pragma('journal_mode = DELETE', { simple: true }) === 'delete', 'the ledger is locked to this process');
    if (process.platform === 'win32') ledger.close();
    for (const log of logsBeside(path)) rmSync(log);
    flushFolderOf(path);
    takePlaces([{ part, path }]);
    isReplaced = true;
  } finally {
    if (isReplaced) ledger.close();
    else if (driver.open) driver.pragma('journal_mode = WAL');
  }
}

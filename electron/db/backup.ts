import { createHash } from 'node:crypto';
import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ok, refused, type Result } from '#shared/kernel/result';
import { databaseFault, openLedger, type OpenLedger } from './open';
import { verify } from './verify';

export type SafeCopy = { readonly path: string; readonly sha256: string };

function flush(path: string): void {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}

/** A name beside the target that is not taken, for work that becomes the target only when it is whole. */
function besides(path: string): string {
  return join(dirname(path), `.${basename(path)}.part`);
}

function checkCopy(path: string, passphrase: string): Result<null> {
  const opened = openLedger(path, passphrase);
  if (!opened.ok) return opened;
  const problems = verify(opened.value.db);
  opened.value.close();
  for (const suffix of ['-wal', '-shm']) rmSync(path + suffix, { force: true });
  if (problems.length === 0) return ok(null);
  return refused({ code: 'copy-not-whole', message: `The copy was made but is not whole, so it was thrown away: ${problems[0] ?? ''} Check your ledger in Settings.` });
}

/**
 * Copies an open ledger to another file with `VACUUM INTO` (the driver's own backup fails on a protected one), and calls it a backup
 * only after the copy was opened and looked over. A protected ledger's copy has the same passphrase.
 */
export function backUp(ledger: OpenLedger, path: string): Result<SafeCopy> {
  if (existsSync(path)) return refused({ code: 'backup-exists', message: 'There is already a file of that name, and it was left as it is. Choose another name for the backup.' });
  const part = besides(path);
  rmSync(part, { force: true });
  try {
    ledger.db.driver.exec(`VACUUM INTO '${part.replaceAll("'", "''")}'`);
    flush(part);
    const checked = checkCopy(part, ledger.passphrase);
    if (!checked.ok) return checked;
    renameSync(part, path);
    return ok({ path, sha256: createHash('sha256').update(readFileSync(path)).digest('hex') });
  } catch (error) {
    const fault = databaseFault(error);
    if (fault) return fault;
    throw error;
  } finally {
    rmSync(part, { force: true });
  }
}

/** Puts a backup where a ledger is wanted, after looking it over. Nothing that is there already is written over. */
export function restore(backup: string, path: string, passphrase = ''): Result<SafeCopy> {
  if (!existsSync(backup)) return refused({ code: 'backup-missing', message: 'There is no backup of that name here. Check the name and the folder.' });
  if (existsSync(path)) return refused({ code: 'ledger-exists', message: 'There is already a ledger of that name, and it was left as it is. Choose another name.' });
  const part = besides(path);
  rmSync(part, { force: true });
  try {
    copyFileSync(backup, part);
    flush(part);
    const checked = checkCopy(part, passphrase);
    if (!checked.ok) return checked;
    renameSync(part, path);
    return ok({ path, sha256: createHash('sha256').update(readFileSync(path)).digest('hex') });
  } catch (error) {
    const fault = databaseFault(error);
    if (fault) return fault;
    throw error;
  } finally {
    rmSync(part, { force: true });
  }
}

import { copyFileSync, existsSync, rmSync, statSync } from 'node:fs';
import { ok, refused, type Result } from '#shared/kernel/result';
import { partOf, refuseTarget, sha256OfFile, takePlaces } from '../services/files';
import { databaseFault, kindOfFile, openLedger, type OpenLedger } from './open';
import { verify } from './verify';

export type SafeCopy = { readonly path: string; readonly sha256: string };

/**
 * Copies an open ledger to another file with `VACUUM INTO` (the driver's own backup fails on a protected one), and calls it a backup
 * only after the copy was opened and looked over. A protected ledger's copy has the same passphrase.
 */
export function backUp(ledger: OpenLedger, path: string): Result<SafeCopy> {
  if (existsSync(path)) return refused({ code: 'backup-exists', message: 'There is already a file of that name, and it was left as it is. Choose another name for the backup.' });
  return copyTo(
    path,
    (part) => ledger.db.driver.exec(`VACUUM INTO '${part.replaceAll("'", "''")}'`),
    (part) => checkCopy(part, ledger.passphrase),
  );
}

/** Puts a backup where a ledger is wanted, after looking it over. Nothing that is there already is written over. */
export function restore(backup: string, path: string, passphrase = ''): Result<SafeCopy> {
  return copyBackup(backup, path, (part) => checkCopy(part, passphrase));
}

/** Puts a protected backup, byte for byte, where it can wait for its passphrase; unlocking looks it over as it does every ledger. */
export function restoreLocked(backup: string, path: string): Result<SafeCopy> {
  return copyBackup(backup, path, (part) =>
    kindOfFile(part) === 'protected' ? ok(null) : refused({ code: 'backup-changed', message: 'The backup changed while it was copied, so the copy was thrown away. Try again.' }),
  );
}

function copyBackup(backup: string, path: string, check: (part: string) => Result<null>): Result<SafeCopy> {
  if (!statSync(backup, { throwIfNoEntry: false })?.isFile()) return refused({ code: 'backup-missing', message: 'There is no backup of that name here. Check the name and the folder.' });
  if (existsSync(path)) return refused({ code: 'ledger-exists', message: 'There is already a ledger of that name, and it was left as it is. Choose another name.' });
  return copyTo(path, (part) => copyFileSync(backup, part), check);
}

/** Makes a copy beside its place, checks it, and only then puts it there. */
function copyTo(path: string, make: (part: string) => void, check: (part: string) => Result<null>): Result<SafeCopy> {
  const part = partOf(path);
  try {
    const refusal = refuseTarget(path, path);
    if (refusal) return refusal;
    make(part);
    const checked = check(part);
    if (!checked.ok) return checked;
    takePlaces([{ part, path }]);
    return ok({ path, sha256: sha256OfFile(path) });
  } catch (error) {
    const fault = databaseFault(error);
    if (fault) return fault;
    throw error;
  } finally {
    for (const suffix of ['', '-wal', '-shm']) rmSync(part + suffix, { force: true });
  }
}

function checkCopy(path: string, passphrase: string): Result<null> {
  const opened = openLedger(path, passphrase);
  if (!opened.ok) return opened;
  const problems = verify(opened.value.db);
  opened.value.close();
  if (problems.length === 0) return ok(null);
  return refused({ code: 'copy-not-whole', message: `The copy was made but is not whole, so it was thrown away: ${problems[0] ?? ''} Check your ledger in Settings.` });
}

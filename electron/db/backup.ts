import { copyFileSync, existsSync, rmSync, statSync } from 'node:fs';
import { ok, refused, type Result } from '#shared/kernel/result';
import { partOf, refuseTarget, sha256OfFile, takePlaces } from '../services/files';
import { logsBeside, refuseLogs, removeDatabase } from './database-files';
import { databaseFault, kindOfFile, openLedger, type OpenLedger } from './open';
import { refuseOpenHere } from './open-here';
import { verify } from './verify';

export type SafeCopy = { readonly path: string; readonly sha256: string };
type Check = (path: string) => Result<null>;
/** How a copy is looked over before it is put in its place, and how once it is there. */
type Checks = { readonly copy: Check; readonly placed: Check };

/**
 * Copies an open ledger to another file with `VACUUM INTO` (the driver's own backup fails on a protected one), and calls it a backup
 * only after the copy was opened and looked over. A protected ledger's copy has the same passphrase.
 */
export function backUp(ledger: OpenLedger, path: string): Result<SafeCopy> {
  if (existsSync(path)) return refused({ code: 'backup-exists', message: 'There is already a file of that name, and it was left as it is. Choose another name for the backup.' });
  return copyTo(
    path,
    (part) => {
      ledger.db.driver.exec(`VACUUM INTO '${part.replaceAll("'", "''")}'`);
      return ok(null);
    },
    checksWith(ledger.passphrase),
  );
}

/** Puts a backup where a ledger is wanted, after looking it over. Nothing that is there already is written over. */
export function restore(backup: string, path: string, passphrase = ''): Result<SafeCopy> {
  return copyBackup(backup, path, checksWith(passphrase));
}

/** Puts a protected backup, byte for byte, where it can wait for its passphrase; unlocking looks it over as it does every ledger. */
export function restoreLocked(backup: string, path: string): Result<SafeCopy> {
  const check: Check = (copy) => (kindOfFile(copy) === 'protected' ? ok(null) : refused(CHANGED));
  return copyBackup(backup, path, { copy: check, placed: check });
}

const CHANGED = { code: 'backup-changed', message: 'The backup changed while it was copied, so the copy was thrown away. Try again.' } as const;

function copyBackup(backup: string, path: string, checks: Checks): Result<SafeCopy> {
  if (!statSync(backup, { throwIfNoEntry: false })?.isFile()) return refused({ code: 'backup-missing', message: 'There is no backup of that name here. Check the name and the folder.' });
  const open = refuseOpenHere(backup);
  if (open) return open;
  if (existsSync(path)) return refused({ code: 'ledger-exists', message: 'There is already a ledger of that name, and it was left as it is. Choose another name.' });
  return copyTo(path, (part) => copyWithLogs(backup, part), checks);
}

/**
 * Copies a file that may be a ledger which was never closed: what was saved last is then in a log beside it. The index of a log is left
 * behind, because SQLite makes it anew. Another program may be writing to it, so what changed meanwhile was not copied.
 */
function copyWithLogs(backup: string, part: string): Result<null> {
  const before = looksOf(backup);
  for (const suffix of COPIED) if (existsSync(backup + suffix)) copyFileSync(backup + suffix, part + suffix);
  return looksOf(backup) === before ? ok(null) : refused(CHANGED);
}

const COPIED = ['', '-wal', '-journal'] as const;

function looksOf(backup: string): string {
  return COPIED.map((suffix) => {
    const found = statSync(backup + suffix, { throwIfNoEntry: false, bigint: true });
    return found ? `${found.ino} ${found.size} ${found.mtimeNs}` : '';
  }).join('; ');
}

/** Makes a copy beside its place, checks it, puts it there, and checks it once more under the name that it has then. */
function copyTo(path: string, make: (part: string) => Result<null>, checks: Checks): Result<SafeCopy> {
  const part = partOf(path);
  const refusePlace = () => refuseTarget(path, path) ?? refuseLogs(path);
  try {
    const refusal = refusePlace();
    if (refusal) return refusal;
    const made = make(part);
    if (!made.ok) return made;
    const checked = checks.copy(part);
    if (!checked.ok) return checked;
    const lateRefusal = refusePlace();
    if (lateRefusal) return lateRefusal;
    // The logs first: they are beside their file from the moment that it has its name.
    takePlaces([...logsBeside(part), part].map((name) => ({ part: name, path: path + name.slice(part.length) })));
    const placed = checks.placed(path);
    if (placed.ok) return ok({ path, sha256: sha256OfFile(path) });
    removeDatabase(path);
    return placed;
  } catch (error) {
    const fault = databaseFault(error);
    if (fault) return fault;
    throw error;
  } finally {
    removeDatabase(part);
  }
}

function checksWith(passphrase: string): Checks {
  return { copy: (path) => lookOver(path, passphrase, verify), placed: (path) => lookOver(path, passphrase, () => []) };
}

/** Opens a copy, which takes in its logs, and looks it over; after that it is one file. */
function lookOver(path: string, passphrase: string, problemsOf: (db: OpenLedger['db']) => string[]): Result<null> {
  const opened = openLedger(path, passphrase, 'a copy');
  if (!opened.ok) return opened;
  const [problem] = problemsOf(opened.value.db);
  opened.value.close();
  for (const log of logsBeside(path)) rmSync(log);
  if (problem === undefined) return ok(null);
  return refused({ code: 'copy-not-whole', message: `The copy was made but is not whole, so it was thrown away: ${problem} Check your ledger in Settings.` });
}

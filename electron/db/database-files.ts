import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { refused, type Refused } from '#shared/kernel/result';

/** What SQLite keeps beside a database while it is open, and after a stop: a log with its index, or a journal. */
const BESIDE = ['-wal', '-shm', '-journal'] as const;

/** The names that a database's logs have, there or not. */
export function namesBeside(path: string): string[] {
  return BESIDE.map((suffix) => path + suffix);
}

/** The logs of a database that are there. */
export function logsBeside(path: string): string[] {
  return namesBeside(path).filter((name) => existsSync(name));
}

/** Is there a database of this name, or a log of one that is gone? A new file put beside such a log would have it played into it. */
export function isTaken(path: string): boolean {
  return existsSync(path) || logsBeside(path).length > 0;
}

/** The refusal to put a database beside what an earlier one of that name left; undefined: nothing is there. */
export function refuseLogs(path: string): Refused | undefined {
  const [left] = logsBeside(path);
  if (left === undefined) return undefined;
  return refused({
    code: 'log-left-behind',
    message: `There is a file ${basename(left)} in that folder, which belongs to an earlier ledger of that name and may hold what was saved in it. It was left as it is. Choose another name.`,
  });
}

/** Takes a database away with its logs. */
export function removeDatabase(path: string): void {
  for (const name of [path, ...logsBeside(path)]) if (existsSync(name)) rmSync(name);
}

/**
 * Takes away what a stop in the middle of a change of passphrase left beside a ledger: `partOf` says how such a file is called. One may
 * not be protected while the ledger is. Only for who holds the ledger's lock: nobody else can then be at such a change.
 */
export function removeLeftParts(path: string): void {
  const begin = `.${basename(path)}.`;
  for (const name of namesIn(dirname(path))) {
    if (name.startsWith(begin) && /^[0-9a-f-]{36}\.part(-wal|-shm|-journal)?$/.test(name.slice(begin.length))) rmSync(join(dirname(path), name), { force: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // A folder that may be entered and not listed: a ledger in it can still be used.
    return [];
  }
}

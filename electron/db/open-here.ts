import { realpathSync, statSync } from 'node:fs';
import { refused, type Refused } from '#shared/kernel/result';
import { namesBeside } from './database-files';

/** The ledgers that this process has open: where each is, by what file it is. */
const openHere = new Map<string, string>();

/** Which file a path leads to, whatever it is called; undefined: none. Asking opens nothing. */
function identityOf(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true });
  return found && `${found.dev}:${found.ino}`;
}

/** Notes that a ledger is open, until the function that is answered is called. */
export function noteOpen(path: string): () => void {
  const identity = identityOf(path);
  if (identity === undefined) return () => undefined;
  openHere.set(identity, realpathSync.native(path));
  let isNoted = true;
  return () => {
    // Once only: a file made later may be given the same number.
    if (isNoted) openHere.delete(identity);
    isNoted = false;
  };
}

/**
 * Is this a ledger that this process has open, or one of its logs, under whatever name? Ask before any file that a person chose is
 * opened: POSIX gives a lock to the process, and closing any other handle on the file ends it. A second program could then write.
 */
export function isOpenHere(path: string): boolean {
  const asked = identityOf(path);
  if (asked === undefined) return false;
  return openHere.has(asked) || [...openHere.values()].flatMap(namesBeside).some((name) => identityOf(name) === asked);
}

/** The refusal to read such a file; undefined: it is another. */
export function refuseOpenHere(path: string): Refused | undefined {
  if (!isOpenHere(path)) return undefined;
  return refused({ code: 'file-is-open-ledger', message: 'This is the ledger that is open now, or belongs to it, so it was left as it is. Choose another file.' });
}

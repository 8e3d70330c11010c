import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ok, refused, type Result } from '#shared/kernel/result';
import { isTaken } from '../db/database-files';
import { openLedger, type OpenLedger } from '../db/open';
import { refuseOpenHere } from '../db/open-here';
import { clockOn, type Clock } from './clock';
import type { Services } from './services';

export const EXAMPLE_FILE = 'Example household.dpledger';
const LAST = 'last-ledger.json';

/** Which ledger is open, if any. One at a time; the file stays locked to this program until it is closed. */
export type Session = {
  readonly folder: string;
  readonly clock: Clock;
  /** The open ledger and its clock, or the fault that none is open. */
  readonly services: () => Result<Services>;
  readonly open: () => OpenLedger | null;
  /** A protected file that waits for its passphrase. */
  readonly lockedPath: () => string | null;
  readonly startFault: () => string | null;
  /** Opens a file and closes the one before it. A wrong or missing passphrase leaves it waiting. */
  readonly openPath: (path: string, passphrase?: string) => Result<{ opened: boolean }>;
  /** Takes over a ledger that was just made or changed. */
  readonly use: (ledger: OpenLedger) => void;
  readonly close: () => void;
  readonly pathOf: (fileName: string) => string;
  /** A path in the folder that is not taken, named after someone: letters, digits and spaces only, so that it is a name everywhere. */
  readonly freePath: (name: string) => string;
  readonly known: () => string[];
};

/** A session over a data folder; it opens the ledger of last time where there is one. `exampleOn` tells the day an example is set on. */
export function createSession(folder: string, clock: Clock, exampleOn: (ledger: OpenLedger) => Parameters<typeof clockOn>[0] | null): Session {
  mkdirSync(folder, { recursive: true });
  let services: Services | null = null;
  let locked: string | null = null;
  let startFault: string | null = null;

  function remember(path: string | null): void {
    writeFileSync(join(folder, LAST), JSON.stringify({ path }));
  }
  function close(): void {
    services?.ledger.close();
    services = null;
    locked = null;
  }
  function use(ledger: OpenLedger): void {
    if (services && services.ledger.db.driver !== ledger.db.driver) services.ledger.close();
    const day = exampleOn(ledger);
    services = { ledger, clock: day === null ? clock : clockOn(day, clock.now) };
    locked = null;
    startFault = null;
    remember(ledger.path);
  }
  function openPath(path: string, passphrase = ''): Result<{ opened: boolean }> {
    if (services?.ledger.path === path) return ok({ opened: true });
    const refusal = refuseOpenHere(path);
    if (refusal) return refusal;
    const opened = openLedger(path, passphrase);
    if (opened.ok) {
      use(opened.value);
      return ok({ opened: true });
    }
    const code = opened.faults[0]?.code;
    if (code !== 'passphrase-needed') return opened;
    close();
    locked = path;
    return ok({ opened: false });
  }

  const last = readLast(join(folder, LAST));
  if (last !== null && existsSync(last)) {
    const opened = openPath(last);
    if (!opened.ok) startFault = opened.faults[0]?.message ?? null;
  }

  return {
    folder,
    clock,
    services: () =>
      services ? ok(services) : refused({ code: 'no-ledger-open', message: 'No ledger is open. Open one, or start your own.' }),
    open: () => services?.ledger ?? null,
    lockedPath: () => locked,
    startFault: () => startFault,
    openPath,
    use,
    close: () => {
      close();
      remember(null);
    },
    pathOf: (fileName) => join(folder, basename(fileName)),
    freePath: (name) => freePath(folder, name),
    known: () => readdirSync(folder).filter((name) => name.endsWith('.dpledger') && name !== EXAMPLE_FILE).sort(),
  };
}

function freePath(folder: string, wanted: string): string {
  const name = wanted.normalize('NFC').replace(/[^\p{L}\p{N} -]/gu, '').trim().slice(0, 60) || 'My ledger';
  for (let n = 1; ; n += 1) {
    const path = join(folder, n === 1 ? `${name}.dpledger` : `${name} ${n}.dpledger`);
    if (!isTaken(path)) return path;
  }
}

function readLast(file: string): string | null {
  if (!existsSync(file)) return null;
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof read === 'object' && read !== null && 'path' in read && typeof read.path === 'string' ? read.path : null;
  } catch {
    // A damaged note of what was open last is not worth a message: the person opens the ledger themselves.
    return null;
  }
}

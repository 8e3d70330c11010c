import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Input, Output } from '#shared/contract/contract';
import { formatDay } from '#shared/kernel/iso-date';
import { ok, refused, type Result } from '#shared/kernel/result';
import { backUp, restore, restoreLocked } from '../db/backup';
import { changePassphrase } from '../db/change-passphrase';
import { removeDatabase } from '../db/database-files';
import { verify } from '../db/verify';
import { buildSample } from '../sample/build-sample';
import type { Dialogs } from '../services/dialogs';
import { takePlaces } from '../services/files';
import { EXAMPLE_FILE, type Session } from '../services/session';

type Opened = Result<{ opened: boolean }>;
const LEDGER = { title: 'Ledger', extensions: ['dpledger'] } as const;

/** Opens the example household, building it the first time: beside its name, so that a stop half-way leaves nothing half-built. */
export function openExample(session: Session): Opened {
  const path = session.pathOf(EXAMPLE_FILE);
  if (existsSync(path)) return session.openPath(path);
  const part = session.pathOf('.example.part');
  // Also what an example that is gone left behind: it would be played into the new one.
  for (const name of [part, path]) removeDatabase(name);
  const built = buildSample(part);
  if (!built.ok) return built;
  built.value.close();
  takePlaces([{ part, path }]);
  return session.openPath(path);
}

/** Opens one of the ledgers in the program's own folder. */
export function openKnown(session: Session, { fileName }: Input<'ledger.openKnown'>): Opened {
  if (session.known().includes(fileName)) return session.openPath(session.pathOf(fileName));
  return refused({ code: 'ledger-missing', message: 'There is no file of that name here. Check the name and the folder.' });
}

export async function openChosen(session: Session, dialogs: Dialogs): Promise<Opened> {
  const path = await dialogs.chooseFile(LEDGER);
  return path === null ? ok({ opened: session.open() !== null }) : session.openPath(path);
}

/** Opens the protected ledger that waits. A wrong passphrase leaves it waiting. */
export function unlockLedger(session: Session, { passphrase }: Input<'ledger.unlock'>): Opened {
  const path = session.lockedPath();
  if (path === null) return ok({ opened: session.open() !== null });
  if (passphrase === '') return refused({ code: 'passphrase-empty', field: 'passphrase', message: 'Enter the passphrase of this ledger.' });
  return session.openPath(path, passphrase);
}

/** Sets, changes or (empty) takes away the passphrase of the open ledger. */
export function protectLedger(session: Session, { passphrase }: Input<'ledger.protect'>): Result<Record<string, never>> {
  const services = session.services();
  if (!services.ok) return services;
  const { ledger } = services.value;
  const changed = changePassphrase(ledger, passphrase);
  if (!changed.ok) {
    // It was changed, and could not be opened again: the window then asks which ledger to open.
    if (!ledger.db.driver.open) session.close();
    return changed;
  }
  session.use(changed.value);
  return ok({});
}

/** Copies the open ledger to where the person chooses; the copy was opened and looked over before this answers. */
export async function backUpChosen(session: Session, dialogs: Dialogs): Promise<Result<Output<'ledger.backUp'>>> {
  const services = session.services();
  if (!services.ok) return services;
  const { ledger, clock } = services.value;
  const name = `${basename(ledger.path, '.dpledger')}, backup of ${formatDay(clock.today())}.dpledger`;
  const path = await dialogs.chooseSave({ title: 'Where to keep the backup', name });
  if (path === null) return ok(null);
  const made = backUp(ledger, path);
  return made.ok ? ok({ name: basename(path), sha256: made.value.sha256 }) : made;
}

/**
 * Puts a backup that the person chooses into the program's folder under a free name, and opens it there: the backup itself is never
 * opened, so it stays as it was made. A protected one waits there for its passphrase.
 */
export async function restoreChosen(session: Session, dialogs: Dialogs): Promise<Opened> {
  const backup = await dialogs.chooseFile({ ...LEDGER, title: 'Backup' });
  if (backup === null) return ok({ opened: session.open() !== null });
  const path = session.freePath(basename(backup, '.dpledger'));
  const looked = restore(backup, path);
  const made = !looked.ok && looked.faults[0]?.code === 'passphrase-needed' ? restoreLocked(backup, path) : looked;
  return made.ok ? session.openPath(path) : made;
}

/** Looks the open ledger over. */
export function checkLedger(session: Session): Result<Output<'ledger.check'>> {
  const services = session.services();
  if (!services.ok) return services;
  const problems = verify(services.value.ledger.db);
  return ok({ ok: problems.length === 0, problems });
}

import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { backUpChosen, checkLedger, openChosen, openExample, openKnown, protectLedger, restoreChosen, unlockLedger } from '#electron/actions/ledger-file';
import { savePlanAnswer } from '#electron/actions/save-plan-answer';
import { readLedger } from '#electron/db/transaction';
import { readPerson } from '#electron/repositories/person';
import { clockOn } from '#electron/services/clock';
import type { Dialogs } from '#electron/services/dialogs';
import { createSession, EXAMPLE_FILE } from '#electron/services/session';
import { done, faultsIn } from '../../support/records';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-file-'));
  folders.push(folder);
  return folder;
}
const sessionIn = (folder: string) => createSession(folder, clockOn('2026-12-24'), (ledger) => readPerson(ledger.db).exampleOn);
/** Dialogs that answer with one path, or were closed. */
const answering = (path: string | null): Dialogs => ({ chooseFile: async () => path, chooseFiles: async () => null, chooseSave: async () => path, chooseFolder: async () => path });

describe('the example household', () => {
  it('is built the first time, opened after that, and set on its own day', () => {
    const session = sessionIn(newFolder());
    done(openExample(session));
    const services = done(session.services());
    expect(services.clock.today()).toBe('2026-11-20');
    expect(session.known()).toEqual([]);
    session.close();
    expect(done(openExample(session))).toEqual({ opened: true });
    session.close();
  });
});

describe('a protected ledger', () => {
  it('waits for its passphrase, and opens with the right one only', () => {
    const folder = newFolder();
    const session = sessionIn(folder);
    done(openExample(session));
    done(protectLedger(session, { passphrase: 'blue door 7' }));
    expect(done(session.services()).ledger.passphrase).toBe('blue door 7');
    session.close();
    expect(done(session.openPath(join(folder, EXAMPLE_FILE)))).toEqual({ opened: false });
    expect(faultsIn(unlockLedger(session, { passphrase: '' }))).toEqual(['passphrase: passphrase-empty']);
    expect(faultsIn(unlockLedger(session, { passphrase: 'Blue door 7' }))).toEqual(['passphrase-wrong']);
    expect(session.lockedPath()).not.toBeNull();
    expect(done(unlockLedger(session, { passphrase: 'blue door 7' }))).toEqual({ opened: true });
    done(protectLedger(session, { passphrase: '' }));
    expect(done(checkLedger(session))).toEqual({ ok: true, problems: [] });
    session.close();
  });
});

describe('backups', () => {
  it('are made where the person says, and restored as a ledger of its own', async () => {
    const folder = newFolder();
    const elsewhere = join(newFolder(), 'copy.dpledger');
    const session = sessionIn(folder);
    done(openExample(session));
    expect(done(await backUpChosen(session, answering(null)))).toBeNull();
    expect(done(await backUpChosen(session, answering(elsewhere)))?.name).toBe('copy.dpledger');
    expect(faultsIn(await backUpChosen(session, answering(elsewhere)))).toEqual(['backup-exists']);
    expect(done(await restoreChosen(session, answering(elsewhere)))).toEqual({ opened: true });
    expect(session.known()).toEqual(['copy.dpledger']);
    expect(readLedger(done(session.services()), readPerson).name).toBe('Example person');
    session.close();
  });
});

describe('a protected backup', () => {
  it('is copied before it is opened, so the backup stays byte for byte as it was', async () => {
    const folder = newFolder();
    const backup = join(newFolder(), 'copy.dpledger');
    const session = sessionIn(folder);
    done(openExample(session));
    done(protectLedger(session, { passphrase: 'blue door 7' }));
    done(await backUpChosen(session, answering(backup)));
    const before = readFileSync(backup);
    expect(done(await restoreChosen(session, answering(backup)))).toEqual({ opened: false });
    expect(session.lockedPath()).toBe(join(folder, 'copy.dpledger'));
    expect(faultsIn(unlockLedger(session, { passphrase: 'red door' }))).toEqual(['passphrase-wrong']);
    expect(done(unlockLedger(session, { passphrase: 'blue door 7' }))).toEqual({ opened: true });
    done(savePlanAnswer(done(session.services()), { step: 1, answer: 'Written after the backup' }));
    session.close();
    expect(readFileSync(backup).equals(before)).toBe(true);
    expect(readdirSync(join(backup, '..'))).toEqual(['copy.dpledger']);
  });
});

describe('opening', () => {
  it('a file that was chosen, one in the folder, or none when the dialog is closed', async () => {
    const folder = newFolder();
    const session = sessionIn(folder);
    done(openExample(session));
    session.close();
    copyFileSync(join(folder, EXAMPLE_FILE), join(folder, 'Mine.dpledger'));
    expect(done(await openChosen(session, answering(null)))).toEqual({ opened: false });
    expect(done(openKnown(session, { fileName: 'Mine.dpledger' }))).toEqual({ opened: true });
    expect(faultsIn(openKnown(session, { fileName: '../Mine.dpledger' }))).toEqual(['ledger-missing']);
    const letter = join(folder, 'letter.txt');
    writeFileSync(letter, 'Dear council,');
    expect(faultsIn(await openChosen(session, answering(letter)))).toEqual(['not-a-ledger']);
    expect(session.open()).not.toBeNull();
    session.close();
    expect(faultsIn(session.services())).toEqual(['no-ledger-open']);
  });
});

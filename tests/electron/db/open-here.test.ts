import { spawnSync } from 'node:child_process';
import { linkSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStatementBytes } from '#electron/services/statement-bytes';
import { restore, restoreLocked } from '#electron/db/backup';
import { createLedger, openLedger } from '#electron/db/open';
import { loadDataFile } from '#electron/exports/load-data-file';
import { clockOn } from '#electron/services/clock';
import { writeFiles } from '#electron/services/files';
import { createSession } from '#electron/services/session';
import { done, faultsIn } from '../../support/records';
import { tempFolder } from '../../support/temp-folder';

/** What another program is told that tries to write into the ledger. */
function anotherProgram(path: string): string {
  const other = `const D = require('better-sqlite3'); const db = new D(${JSON.stringify(path)}); db.pragma('busy_timeout = 0'); try { db.exec("INSERT INTO goal (words) VALUES ('not mine')"); process.stdout.write('written'); } catch (error) { process.stdout.write(error.code); }`;
  return spawnSync(process.execPath, ['-e', other], { encoding: 'utf8' }).stdout;
}

const REFUSED = ['file-is-open-ledger'];

describe.runIf(process.platform !== 'win32')('the open ledger', () => {
  it.each<[string, (at: (name: string) => string) => string[], string[]]>([
    ['as a statement', (at) => faultsIn(readStatementBytes(at('a.dpledger'))), REFUSED],
    ['as a statement by another name', (at) => faultsIn(readStatementBytes(at('hard.csv'))), REFUSED],
    ['as a statement through a link', (at) => faultsIn(readStatementBytes(at('soft.csv'))), REFUSED],
    ['its log as a statement', (at) => faultsIn(readStatementBytes(at('a.dpledger-wal'))), REFUSED],
    ['as a backup', (at) => faultsIn(restore(at('a.dpledger'), at('b.dpledger'))), REFUSED],
    ['as a protected backup by another name', (at) => faultsIn(restoreLocked(at('hard.csv'), at('b.dpledger'))), REFUSED],
    ['as data to load', (at) => faultsIn(loadDataFile(at('hard.csv'), at('b.dpledger'))), REFUSED],
    ['as another ledger', (at) => faultsIn(openLedger(at('hard.csv'))), ['ledger-in-use']],
    ['as a place to write to', (at) => faultsIn(writeFiles(at(''), [{ name: 'hard.csv', bytes: Buffer.from('x') }], at('a.dpledger'))), ['target-is-ledger']],
  ])('chosen %s is refused, and stays locked', (_what, choose, expected) => {
    const at = tempFolder();
    const ledger = done(createLedger(at('a.dpledger')));
    linkSync(at('a.dpledger'), at('hard.csv'));
    symlinkSync(at('a.dpledger'), at('soft.csv'));
    const faults = choose(at);
    expect(anotherProgram(at('a.dpledger'))).toBe('SQLITE_BUSY');
    expect(faults).toEqual(expected);
    ledger.close();
    expect(anotherProgram(at('a.dpledger'))).toBe('written');
  });

  it('chosen to be opened again by another name is refused, and stays open', () => {
    const at = tempFolder();
    done(createLedger(at('a.dpledger'))).close();
    symlinkSync(at('a.dpledger'), at('soft.dpledger'));
    const session = createSession(at('data'), clockOn('2026-11-20'), () => null);
    done(session.openPath(at('a.dpledger')));
    expect(faultsIn(session.openPath(at('soft.dpledger')))).toEqual(REFUSED);
    expect(anotherProgram(at('a.dpledger'))).toBe('SQLITE_BUSY');
    expect(session.open()?.path).toBe(at('a.dpledger'));
    session.close();
    done(session.openPath(at('soft.dpledger')));
    session.close();
  });
});

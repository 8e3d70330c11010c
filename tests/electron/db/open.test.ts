import { spawnSync } from 'node:child_process';
import { closeSync, copyFileSync, existsSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { backUp, restore } from '#electron/db/backup';
import { changePassphrase } from '#electron/db/change-passphrase';
import { createLedger, openLedger } from '#electron/db/open';
import { verify } from '#electron/db/verify';
import { clockOn } from '#electron/services/clock';
import { buildHousehold } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { tempFolder } from '../../support/temp-folder';

/** A household's ledger in a file, closed. */
function ledgerAt(path: string, passphrase = ''): string {
  const ledger = done(createLedger(path, passphrase));
  buildHousehold({ ledger, clock: clockOn('2026-11-20', () => '2026-11-20T09:00:00.000Z') });
  ledger.close();
  return path;
}

/** Opens it, looks it over, and answers how many entries it has. */
function entriesIn(path: string, passphrase = ''): number {
  const ledger = done(openLedger(path, passphrase));
  const problems = verify(ledger.db);
  const count = ledger.db.driver.prepare('SELECT count(*) FROM entry').pluck().get() as number;
  ledger.close();
  expect(problems).toEqual([]);
  return count;
}

const noise = (length: number) => Buffer.from(Array.from({ length }, (_, index) => (index * 167 + (index >> 3) * 31 + 7) % 256));

describe('opening what is not a ledger that can be opened', () => {
  it.each<[string, string, (path: string) => void]>([
    ['a name that is not there', 'ledger-missing', () => undefined],
    ['a text', 'not-a-ledger', (path) => writeFileSync(path, 'Dear council,\n'.repeat(1000))],
    ['a bank’s CSV file', 'not-a-ledger', (path) => copyFileSync('tests/fixtures/statements/lloyds.csv', path)],
    ['an empty file', 'not-a-ledger', (path) => writeFileSync(path, '')],
    ['a few random bytes', 'not-a-ledger', (path) => writeFileSync(path, noise(1000))],
    ['another program’s database', 'not-a-ledger', (path) => new Database(path).exec('CREATE TABLE t (a); INSERT INTO t VALUES (1)').close()],
    ['a ledger of a newer version', 'ledger-newer', (path) => { const db = new Database(ledgerAt(path)); db.pragma('user_version = 99'); db.close(); }],
    ['a ledger cut in half', 'ledger-damaged', (path) => writeFileSync(path, readFileSync(ledgerAt(path)).subarray(0, 30_000))],
    ['a ledger with bytes overwritten', 'ledger-damaged', (path) => { ledgerAt(path); const file = openSync(path, 'r+'); for (let at = 4096; at < 200_000; at += 4096) writeSync(file, noise(64), 0, 64, at); closeSync(file); }],
    ['a protected ledger without its passphrase', 'passphrase-needed', (path) => void ledgerAt(path, 'two words')],
  ])('%s: %s', (_what, code, make) => {
    const path = tempFolder()('a.dpledger');
    make(path);
    const before = existsSync(path) ? readFileSync(path) : null;
    expect(faultsIn(openLedger(path))).toEqual([code]);
    expect(existsSync(path) ? readFileSync(path) : null).toEqual(before);
  });

  it('a protected ledger with a wrong passphrase says so, and the right one opens it', () => {
    const path = ledgerAt(tempFolder()('a.dpledger'), "it's a secret");
    expect(faultsIn(openLedger(path, 'it is a secret'))).toEqual(['passphrase-wrong']);
    expect(entriesIn(path, "it's a secret")).toBe(3);
  });

  it('a ledger that another process has open', () => {
    const path = ledgerAt(tempFolder()('a.dpledger'));
    const ledger = done(openLedger(path));
    const other = `const D = require('better-sqlite3'); const db = new D(${JSON.stringify(path)}); db.pragma('busy_timeout = 0'); try { db.prepare('SELECT count(*) FROM entry').get(); } catch (error) { process.stdout.write(error.code); }`;
    expect(spawnSync(process.execPath, ['-e', other], { encoding: 'utf8' }).stdout).toBe('SQLITE_BUSY');
    expect(faultsIn(openLedger(path))).toEqual(['ledger-in-use']);
    ledger.close();
    expect(entriesIn(path)).toBe(3);
  });

  it('making one where there is a file, or where there is no folder', () => {
    const at = tempFolder();
    const path = ledgerAt(at('a.dpledger'));
    const before = readFileSync(path);
    expect(faultsIn(createLedger(path))).toEqual(['ledger-exists']);
    expect(readFileSync(path)).toEqual(before);
    expect(faultsIn(createLedger(at('nowhere/b.dpledger')))).toEqual(['folder-missing']);
  });
});

describe('a passphrase', () => {
  it('is set, changed and taken away, and the ledger stays whole', () => {
    const path = ledgerAt(tempFolder()('a.dpledger'));
    let ledger = done(openLedger(path));
    done(changePassphrase(ledger, 'first')).close();
    expect(faultsIn(openLedger(path))).toEqual(['passphrase-needed']);
    expect(readFileSync(path).includes('Grace Okafor')).toBe(false);
    ledger = done(openLedger(path, 'first'));
    done(changePassphrase(ledger, 'second')).close();
    expect(faultsIn(openLedger(path, 'first'))).toEqual(['passphrase-wrong']);
    ledger = done(openLedger(path, 'second'));
    done(changePassphrase(ledger, '')).close();
    expect(entriesIn(path)).toBe(3);
  });
});

describe('a backup', () => {
  it.each([['a plain ledger', ''], ['a protected ledger', 'two words']])('of %s comes back whole, and is as protected', (_what, passphrase) => {
    const at = tempFolder();
    const ledger = done(openLedger(ledgerAt(at('a.dpledger'), passphrase), passphrase));
    const made = done(backUp(ledger, at('copy.dpledger')));
    ledger.close();
    expect(made.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(faultsIn(openLedger(at('copy.dpledger')))).toEqual(passphrase ? ['passphrase-needed'] : []);
    if (passphrase) done(restore(at('copy.dpledger'), at('back.dpledger'), passphrase));
    else done(restore(at('a.dpledger'), at('back.dpledger')));
    expect(entriesIn(at('back.dpledger'), passphrase)).toBe(3);
  });

  it('writes over nothing, and a damaged one is not put back', () => {
    const at = tempFolder();
    const ledger = done(openLedger(ledgerAt(at('a.dpledger'))));
    writeFileSync(at('taken.dpledger'), 'mine');
    expect(faultsIn(backUp(ledger, at('taken.dpledger')))).toEqual(['backup-exists']);
    expect(faultsIn(backUp(ledger, at('nowhere/copy.dpledger')))).toEqual(['folder-missing']);
    ledger.close();
    expect(readFileSync(at('taken.dpledger'), 'utf8')).toBe('mine');
    expect(faultsIn(restore(at('taken.dpledger'), at('b.dpledger')))).toEqual(['not-a-ledger']);
    expect(faultsIn(restore(at('none.dpledger'), at('b.dpledger')))).toEqual(['backup-missing']);
    expect(faultsIn(restore(at('a.dpledger'), at('taken.dpledger')))).toEqual(['ledger-exists']);
    expect(existsSync(at('b.dpledger'))).toBe(false);
  });

  it('is never put where a ledger keeps its log, nor on a device', () => {
    const at = tempFolder();
    const ledger = done(openLedger(ledgerAt(at('a.dpledger'))));
    expect(faultsIn(backUp(ledger, at('a.dpledger')))).toEqual(['backup-exists']);
    expect(faultsIn(backUp(ledger, at('a.dpledger-journal')))).toEqual(['target-is-ledger']);
    done(backUp(ledger, at('copy.dpledger')));
    ledger.close();
    expect(faultsIn(restore(at('copy.dpledger'), at('a.dpledger-wal')))).toEqual(['target-is-ledger']);
    if (process.platform !== 'win32') {
      expect(faultsIn(restore(at('copy.dpledger'), '/dev/null'))).toEqual(['ledger-exists']);
      expect(faultsIn(restore('/dev/zero', at('b.dpledger')))).toEqual(['backup-missing']);
    }
    expect(readdirSync(at('')).sort()).toEqual(['a.dpledger', 'copy.dpledger']);
    expect(entriesIn(at('a.dpledger'))).toBe(3);
  });
});

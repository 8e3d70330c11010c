import { copyFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { saveGoal } from '#electron/actions/save-goal';
import { backUp, restore, restoreLocked } from '#electron/db/backup';
import { MIGRATIONS } from '#electron/db/migrations';
import { createLedger, openLedger } from '#electron/db/open';
import { writeDataFile } from '#electron/exports/data-file';
import { loadDataFile } from '#electron/exports/load-data-file';
import { clockOn } from '#electron/services/clock';
import { createSession } from '#electron/services/session';
import { buildHousehold } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { tempFolder } from '../../support/temp-folder';
import { testServices } from '../../support/test-ledger';

type At = (name: string) => string;

function ledgerAt(path: string, passphrase = '') {
  const ledger = done(createLedger(path, passphrase));
  buildHousehold({ ledger, clock: clockOn('2026-11-20', () => '2026-11-20T09:00:00.000Z') });
  return ledger;
}

/** A ledger as a power cut leaves it: what was saved last is only in its log. Gives its path. */
function neverClosed(at: At, passphrase = ''): string {
  const ledger = ledgerAt(at('a.dpledger'), passphrase);
  ledger.db.driver.pragma('wal_checkpoint(TRUNCATE)');
  done(saveGoal({ ...testServices(), ledger }, { id: 1, words: 'Saved last', needIds: [] }));
  for (const suffix of ['', '-wal']) copyFileSync(at(`a.dpledger${suffix}`), at(`stopped.dpledger${suffix}`));
  ledger.close();
  return at('stopped.dpledger');
}

function goalsIn(path: string, passphrase = ''): unknown[] {
  const ledger = done(openLedger(path, passphrase));
  const goals = ledger.db.driver.prepare('SELECT words FROM goal').pluck().all();
  ledger.close();
  return goals;
}

describe('a backup of a ledger that was never closed', () => {
  it.each([['plain', ''], ['protected', 'two words']])('(%s) is restored with what is only in its log', (_what, passphrase) => {
    const at = tempFolder();
    const stopped = neverClosed(at, passphrase);
    done(restore(stopped, at('b.dpledger'), passphrase));
    expect(goalsIn(at('b.dpledger'), passphrase)).toEqual(['Saved last']);
    expect(existsSync(`${stopped}-wal`)).toBe(true);
    expect(readdirSync(at('')).filter((name) => name.includes('b.dpledger'))).toEqual(['b.dpledger']);
  });

  it('and waits for its passphrase has its log beside it', () => {
    const at = tempFolder();
    done(restoreLocked(neverClosed(at, 'two words'), at('b.dpledger')));
    expect(goalsIn(at('b.dpledger'), 'two words')).toEqual(['Saved last']);
  });
});

describe('a name beside which an earlier ledger left its log', () => {
  it.each<[string, (at: At) => string[]]>([
    ['a new ledger', (at) => faultsIn(createLedger(at('b.dpledger')))],
    ['a backup', (at) => { const ledger = done(openLedger(at('whole.dpledger'))); const faults = faultsIn(backUp(ledger, at('b.dpledger'))); ledger.close(); return faults; }],
    ['what is restored', (at) => faultsIn(restore(at('whole.dpledger'), at('b.dpledger')))],
    ['what is restored and protected', (at) => faultsIn(restoreLocked(at('whole.dpledger'), at('b.dpledger')))],
    ['what is loaded', (at) => faultsIn(loadDataFile(at('data.json'), at('b.dpledger')))],
  ])('is not given to %s', (_what, put) => {
    for (const suffix of ['-wal', '-journal']) {
      const at = tempFolder();
      const ledger = ledgerAt(at('whole.dpledger'));
      done(writeDataFile(ledger, at('data.json')));
      ledger.close();
      writeFileSync(at(`b.dpledger${suffix}`), 'what was saved last');
      expect(put(at)).toEqual(['log-left-behind']);
      expect(readdirSync(at('')).sort()).toEqual([`b.dpledger${suffix}`, 'data.json', 'whole.dpledger']);
    }
  });

  it('is not given to a new ledger by the session', () => {
    const at = tempFolder();
    writeFileSync(at('Ann.dpledger-wal'), 'what was saved last');
    expect(createSession(at(''), clockOn('2026-11-20'), () => null).freePath('Ann')).toBe(at('Ann 2.dpledger'));
  });
});

describe('a backup that an older version made', () => {
  it('is brought to today’s shape with no safety copy, because the backup is one', () => {
    const at = tempFolder();
    const older = done(createLedger(at('old.dpledger'), '', MIGRATIONS.slice(0, 1)));
    older.close();
    done(restore(at('old.dpledger'), at('b.dpledger')));
    expect(readdirSync(at('')).sort()).toEqual(['b.dpledger', 'old.dpledger']);
  });
});

import { chmodSync, linkSync, lstatSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changePassphrase } from '#electron/db/change-passphrase';
import { createLedger, openLedger } from '#electron/db/open';
import { verify } from '#electron/db/verify';
import { clockOn } from '#electron/services/clock';
import { buildHousehold } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { tempFolder } from '../../support/temp-folder';

function ledgerAt(path: string) {
  const ledger = done(createLedger(path));
  buildHousehold({ ledger, clock: clockOn('2026-11-20', () => '2026-11-20T09:00:00.000Z') });
  return ledger;
}

describe('a change of passphrase', () => {
  it('leaves one file: no copy, no log, no journal', () => {
    const at = tempFolder();
    const changed = done(changePassphrase(ledgerAt(at('a.dpledger')), 'two words'));
    expect(verify(changed.db)).toEqual([]);
    expect(faultsIn(openLedger(at('a.dpledger'), 'two words'))).toEqual(['ledger-in-use']);
    changed.close();
    expect(readdirSync(at(''))).toEqual(['a.dpledger']);
  });

  it('writes nothing over the ledger: the file that has its name afterwards is another', () => {
    const at = tempFolder();
    let ledger = ledgerAt(at('a.dpledger'));
    for (const passphrase of ['two words', 'three more words', '']) {
      linkSync(at('a.dpledger'), at(`before ${passphrase}.dpledger`));
      const before = ledger.passphrase;
      ledger = done(changePassphrase(ledger, passphrase));
      const old = done(openLedger(at(`before ${passphrase}.dpledger`), before));
      expect([old.passphrase, verify(old.db)]).toEqual([before, []]);
      old.close();
    }
    ledger.close();
  });

  it('follows a link to the ledger, and lets nobody read it who could not', () => {
    if (process.platform === 'win32') return;
    const at = tempFolder();
    ledgerAt(at('real.dpledger')).close();
    chmodSync(at('real.dpledger'), 0o600);
    symlinkSync(at('real.dpledger'), at('link.dpledger'));
    done(changePassphrase(done(openLedger(at('link.dpledger'))), 'two words')).close();
    expect(lstatSync(at('link.dpledger')).isSymbolicLink()).toBe(true);
    expect(statSync(at('real.dpledger')).mode & 0o777).toBe(0o600);
    expect(faultsIn(openLedger(at('real.dpledger')))).toEqual(['passphrase-needed']);
  });

  it('leaves the ledger open and as it was where the copy cannot be made', () => {
    const at = tempFolder();
    // A name that is long enough for there to be no room for a copy’s.
    const ledger = ledgerAt(at(`${'a'.repeat(230)}.dpledger`));
    expect(() => changePassphrase(ledger, 'two words')).toThrow('ENAMETOOLONG');
    expect(verify(ledger.db)).toEqual([]);
    ledger.close();
    done(openLedger(ledger.path)).close();
  });

  it('that was stopped leaves a copy, which goes when the ledger is next opened; other files stay', () => {
    const at = tempFolder();
    ledgerAt(at('a.dpledger')).close();
    const part = '.a.dpledger.3f2504e0-4f89-41d3-9a0c-0305e82c3301.part';
    for (const name of [part, `${part}-journal`, '.b.dpledger.3f2504e0-4f89-41d3-9a0c-0305e82c3301.part', '.a.dpledger.notes.part']) writeFileSync(at(name), 'x');
    done(openLedger(at('a.dpledger'))).close();
    expect(readdirSync(at('')).sort()).toEqual(['.a.dpledger.notes.part', '.b.dpledger.3f2504e0-4f89-41d3-9a0c-0305e82c3301.part', 'a.dpledger']);
  });
});

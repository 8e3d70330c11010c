import { closeSync, copyFileSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { createLedger, openLedger, unlock } from '#electron/db/open';
import { verify } from '#electron/db/verify';
import { clockOn } from '#electron/services/clock';
import { buildHousehold } from '../../support/build-ledger';
import { done, faultsIn } from '../../support/records';
import { tempFolder } from '../../support/temp-folder';

/** A ledger as a stop leaves it in the middle of a write that has reached its first page, with the journal that undoes it. */
function stoppedAt(at: (name: string) => string, passphrase: string): string {
  const ledger = done(createLedger(at('a.dpledger'), passphrase));
  buildHousehold({ ledger, clock: clockOn('2026-11-20', () => '2026-11-20T09:00:00.000Z') });
  ledger.close();
  const driver = new Database(at('a.dpledger'));
  if (passphrase) unlock(driver, passphrase);
  driver.pragma('journal_mode = DELETE');
  driver.pragma('cache_size = 1');
  driver.exec("BEGIN; CREATE TABLE half (words); UPDATE goal SET words = 'half done'; INSERT INTO half SELECT zeroblob(20000) FROM posting");
  for (const suffix of ['', '-journal']) copyFileSync(at(`a.dpledger${suffix}`), at(`stopped.dpledger${suffix}`));
  driver.exec('ROLLBACK');
  driver.close();
  const file = openSync(at('stopped.dpledger'), 'r+');
  const kept = passphrase ? 16 : 0;
  // All of the page but what the key is made with, which no write changes.
  writeSync(file, Buffer.alloc(4096 - kept, 'half'), 0, 4096 - kept, kept);
  closeSync(file);
  return at('stopped.dpledger');
}

describe('a ledger that was stopped in the middle of a write', () => {
  it.each([['plain', ''], ['protected', 'two words']])('and was %s is rolled back before it is judged', (_what, passphrase) => {
    const ledger = done(openLedger(stoppedAt(tempFolder(), passphrase), passphrase));
    expect(verify(ledger.db)).toEqual([]);
    expect(ledger.db.driver.prepare('SELECT words FROM goal').pluck().all()).toEqual(['Go back to the choir']);
    ledger.close();
  });

  it('keeps its journal when the passphrase is wrong', () => {
    const path = stoppedAt(tempFolder(), 'two words');
    const before = readFileSync(`${path}-journal`);
    expect(openLedger(path, 'three words').ok).toBe(false);
    expect(readFileSync(`${path}-journal`)).toEqual(before);
    done(openLedger(path, 'two words')).close();
    expect(existsSync(`${path}-wal`)).toBe(false);
  });

  it('is left alone where the journal belongs to no ledger', () => {
    const path = stoppedAt(tempFolder(), 'two words');
    const before = readFileSync(path);
    expect(faultsIn(openLedger(path))).toHaveLength(1);
    expect(readFileSync(path)).toEqual(before);
  });
});

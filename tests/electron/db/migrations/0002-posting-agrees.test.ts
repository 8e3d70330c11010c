import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '#electron/db/migrations';
import { createLedger, openLedger, type OpenLedger } from '#electron/db/open';
import { verify } from '#electron/db/verify';
import { dataTables } from '#electron/exports/data-tables';
import { clockOn } from '#electron/services/clock';
import { buildHousehold } from '../../../support/build-ledger';
import { done } from '../../../support/records';
import { tempFolder } from '../../../support/temp-folder';

/** A household in a ledger of version 1, still open. */
function ofVersion1(path: string): OpenLedger {
  const ledger = done(createLedger(path, '', MIGRATIONS.slice(0, 1)));
  buildHousehold({ ledger, clock: clockOn('2026-11-20', () => '2026-11-20T09:00:00.000Z') });
  return ledger;
}

/** Every row of every table, by its name: a table that was made anew stands elsewhere. */
const rowsOf = ({ db: { driver } }: OpenLedger) => dataTables(driver).map(({ name }) => [name, driver.prepare(`SELECT * FROM ${name}`).all()] as const).sort(([a], [b]) => (a < b ? -1 : 1));

const STRAY = `BEGIN;
  INSERT INTO account (id, name, kind, bank, is_direct_payment, opened_on) VALUES (77, 'Card', 'card', '', 0, '2026-04-06');
  INSERT INTO entry (id, kind, account_id, paid_on, payee, bank_text, amount_pence, reason, made_at) VALUES (900, 'money', 1, '2026-10-01', 'X', '', -500, '', 'now');
  INSERT INTO posting VALUES (900, 1, 900, 'account', 77, NULL, NULL, NULL, -500);
  INSERT INTO posting VALUES (900, 2, 900, 'purpose', NULL, 'not_sorted', NULL, 'council', 500);
  INSERT INTO posted VALUES (900);
COMMIT`;

describe('from version 1 to today', () => {
  it('every row stays as it was, a safety copy is kept, and the ledger is whole', () => {
    const at = tempFolder();
    const older = ofVersion1(at('a.dpledger'));
    const before = rowsOf(older);
    older.close();
    const ledger = done(openLedger(at('a.dpledger')));
    expect(ledger.db.driver.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
    expect(rowsOf(ledger)).toEqual(before);
    expect(verify(ledger.db)).toEqual([]);
    ledger.close();
    expect(existsSync(at('a before update 1.dpledger'))).toBe(true);
  });

  it('a row that version 1 let in stays and is found; version 2 lets in no other', () => {
    const at = tempFolder();
    const older = ofVersion1(at('a.dpledger'));
    older.db.driver.exec(STRAY);
    older.close();
    const ledger = done(openLedger(at('a.dpledger')));
    expect(verify(ledger.db)).toContain('A part of entry 900 is in another account than the entry.');
    expect(() => ledger.db.driver.exec(STRAY.replaceAll('900', '901').replace(/INSERT INTO account.*;/, ''))).toThrow('in its account and about the same money');
    ledger.close();
  });
});

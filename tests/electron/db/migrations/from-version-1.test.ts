import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '#electron/db/migrations';
import { openLedger, type OpenLedger } from '#electron/db/open';
import { verify } from '#electron/db/verify';
import { dataTables } from '#electron/exports/data-tables';
import { listPlanVersions, readPlanSnapshot } from '#electron/repositories/plan';
import { listReviews } from '#electron/repositories/reviews';
import { listServices } from '#electron/repositories/services';
import { planKept } from '#shared/plan/plan-content';
import { PLAIN_SERVICE } from '#shared/plan/services';
import { ledgerOfVersion1 } from '../../../support/older-ledger';
import { done } from '../../../support/records';
import { tempFolder } from '../../../support/temp-folder';

type Rows = Record<string, Record<string, unknown>[]>;
const rowsOf = ({ db: { driver } }: OpenLedger): Rows => Object.fromEntries(dataTables(driver).map(({ name }) => [name, driver.prepare(`SELECT * FROM ${name}`).all() as Rows[string]]));

/** The same tables with the same columns as before: what was added since is left out. */
const asBefore = (before: Rows, now: Rows): Rows =>
  Object.fromEntries(Object.entries(before).map(([name, rows]) => [name, (now[name] ?? []).map((row) => Object.fromEntries(Object.keys(rows[0] ?? {}).map((column) => [column, row[column]])))]));

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
    const older = ledgerOfVersion1(at('a.dpledger'));
    const before = rowsOf(older);
    older.close();
    const ledger = done(openLedger(at('a.dpledger')));
    expect(ledger.db.driver.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
    const now = rowsOf(ledger);
    expect(asBefore(before, now)).toEqual(before);
    expect(Object.entries(now).filter(([name, rows]) => !(name in before) && rows.length > 0)).toEqual([]);
    expect(verify(ledger.db)).toEqual([]);
    ledger.close();
    expect(existsSync(at('a before update 1.dpledger'))).toBe(true);
  });

  it('a row that version 1 let in stays and is found; version 2 lets in no other', () => {
    const at = tempFolder();
    const older = ledgerOfVersion1(at('a.dpledger'));
    older.db.driver.exec(STRAY);
    older.close();
    const ledger = done(openLedger(at('a.dpledger')));
    expect(verify(ledger.db)).toContain('A part of entry 900 is in another account than the entry.');
    expect(() => ledger.db.driver.exec(STRAY.replaceAll('900', '901').replace(/INSERT INTO account.*;/, ''))).toThrow('in its account and about the same money');
    ledger.close();
  });

  it('what was said then is said now: services as often and as dear, the plan that was agreed, the review that was held', () => {
    const at = tempFolder();
    ledgerOfVersion1(at('a.dpledger')).close();
    const ledger = done(openLedger(at('a.dpledger')));
    expect(listServices(ledger.db).map(({ name, times, every, minutes, ratePence, care, runs, visits }) => [name, times, every, minutes, ratePence, care, runs, visits])).toEqual([
      ['Weekday mornings', 5, 'week', 120, 1350, 'visit', 'all_year', []],
      ['Saturday shopping', 1, 'week', 120, 0, 'visit', 'all_year', []],
    ]);
    const [version] = listPlanVersions(ledger.db);
    expect(version).toMatchObject({ state: 'agreed', agreedOn: '2026-05-10', agreedBy: 'A. Shah, Luton Council', agreedLetter: '', inForceFrom: '2026-05-18', endedBecause: '' });
    expect(planKept(readPlanSnapshot(ledger.db, version?.id ?? 0)).services[0]).toMatchObject({ name: 'Weekday mornings', ...PLAIN_SERVICE });
    expect(listReviews(ledger.db)).toMatchObject([{ kind: 'first', heldOn: '2026-06-20', words: 'It works.', askedOn: null, planWorks: 'not_said', goals: [] }]);
    ledger.close();
  });
});

import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate } from '#electron/db/migrate';
import { MIGRATIONS } from '#electron/db/migrations';
import { openInMemory } from '#electron/db/open';
import { buildHousehold } from '../../support/build-ledger';
import { faultsIn } from '../../support/records';
import { testServices } from '../../support/test-ledger';

/** A later version that rebuilds a table which others refer to: the kind of change that loses rows in careless hands. */
const REBUILD = {
  name: 'rebuild',
  sql: `CREATE TABLE need_new (id INTEGER PRIMARY KEY, outcome TEXT NOT NULL, words TEXT NOT NULL, eligible INTEGER NOT NULL, eligible_because TEXT NOT NULL, assessed_times INTEGER, assessed_every TEXT, assessed_minutes INTEGER, starts_on TEXT NOT NULL, ends_on TEXT, colour TEXT NOT NULL) STRICT;
    INSERT INTO need_new SELECT *, 'blue' FROM need; DROP TABLE need; ALTER TABLE need_new RENAME TO need;`,
};
const LATER = [...MIGRATIONS, REBUILD];

function household() {
  const services = testServices();
  buildHousehold(services);
  return services.ledger.db.driver;
}
const version = (driver: Database.Database) => driver.pragma('user_version', { simple: true });
const held = (driver: Database.Database) => driver.prepare("SELECT sum(amount_pence) FROM posting WHERE side = 'account'").pluck().get();
const count = (driver: Database.Database, table: string) => driver.prepare(`SELECT count(*) FROM ${table}`).pluck().get();

describe('bringing a ledger to a later version', () => {
  it('keeps every row and balance, and makes the safety copy first', () => {
    const driver = household();
    const before = [held(driver), count(driver, 'need'), count(driver, 'service_need'), count(driver, 'goal_need')];
    let versionAtCopy: unknown;
    const migrated = migrate(driver, () => (versionAtCopy = version(driver)), LATER);
    expect(migrated).toEqual({ ok: true, value: { applied: 1 } });
    expect(versionAtCopy).toBe(MIGRATIONS.length);
    expect(version(driver)).toBe(LATER.length);
    expect([held(driver), count(driver, 'need'), count(driver, 'service_need'), count(driver, 'goal_need')]).toEqual(before);
    expect(driver.prepare('SELECT DISTINCT colour FROM need').pluck().all()).toEqual(['blue']);
    expect(driver.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(driver.pragma('foreign_key_check')).toEqual([]);
  });

  it.each([
    ['changes a balance', "DROP TRIGGER posting_fixed; UPDATE posting SET amount_pence = amount_pence + 1 WHERE side = 'account'"],
    ['leaves rows that refer to nothing', 'DELETE FROM need'],
    ['cannot be read', 'CREATE NONSENSE'],
  ])('leaves it as it was when a step %s', (_what, sql) => {
    const driver = household();
    const before = [held(driver), count(driver, 'need')];
    expect(() => migrate(driver, undefined, [...MIGRATIONS, { name: 'bad', sql }])).toThrow();
    expect([held(driver), count(driver, 'need')]).toEqual(before);
    expect(version(driver)).toBe(MIGRATIONS.length);
    expect(driver.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('keeps a return that was sent before copies were kept, and says that there is none', () => {
    const driver = new Database(':memory:');
    migrate(driver, undefined, MIGRATIONS.slice(0, 1));
    driver.exec("INSERT INTO return_sent (from_on, to_on, sent_on, closing_pence) VALUES ('2026-04-06', '2026-07-05', '2026-07-10', 78820)");
    expect(migrate(driver).ok).toBe(true);
    expect(driver.prepare('SELECT from_on, to_on, sent_on, closing_pence, document, not_sent_at FROM return_sent').raw().all()).toEqual([['2026-04-06', '2026-07-05', '2026-07-10', 78820, null, null]]);
  });

  it('refuses one that a newer version saved, and does nothing twice', () => {
    const driver = household();
    expect(migrate(driver)).toEqual({ ok: true, value: { applied: 0 } });
    driver.pragma('user_version = 99');
    expect(faultsIn(migrate(driver))).toEqual(['ledger-newer']);
  });

  it('makes no safety copy of a file that holds nothing yet', () => {
    let copies = 0;
    expect(migrate(new Database(':memory:'), () => (copies += 1), MIGRATIONS)).toEqual({ ok: true, value: { applied: MIGRATIONS.length } });
    expect(copies).toBe(0);
    expect(version(openInMemory().db.driver)).toBe(MIGRATIONS.length);
  });
});

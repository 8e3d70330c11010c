import { describe, expect, it } from 'vitest';
import { importStatement } from '#electron/actions/import-statement';
import { saveNeed } from '#electron/actions/save-need';
import { writeLedger } from '#electron/db/transaction';
import { verify } from '#electron/db/verify';
import { refused } from '#shared/kernel/result';
import { buildHousehold } from '../../support/build-ledger';
import { faultsIn, NEED } from '../../support/records';
import { lloydsFile } from '../../support/statement-file';
import { testServices } from '../../support/test-ledger';

const rowsOf = (services: ReturnType<typeof testServices>) =>
  ['entry', 'posting', 'posted', 'import_batch', 'statement', 'event', 'need', 'rule'].map((table) => services.ledger.db.driver.prepare(`SELECT count(*) FROM ${table}`).pluck().get());

describe('one action, one transaction', () => {
  it('leaves nothing of an import when the disk is full in the middle of it', () => {
    const services = testServices();
    const { accountId } = buildHousehold(services);
    const before = rowsOf(services);
    const { driver } = services.ledger.db;
    driver.pragma(`max_page_count = ${(driver.pragma('page_count', { simple: true }) as number) + 8}`);
    const bytes = lloydsFile(0, Array.from({ length: 2000 }, (_, index) => ['01/10/2026', `PAYEE ${index}`, -100 - index] as const));
    const imported = importStatement(services, { accountId, bank: 'lloyds', mapping: null, fileName: 'full.csv', bytes, leaveOutRows: [], rules: [] });
    expect(faultsIn(imported)).toEqual(['disk-full']);
    expect(rowsOf(services)).toEqual(before);
    expect(verify(services.ledger.db)).toEqual([]);
  });

  it('leaves nothing when it is refused after it has saved something, or stops with a defect', () => {
    const services = testServices();
    buildHousehold(services);
    const before = rowsOf(services);
    const insert = "INSERT INTO goal (words) VALUES ('half done')";
    const refusal = writeLedger(services, 'test', {}, (db) => {
      db.driver.exec(insert);
      return refused({ code: 'no', message: 'No.' });
    });
    expect(faultsIn(refusal)).toEqual(['no']);
    expect(() => writeLedger(services, 'test', {}, (db) => { db.driver.exec(insert); throw new Error('a defect'); })).toThrow('a defect');
    expect(rowsOf(services)).toEqual(before);
    expect(services.ledger.db.driver.prepare("SELECT count(*) FROM goal WHERE words = 'half done'").pluck().get()).toBe(0);
  });

  it('refuses in words where the file cannot be written to', () => {
    const services = testServices();
    buildHousehold(services);
    services.ledger.db.driver.pragma('query_only = ON');
    expect(faultsIn(saveNeed(services, NEED))).toEqual(['ledger-read-only']);
  });
});

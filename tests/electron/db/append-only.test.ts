import { describe, expect, it } from 'vitest';
import { buildHousehold } from '../../support/build-ledger';
import { testServices } from '../../support/test-ledger';

function household() {
  const services = testServices();
  const { accountId, entries } = buildHousehold(services);
  return { driver: services.ledger.db.driver, accountId, id: entries.wages };
}

/** What the money tables hold, to the last column. */
function money(driver: ReturnType<typeof household>['driver']): string {
  return JSON.stringify(['entry', 'posting', 'posted', 'event'].map((table) => driver.prepare(`SELECT * FROM ${table}`).all()));
}

const ENTRY = (id: number, accountId: number, amountPence: number) =>
  `INSERT INTO entry (id, kind, account_id, paid_on, payee, bank_text, amount_pence, reason, made_at) VALUES (${id}, 'money', ${accountId}, '2026-10-01', 'X', '', ${amountPence}, '', 'now');`;
const POSTING = (id: number, position: number, accountId: number | null, amountPence: number) =>
  accountId === null
    ? `INSERT INTO posting VALUES (${id}, ${position}, ${id}, 'purpose', NULL, 'not_sorted', NULL, 'council', ${amountPence});`
    : `INSERT INTO posting VALUES (${id}, ${position}, ${id}, 'account', ${accountId}, NULL, NULL, NULL, ${amountPence});`;

const OTHER = "INSERT INTO account (id, name, kind, bank, is_direct_payment, opened_on) VALUES (77, 'Card', 'card', '', 0, '2026-04-06');";

describe('money that was posted', () => {
  it.each([
    ['an amount is changed', (id: number) => `UPDATE entry SET amount_pence = 1 WHERE id = ${id}`],
    ['an entry is deleted', (id: number) => `DELETE FROM entry WHERE id = ${id}`],
    ['an entry is replaced', (id: number) => `INSERT OR REPLACE INTO entry SELECT id, kind, account_id, paid_on, 'Someone else', bank_text, amount_pence, bank_id, bank_balance_pence, batch_id, batch_row, about_id, rule_id, reason, made_at FROM entry WHERE id = ${id}`],
    ['a posting is changed', (id: number) => `UPDATE posting SET amount_pence = amount_pence + 1 WHERE entry_id = ${id}`],
    ['a posting is deleted', (id: number) => `DELETE FROM posting WHERE entry_id = ${id}`],
    ['a posting is replaced', (id: number) => `INSERT OR REPLACE INTO posting SELECT entry_id, position, money_id, side, account_id, category, service_id, fund, 1 FROM posting WHERE entry_id = ${id} AND position = 1`],
    ['a posting is added', (id: number) => POSTING(id, 9, null, 5)],
    ['the seal is taken off', (id: number) => `DELETE FROM posted WHERE entry_id = ${id}`],
    ['the seal is moved', (id: number) => `UPDATE posted SET entry_id = 999 WHERE entry_id = ${id}`],
    ['a line of the trail is changed', () => "UPDATE event SET what = 'nothing' WHERE id = 1"],
    ['a line of the trail is deleted', () => 'DELETE FROM event WHERE id = 1'],
  ])('stays as it is when %s', (_what, sql) => {
    const { driver, id } = household();
    const before = money(driver);
    expect(() => driver.exec(sql(id))).toThrow();
    expect(money(driver)).toBe(before);
  });
});

describe('a new entry', () => {
  it.each([
    ['whose postings do not sum to zero', (account: number) => `${ENTRY(900, account, -500)} ${POSTING(900, 1, account, -500)} ${POSTING(900, 2, null, 499)} INSERT INTO posted VALUES (900);`],
    ['whose account posting is not its amount', (account: number) => `${ENTRY(900, account, -500)} ${POSTING(900, 1, account, -400)} ${POSTING(900, 2, null, 400)} INSERT INTO posted VALUES (900);`],
    ['whose money is in another account', (account: number) => `${OTHER} ${ENTRY(900, account, -500)} ${POSTING(900, 1, 77, -500)} ${POSTING(900, 2, null, 500)} INSERT INTO posted VALUES (900);`],
    ['a part of which is counted to another payment', (account: number) => `${ENTRY(900, account, -500)} ${POSTING(900, 1, account, -500)} ${POSTING(900, 2, null, 500).replace(', 2, 900,', ', 2, 1,')} INSERT INTO posted VALUES (900);`],
    ['that was never posted', (account: number) => `${ENTRY(900, account, -500)} ${POSTING(900, 1, account, -500)} ${POSTING(900, 2, null, 500)}`],
    ['with an amount and no postings', (account: number) => `${ENTRY(900, account, -500)} INSERT INTO posted VALUES (900);`],
  ])('%s does not get into the file', (_what, sql) => {
    const { driver, accountId } = household();
    const before = money(driver);
    expect(() => driver.exec(`BEGIN; ${sql(accountId)} COMMIT;`)).toThrow();
    if (driver.inTransaction) driver.exec('ROLLBACK');
    expect(money(driver)).toBe(before);
  });

  it('that balances and is posted does', () => {
    const { driver, accountId } = household();
    driver.exec(`BEGIN; ${ENTRY(900, accountId, -500)} ${POSTING(900, 1, accountId, -500)} ${POSTING(900, 2, null, 500)} INSERT INTO posted VALUES (900); COMMIT;`);
    expect(driver.prepare('SELECT sum(amount_pence) FROM posting WHERE entry_id = 900').pluck().get()).toBe(0);
  });
});

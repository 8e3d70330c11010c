import { describe, expect, it } from 'vitest';
import { accountNamed, accountNearlyNamed, accountOfStatement } from '#shared/statements/account-of-statement';
import type { StatementRead } from '#shared/statements/statement-format';

const read = (amountPence: number, balancePence: number | null, bank = 'lloyds'): StatementRead => ({
  bank,
  rowsRead: 1,
  rows: [{ row: 2, paidOn: '2026-04-07', payee: 'Shop', bankText: 'SHOP', amountPence, balancePence, bankId: null }],
  refused: [],
  balanceBreaks: [],
});
const MAIN = { name: 'Main', openedOn: null, openingPence: null };

describe('the account that a statement is of', () => {
  it.each<[string, StatementRead, number]>([
    ['£90.00 left after £10.00 out: £100.00 was there', read(-1000, 9000), 10000],
    ['£90.00 there after £90.00 in: it was empty', read(9000, 9000), 0],
    ['£5.00 overdrawn after £10.00 in: it was £15.00 overdrawn', read(1000, -500), -1500],
    ['a bank that states no balance: 0', read(-1000, null), 0],
    ['£100.00 stated for before the first row', { ...read(-1000, null, 'ofx'), statedOpeningPence: 10000 }, 10000],
    ['the same with a row that could not be read', { ...read(-1000, null, 'ofx'), rowsRead: 2, refused: [{ row: 3, reason: 'x' }], statedOpeningPence: 10000 }, 10000],
  ])('%s', (_what, statement, openingPence) => {
    expect(accountOfStatement(MAIN, statement)).toMatchObject({ ok: true, value: { openingPence, account: { name: 'Main', openedOn: '2026-04-07', kind: 'bank', closedOn: null } } });
  });

  it('counts as the direct payment’s, the first or not, and keeps its bank but not a mapping', () => {
    expect(accountOfStatement(MAIN, read(1, 1))).toMatchObject({ value: { account: { isDirectPayment: true, bank: 'lloyds' } } });
    expect(accountOfStatement(MAIN, read(1, 1, 'mapped'))).toMatchObject({ value: { account: { isDirectPayment: true, bank: '' } } });
    expect(accountOfStatement(MAIN, read(1, 1, 'ofx'))).toMatchObject({ value: { account: { bank: '' } } });
  });

  it('knows that nobody said what was in it', () => {
    expect(accountOfStatement(MAIN, read(-1000, null))).toMatchObject({ value: { openingPence: 0, openingKnown: false } });
    expect(accountOfStatement(MAIN, read(-1000, 0))).toMatchObject({ value: { openingPence: 1000, openingKnown: true } });
  });

  it.each<[string, Partial<StatementRead>, number | null]>([
    ['every row was read: what was stated, with the rows of before', { statedOpeningPence: 10000 }, 9000],
    ['a row of before may not have been read: nobody knows', { statedOpeningPence: 10000, refused: [{ row: 9, reason: 'x' }] }, null],
    ['nothing stated', {}, null],
  ])('starts later than the file: %s', (_what, over, openingPence) => {
    const two = { ...read(-1000, null, 'ofx'), ...over, rows: [...read(-1000, null).rows, ...read(-500, null).rows.map((row) => ({ ...row, row: 3, paidOn: '2026-04-09' as const }))] };
    expect(accountOfStatement({ ...MAIN, openedOn: '2026-04-08' }, two)).toMatchObject({ value: { openingPence: openingPence ?? 0, openingKnown: openingPence !== null } });
  });

  it('starts as a person says, who knows better than the file', () => {
    expect(accountOfStatement({ name: ' DP  account', openedOn: '2026-04-01', openingPence: -500 }, read(-1000, null))).toMatchObject({
      value: { openingPence: -500, openingKnown: true, account: { name: 'DP account', openedOn: '2026-04-01' } },
    });
  });

  it.each([
    ['a blank name', { ...MAIN, name: ' ' }, 'name-missing'],
    ['a start after the last row', { ...MAIN, openedOn: '2026-04-08' } as const, 'starts-after-rows'],
  ])('is not made with %s', (_what, asked, code) => {
    expect(accountOfStatement(asked, read(1, 1))).toMatchObject({ ok: false, faults: [{ code }] });
  });

  it('is not made from a file in which no row could be read, and the first reasons are told', () => {
    const refused = [2, 3, 4, 5, 6].map((row) => ({ row, reason: `Reason ${row}.` }));
    const made = accountOfStatement(MAIN, { ...read(1, 1), rows: [], refused });
    expect(made).toMatchObject({ ok: false, faults: [{ code: 'no-rows' }] });
    expect(made.ok ? '' : made.faults[0]?.message).toContain('Line 2: Reason 2. Line 3: Reason 3. Line 4: Reason 4. So it goes on for 2 more.');
  });
});

it.each([
  ['as it is written', 'Main', 'Main'],
  ['in other capitals', 'MAIN', 'Main'],
  ['with other spaces', ' dp   account ', 'DP account'],
  ['misspelt: none', 'DP acount', undefined],
])('an account is found by its name %s', (_what, name, found) => {
  expect(accountNamed([{ name: 'Main' }, { name: 'DP account' }], name)?.name).toBe(found);
});

describe('a name that is almost an account’s', () => {
  it.each([
    ['a letter left out', 'DP acount', 'DP account'],
    ['two letters wrong', 'DP accaunk', 'DP account'],
    ['three letters wrong: another account', 'DP kccaunk', undefined],
    ['a short name: every one is near to it', 'DPA', undefined],
    ['another account', 'Card', undefined],
  ])('%s', (_sentence, name, near) => {
    expect(accountNearlyNamed([{ name: 'DP account' }, { name: 'DPS' }], name)?.name).toBe(near);
  });
});

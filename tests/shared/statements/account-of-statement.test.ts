import { describe, expect, it } from 'vitest';
import type { Account } from '#shared/ledger/account';
import { accountOfStatement } from '#shared/statements/account-of-statement';
import type { StatementRead } from '#shared/statements/statement-format';

const read = (amountPence: number, balancePence: number | null, bank = 'lloyds'): StatementRead => ({
  bank,
  rowsRead: 1,
  rows: [{ row: 2, paidOn: '2026-04-07', payee: 'Shop', bankText: 'SHOP', amountPence, balancePence, bankId: null }],
  refused: [],
  balanceBreaks: [],
});
const other: Account = { id: 1, name: 'Other', kind: 'bank', bank: 'lloyds', isDirectPayment: true, openedOn: '2026-04-06', closedOn: null };

describe('the account that a statement is of', () => {
  it.each<[string, StatementRead, number]>([
    ['£90.00 left after £10.00 out: £100.00 was there', read(-1000, 9000), 10000],
    ['£90.00 there after £90.00 in: it was empty', read(9000, 9000), 0],
    ['£5.00 overdrawn after £10.00 in: it was £15.00 overdrawn', read(1000, -500), -1500],
    ['a bank that states no balance: 0', read(-1000, null), 0],
  ])('%s', (_what, statement, openingPence) => {
    expect(accountOfStatement('Main', statement, [])).toMatchObject({ ok: true, value: { openingPence, account: { name: 'Main', openedOn: '2026-04-07', kind: 'bank', closedOn: null } } });
  });

  it('has the direct payment when it is the first, and keeps its bank but not a mapping', () => {
    expect(accountOfStatement('Main', read(1, 1), [])).toMatchObject({ value: { account: { isDirectPayment: true, bank: 'lloyds' } } });
    expect(accountOfStatement('Main', read(1, 1, 'mapped'), [other])).toMatchObject({ value: { account: { isDirectPayment: false, bank: '' } } });
  });

  it('is not made from a file in which no row could be read', () => {
    expect(accountOfStatement('Main', { ...read(1, 1), rows: [] }, [])).toMatchObject({ ok: false, faults: [{ code: 'no-rows' }] });
  });
});

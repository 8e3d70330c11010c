import { describe, expect, it } from 'vitest';
import type { IsoDay } from '#shared/kernel/iso-date';
import { refuseBeforeAccount } from '#shared/statements/account-days';
import type { StatementRead, StatementRow } from '#shared/statements/statement-format';

const row = (line: number, paidOn: IsoDay): StatementRow => ({ row: line, paidOn, payee: 'Shop', bankText: 'SHOP', amountPence: -100, balancePence: null, bankId: null });
const read = (rows: readonly StatementRow[]): StatementRead => ({ bank: 'lloyds', rowsRead: rows.length + 1, rows, refused: [{ row: 4, reason: 'No amount.' }], balanceBreaks: [] });
const main = { name: 'Main', openedOn: '2026-04-06' } as const;

describe('rows of days before the account', () => {
  it.each<[string, readonly IsoDay[], readonly IsoDay[]]>([
    ['the day before the first is refused', ['2026-04-05', '2026-04-06'], ['2026-04-06']],
    ['the first day itself is kept', ['2026-04-06'], ['2026-04-06']],
    ['a file that ends before it is refused whole', ['2026-04-01', '2026-04-05'], []],
  ])('%s', (_what, days, kept) => {
    const before = read(days.map((day, index) => row(10 - index, day)));
    const after = refuseBeforeAccount(before, main);
    expect(after.rows.map(({ paidOn }) => paidOn)).toEqual(kept);
    expect(after.rows.length + after.refused.length).toBe(after.rowsRead);
    expect(after.rowsRead).toBe(before.rowsRead);
  });

  it('say why, by line', () => {
    const { refused } = refuseBeforeAccount(read([row(9, '2026-04-04'), row(3, '2026-04-05')]), main);
    expect(refused.map((one) => one.row)).toEqual([3, 4, 9]);
    expect(refused[0]?.reason).toBe('5 April 2026 is before Main starts in this ledger, on 6 April 2026, so the opening balance holds it already. To bring it in, set the account’s start to an earlier day.');
  });
});

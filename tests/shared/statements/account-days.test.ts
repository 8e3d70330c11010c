import { describe, expect, it } from 'vitest';
import type { IsoDay } from '#shared/kernel/iso-date';
import { fitToAccount, refuseDaysBefore, refuseDaysToCome } from '#shared/statements/account-days';
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
    const after = refuseDaysBefore(before, main);
    expect(after.rows.map(({ paidOn }) => paidOn)).toEqual(kept);
    expect(after.rows.length + after.refused.length).toBe(after.rowsRead);
    expect(after.rowsRead).toBe(before.rowsRead);
  });

  it('say why, by line', () => {
    const { refused } = refuseDaysBefore(read([row(9, '2026-04-04'), row(3, '2026-04-05')]), main);
    expect(refused.map((one) => one.row)).toEqual([3, 4, 9]);
    expect(refused[0]?.reason).toBe('5 April 2026 is before Main starts in this ledger, on 6 April 2026, so the opening balance holds it already. To bring it in, import the statement that runs up to that day first, or set the account’s start to an earlier day.');
  });
});

describe('a file that is older than the account', () => {
  /** Three rows of £1.00 out, which start from £10.00: £8.00 is left before 6 April, when the account starts. */
  const older = read([
    { ...row(2, '2026-04-04'), balancePence: 900 },
    { ...row(3, '2026-04-05'), balancePence: 800 },
    { ...row(5, '2026-04-06'), balancePence: 700 },
  ]);

  it('moves the start back where its balances lead to the opening balance', () => {
    expect(fitToAccount(older, main, 800)).toEqual({ read: older, opening: { openedOn: '2026-04-04', openingPence: 1000 }, early: older.rows.slice(0, 2) });
  });

  it('moves it to before the rows of its first day that lead to the opening balance, where it began in the middle of that day', () => {
    expect(fitToAccount(older, main, 700)).toEqual({ read: older, opening: { openedOn: '2026-04-04', openingPence: 1000 }, early: older.rows });
  });

  it('takes the start from the file where nothing says what the account starts with', () => {
    expect(fitToAccount(older, main, null)).toEqual({ read: older, opening: { openedOn: '2026-04-04', openingPence: 1000 }, early: [] });
  });

  it.each<[string, StatementRead, number]>([
    ['the balances lead to another amount', older, 801],
    ['the bank states no balance', { ...older, rows: older.rows.map((one) => ({ ...one, balancePence: null })) }, 800],
  ])('is refused up to the start where %s', (_what, file, openingPence) => {
    const { read: after, opening } = fitToAccount(file, main, openingPence);
    expect(opening).toBeNull();
    expect(after.rows.map(({ paidOn }) => paidOn)).toEqual(['2026-04-06']);
  });

  it('leaves the start alone where no row is before it', () => {
    const fitting = { ...older, rows: older.rows.slice(2) };
    expect(fitToAccount(fitting, main, 800)).toEqual({ read: fitting, opening: null, early: [] });
  });
});

it('a row of tomorrow is refused, and one of today is kept', () => {
  const { rows, refused } = refuseDaysToCome(read([row(2, '2026-04-06'), row(3, '2026-04-07')]), '2026-04-06');
  expect(rows.map(({ paidOn }) => paidOn)).toEqual(['2026-04-06']);
  expect(refused[0]).toEqual({ row: 3, reason: '7 April 2026 is still to come: today is 6 April 2026. Look at the day in the bank’s file, and at the day that this computer shows.' });
});

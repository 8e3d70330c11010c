import { describe, expect, it } from 'vitest';
import { closesDay, closingOf, daysOf, endOfDay } from '#shared/statements/closing';
import type { StatementRead, StatementRow } from '#shared/statements/statement-format';
import { readFixture, row } from './read-fixture';

const read = (...rows: readonly StatementRow[]): StatementRead => ({ bank: 'lloyds', rowsRead: rows.length, rows, refused: [], balanceBreaks: [] });

describe('closingOf', () => {
  it.each<[string, StatementRead, ReturnType<typeof closingOf>]>([
    ['the last row’s balance', read(row({ amountPence: 100, balancePence: 100 }), row({ paidOn: '2026-10-07', amountPence: -30, balancePence: 70 })), { closingOn: '2026-10-07', closingPence: 70 }],
    [
      'interest put under an earlier day is counted, though the last row’s balance is without it',
      read(row({ paidOn: '2026-09-30', amountPence: 5, balancePence: 85 }), row({ paidOn: '2026-10-01', amountPence: -20, balancePence: 80 })),
      { closingOn: '2026-10-01', closingPence: 85 },
    ],
    ['money in and out that cancel: the last row’s', read(row({ amountPence: 5, balancePence: 15 }), row({ amountPence: -5, balancePence: 10 })), { closingOn: '2026-10-05', closingPence: 10 }],
    ['a bank that states no balance', read(row({ amountPence: 5 })), null],
    ['no rows', read(), null],
  ])('%s', (_, given, expected) => {
    expect(closingOf(given)).toEqual(expected);
  });

  it('takes the last stated balance where the balances do not follow', () => {
    const broken = { ...read(row({ amountPence: 5, balancePence: 5 }), row({ amountPence: 5, balancePence: 99 })), balanceBreaks: [{ row: 2, expectedPence: 10, statedPence: 99 }] };
    expect(closingOf(broken)).toEqual({ closingOn: '2026-10-05', closingPence: 99 });
  });

  it('takes what the bank states by itself', () => {
    const statedClosing = { closingOn: '2026-10-31', closingPence: 170436 } as const;
    expect(closingOf({ ...read(row({ amountPence: 5 })), statedClosing })).toEqual(statedClosing);
    expect(closingOf({ ...read(row({ amountPence: 5 })), statedClosing: null })).toBeNull();
  });

  it('agrees with the balance at the top of Nationwide’s file, £1,318.61', () => {
    expect(closingOf(readFixture('nationwide.csv', 'nationwide'))).toEqual({ closingOn: '2026-10-07', closingPence: 131861 });
  });
});

describe('daysOf', () => {
  it('gives the first and the last day, or nothing', () => {
    expect(daysOf(readFixture('lloyds.csv', 'lloyds'))).toEqual({ from: '2026-10-01', to: '2026-10-12' });
    expect(daysOf(read())).toBeNull();
  });
});

describe('endOfDay', () => {
  const rows = [row({ paidOn: '2026-10-05', amountPence: 100 }), row({ paidOn: '2026-10-07', amountPence: -30 })];
  const stated: StatementRead = { ...read(...rows), statedClosing: { closingOn: '2026-10-09', closingPence: 570 } };

  it.each<[string, StatementRead, '2026-10-04' | '2026-10-05' | '2026-10-07' | '2026-10-09' | '2026-10-10', number | null]>([
    ['before the last row: without it', stated, '2026-10-05', 600],
    ['the last row’s day', stated, '2026-10-07', 570],
    ['the day that is stated', stated, '2026-10-09', 570],
    ['before every row', stated, '2026-10-04', 500],
    ['a day after the one that is stated', stated, '2026-10-10', null],
    ['a row that could not be read may be of any day', { ...stated, refused: [{ row: 3, reason: 'x' }] }, '2026-10-05', null],
    ['nothing stated', read(...rows), '2026-10-05', null],
    ['a balance after each row: the day’s last', read(row({ paidOn: '2026-10-05', amountPence: 100, balancePence: 100 })), '2026-10-05', 100],
  ])('%s', (_, given, day, pence) => {
    expect(endOfDay(given, day)).toBe(pence);
  });
});

describe('closesDay', () => {
  const [morning, evening, odd] = [{ id: 1, amountPence: -100, balancePence: 900 }, { id: 2, amountPence: -200, balancePence: 700 }, { id: 3, amountPence: 50, balancePence: null }];

  it.each<[string, number, Parameters<typeof closesDay>[1], number[], boolean]>([
    ['the file has the whole day', 900, [morning], [1], true],
    ['the account goes on after it', 900, [morning, evening], [1], false],
    ['the file begins in the middle of the day and has its end', 700, [morning, evening], [2], true],
    ['the account has a row without a balance that the file lacks', 700, [morning, evening, odd], [1, 2], false],
    ['the account’s rows leave a gap', 700, [evening, { ...morning, balancePence: 5000 }], [2], false],
  ])('%s', (_, balancePence, onDay, inFile, expected) => {
    expect(closesDay(balancePence, onDay, new Set(inFile))).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { readFixture } from './read-fixture';

describe('Metro Bank', () => {
  it('reads money in and out, the unused one empty or 0.00', () => {
    expect(readFixture('metro.csv', 'metro').rows).toEqual([
      { row: 4, paidOn: '2026-10-05', payee: 'J Example Wages', bankText: 'Outward Faster Payment J EXAMPLE WAGES', amountPence: -43210, balancePence: 77245, bankId: null },
      { row: 3, paidOn: '2026-10-06', payee: 'NEST Pension', bankText: 'Direct Debit NEST PENSION', amountPence: -5460, balancePence: 71785, bankId: null },
      { row: 2, paidOn: '2026-10-14', payee: 'Luton Council', bankText: 'Inward Payment LUTON COUNCIL', amountPence: 96000, balancePence: 167785, bankId: null },
    ]);
  });

  it('reads files without a balance, and months as words', () => {
    expect(readFixture('metro-without-balance.csv', 'metro').rows).toEqual([
      { row: 4, paidOn: '2022-01-19', payee: 'Luton Council', bankText: 'Inward Payment LUTON COUNCIL', amountPence: 123456, balancePence: null, bankId: null },
      { row: 3, paidOn: '2022-01-20', payee: 'Day Club, Luton', bankText: 'Card Purchase DAY CLUB, LUTON', amountPence: -1300, balancePence: null, bankId: null },
      { row: 2, paidOn: '2022-01-20', payee: 'Day Club, Luton', bankText: 'Card Purchase DAY CLUB, LUTON', amountPence: -1300, balancePence: null, bankId: null },
    ]);
  });
});

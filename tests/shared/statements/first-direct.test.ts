import { describe, expect, it } from 'vitest';
import { readFixture } from './read-fixture';

describe('first direct', () => {
  it('reads a padded name and what it was for, with the balance', () => {
    expect(readFixture('first-direct.csv', 'first-direct').rows).toEqual([
      { row: 6, paidOn: '2026-10-05', payee: 'Café', bankText: 'CAFÉ LUTON', amountPence: -620, balancePence: 121075, bankId: null },
      { row: 5, paidOn: '2026-10-05', payee: 'Café', bankText: 'CAFÉ LUTON', amountPence: -620, balancePence: 120455, bankId: null },
      { row: 4, paidOn: '2026-10-05', payee: 'PA Wages', bankText: 'PA WAGES J EXAMPLE', amountPence: -43210, balancePence: 77245, bankId: null },
      { row: 3, paidOn: '2026-10-06', payee: 'NEST Pension', bankText: 'NEST PENSION REF0001', amountPence: -5460, balancePence: 71785, bankId: null },
      { row: 2, paidOn: '2026-10-14', payee: 'Luton Council', bankText: 'LUTON COUNCIL DP OCT', amountPence: 96000, balancePence: 167785, bankId: null },
    ]);
  });

  it('reads a reference in place of the balance', () => {
    expect(readFixture('first-direct-reference.csv', 'first-direct').rows).toEqual([
      { row: 3, paidOn: '2026-10-05', payee: 'First PA', bankText: 'FIRST PA WAGES, SEPT', amountPence: -43210, balancePence: null, bankId: null },
      { row: 2, paidOn: '2026-10-06', payee: 'NEST Pension', bankText: 'NEST PENSION REF0001', amountPence: -5460, balancePence: null, bankId: null },
    ]);
  });
});

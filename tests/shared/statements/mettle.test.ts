import { describe, expect, it } from 'vitest';
import { readFixture } from './read-fixture';

describe('Mettle', () => {
  it('reads a signed amount, and a balance where there is one', () => {
    expect(readFixture('mettle.csv', 'mettle').rows).toEqual([
      { row: 4, paidOn: '2026-10-01', payee: 'Luton Council', bankText: 'Bank transfer Luton Council DP OCT', amountPence: 96000, balancePence: null, bankId: null },
      { row: 3, paidOn: '2026-10-05', payee: 'First PA', bankText: 'Standing order First PA SEPT', amountPence: -43210, balancePence: null, bankId: null },
      { row: 2, paidOn: '2026-10-06', payee: 'NEST Pension', bankText: 'Direct debit NEST PENSION DD/REF0001', amountPence: -5460, balancePence: 71785, bankId: null },
    ]);
  });
});

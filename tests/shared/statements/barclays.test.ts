import { describe, expect, it } from 'vitest';
import { barclays } from '#shared/statements/barclays';
import { fixtureText, readFixture } from './read-fixture';

describe('Barclays', () => {
  it('reads signed amounts without balances, oldest first, tabs and padding folded', () => {
    expect(readFixture('barclays.csv', 'barclays')).toEqual({
      bank: 'barclays',
      rowsRead: 4,
      refused: [],
      balanceBreaks: [],
      rows: [
        { row: 5, paidOn: '2026-10-01', payee: 'Cheque', bankText: 'Cheque', amountPence: -2000, balancePence: null, bankId: null },
        { row: 4, paidOn: '2026-10-02', payee: 'Luton Council', bankText: 'Counter Credit LUTON COUNCIL DP 12345678, OCT BGC', amountPence: 96000, balancePence: null, bankId: null },
        { row: 3, paidOn: '2026-10-05', payee: 'J Example', bankText: 'Funds Transfer J EXAMPLE PA WAGES SEP BBP', amountPence: -43210, balancePence: null, bankId: null },
        { row: 2, paidOn: '2026-10-05', payee: 'NEST Pension', bankText: 'Direct Debit NEST PENSION REF0001 DD', amountPence: -5460, balancePence: null, bankId: null },
      ],
    });
  });

  it('refuses an amount whose thousands comma makes two columns of it, rather than read £1.00', () => {
    const text = `${fixtureText('barclays.csv')}\t0,06/10/2026,20-00-00 12345678,-1,432.10,Direct Debit,NEST\r\n`;
    expect(barclays.read(text)).toMatchObject({ ok: true, value: { rowsRead: 5, refused: [{ row: 6, reason: expect.stringContaining('“432.10” stands where the bank writes words') }] } });
  });

  it('refuses a line that stops before the amount', () => {
    const text = `${fixtureText('barclays.csv')}\t0,06/10/2026,20-00-00 12345678\r\n`;
    expect(barclays.read(text)).toMatchObject({ ok: true, value: { rowsRead: 5, refused: [{ row: 6, reason: expect.stringContaining('3 columns where the headings have 6') }] } });
  });
});

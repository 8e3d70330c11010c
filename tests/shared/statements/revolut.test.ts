import { describe, expect, it } from 'vitest';
import { revolut } from '#shared/statements/revolut';
import { readFixture } from './read-fixture';

const HEADINGS = 'Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance\n';
const line = (amount: string, fee: string, product = 'Current') => `CARD_PAYMENT,${product},2026-10-05 09:12:33,2026-10-05 09:12:34,Shop,${amount},${fee},GBP,COMPLETED,\n`;

describe('Revolut', () => {
  it('reads what is completed, on the day it was, the fee within the amount and named', () => {
    expect(readFixture('revolut.csv', 'revolut').rows).toEqual([
      { row: 2, paidOn: '2026-10-01', payee: 'Luton Council', bankText: 'Luton Council', amountPence: 96000, balancePence: 120455, bankId: null },
      // £432.10 and a fee of £0.50; the balance falls by both: 1,204.55 − 432.60 = 771.95.
      { row: 3, paidOn: '2026-10-05', payee: 'First PA', bankText: 'To First PA (with a fee of £0.50)', amountPence: -43260, balancePence: 77195, bankId: null },
      { row: 4, paidOn: '2026-10-07', payee: 'Day Club', bankText: 'Day Club', amountPence: -1250, balancePence: 75945, bankId: null },
      { row: 5, paidOn: '2026-10-07', payee: 'Day Club', bankText: 'Day Club', amountPence: -1250, balancePence: 74695, bankId: null },
      { row: 6, paidOn: '2026-10-08', payee: 'Plan fee', bankText: 'Plan fee (with a fee of £6.99)', amountPence: -699, balancePence: 73996, bankId: null },
    ]);
  });

  it('refuses what is waiting, what was taken back and what is not in pounds', () => {
    expect(readFixture('revolut.csv', 'revolut').refused).toEqual([
      { row: 7, reason: expect.stringContaining('“PENDING”') },
      { row: 8, reason: expect.stringContaining('“REVERTED”') },
      { row: 9, reason: 'This payment is in EUR. The ledger holds pounds only.' },
    ]);
  });

  it('reads older files with semicolons, months as words in either order, and two columns', () => {
    expect(readFixture('revolut-older.csv', 'revolut').rows).toEqual([
      { row: 4, paidOn: '2026-10-01', payee: 'Luton Council', bankText: 'Payment from Luton Council', amountPence: 96000, balancePence: 121705, bankId: null },
      { row: 3, paidOn: '2026-10-05', payee: 'Day Club', bankText: 'To Day Club', amountPence: -1250, balancePence: 120455, bankId: null },
      { row: 2, paidOn: '2026-10-05', payee: 'First PA', bankText: 'To First PA', amountPence: -43210, balancePence: 77245, bankId: null },
    ]);
  });

  it.each<[string, string, string, number | string]>([
    ['no fee', '-5.00', '', -500],
    ['a fee on money that comes in is taken off it', '5.00', '0.20', 480],
    ['a fee as large as what came in', '5.00', '5.00', 'come to nothing'],
    ['a fee with a minus sign', '-5.00', '-0.20', 'has a minus sign'],
    ['a fee that is unclear', '-5.00', '0.2O', 'is not an amount'],
    ['nothing at all', '0.00', '0.00', '£0.00'],
    ['a fee and no amount', '', '0.20', 'come to nothing'],
  ])('%s', (_, amount, fee, expected) => {
    const value = typeof expected === 'number' ? { rows: [{ amountPence: expected }], refused: [] } : { rows: [], refused: [{ reason: expect.stringContaining(expected) as string }] };
    expect(revolut.read(HEADINGS + line(amount, fee))).toMatchObject({ ok: true, value: { rowsRead: 1, ...value } });
  });

  it('refuses a file of an account and its savings together, by their names', () => {
    const read = revolut.read(HEADINGS + line('-5.00', '0.00') + line('-5.00', '0.00', 'Savings'));
    expect(read).toMatchObject({ ok: false, faults: [{ code: 'mixed-accounts', message: expect.stringContaining('called “CURRENT” and “SAVINGS”') as string }] });
  });
});

import { describe, expect, it } from 'vitest';
import { coOperative } from '#shared/statements/co-operative';
import { readFixture } from './read-fixture';

const HEADINGS = 'Date,Description,Type,Money In,Money Out,Balance\n';

describe('The Co-operative Bank and smile', () => {
  it('reads days with the year first, headings in small letters, and a comma without quotation marks in the words', () => {
    expect(readFixture('co-operative.csv', 'co-operative').rows).toEqual([
      { row: 5, paidOn: '2026-10-05', payee: 'J Example', bankText: 'BP/SO J EXAMPLE', amountPence: -43210, balancePence: 77245, bankId: null },
      { row: 4, paidOn: '2026-10-06', payee: 'NEST Pension', bankText: 'Direct debit NEST PENSION', amountPence: -5460, balancePence: 71785, bankId: null },
      { row: 3, paidOn: '2026-10-06', payee: "Day Club's Cafe, Luton", bankText: "Debit card DAY CLUB'S CAFE, LUTON", amountPence: -2000, balancePence: 69785, bankId: null },
      { row: 2, paidOn: '2026-10-14', payee: 'Luton Council DP', bankText: 'Bank credit LUTON COUNCIL DP', amountPence: 96000, balancePence: 165785, bankId: null },
    ]);
  });

  it('reads older days', () => {
    expect(readFixture('co-operative-older.csv', 'co-operative').rows).toEqual([
      { row: 3, paidOn: '2026-10-05', payee: 'First PA', bankText: 'BP/SO FIRST PA', amountPence: -43210, balancePence: 77245, bankId: null },
      { row: 2, paidOn: '2026-10-06', payee: 'NEST Pension', bankText: 'DIRECT DEBIT NEST PENSION', amountPence: -5460, balancePence: 71785, bankId: null },
    ]);
  });

  it.each([
    ['an amount in with a thousands comma, which would leave £432.10', '2026-10-05,LUTON COUNCIL,Credit,1,432.10,,772.45', '“1” stands where the bank writes words'],
    ['an amount out with one', '2026-10-05,J EXAMPLE,BP/SO,,1,432.10,772.45', 'for money in and one for money out'],
    ['too few columns', '2026-10-05,J EXAMPLE,BP/SO', '3 columns where the headings have 6'],
  ])('refuses a line rather than read a wrong amount: %s', (_, line, reason) => {
    expect(coOperative.read(`${HEADINGS}${line}\n`)).toMatchObject({ ok: true, value: { rowsRead: 1, refused: [{ row: 2, reason: expect.stringContaining(reason) as string }] } });
  });
});

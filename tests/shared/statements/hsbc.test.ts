import { describe, expect, it } from 'vitest';
import { hsbc } from '#shared/statements/hsbc';
import { fixtureText, readFixture } from './read-fixture';

const FIRST = '05/10/2026,PA WAGES SEP BP,"-1,432.10"';

describe('HSBC', () => {
  it('reads every line as a payment, the first too; how it moved is not part of the name', () => {
    expect(readFixture('hsbc.csv', 'hsbc').rows).toEqual([
      { row: 1, paidOn: '2026-10-05', payee: 'PA Wages Sep', bankText: 'PA WAGES SEP BP', amountPence: -143210, balancePence: null, bankId: null },
      { row: 2, paidOn: '2026-10-05', payee: 'Day Club Luton', bankText: '))) DAY CLUB LUTON', amountPence: -1250, balancePence: null, bankId: null },
      { row: 3, paidOn: '2026-10-05', payee: 'Day Club Luton', bankText: '))) DAY CLUB LUTON', amountPence: -1250, balancePence: null, bankId: null },
      { row: 4, paidOn: '2026-10-06', payee: 'NEST Pension', bankText: 'NEST PENSION REF0001 DD', amountPence: -5460, balancePence: null, bankId: null },
      { row: 5, paidOn: '2026-10-13', payee: 'Luton Council DP', bankText: 'LUTON COUNCIL DP CR', amountPence: 96000, balancePence: null, bankId: null },
      { row: 6, paidOn: '2026-10-14', payee: 'Cash Luton', bankText: 'CASH LUTON ATM', amountPence: -2000, balancePence: null, bankId: null },
    ]);
  });

  it('reads its midata file', () => {
    expect(readFixture('hsbc-midata.csv', 'hsbc').rows).toMatchObject([
      { row: 4, paidOn: '2026-10-05', payee: 'NEST Pension', bankText: 'DD NEST PENSION', amountPence: -5460, balancePence: 9250 },
      { row: 3, paidOn: '2026-10-05', bankText: '))) DAY CLUB Luton', amountPence: -1250, balancePence: 8000 },
      { row: 2, paidOn: '2026-10-13', payee: 'No name given', amountPence: 96000, balancePence: 104000 },
    ]);
  });

  it.each([
    ['its own file', fixtureText('hsbc.csv'), true],
    ['one payment alone', FIRST, true],
    ['a first line whose day does not exist', `30/02/2026,SHOP,-1.00\n${FIRST}\n${FIRST}`, true],
    ['a first line whose amount is unclear', `05/10/2026,SHOP,"£1,23.4"\n${FIRST}\n${FIRST}`, true],
    ['more spoilt lines than others', `30/02/2026,SHOP,-1.00\n${FIRST}`, false],
    ['headings', `Date,Description,Amount\n${FIRST}\n${FIRST}`, false],
    ['four columns', '05/10/2026,SHOP,-1.00,9.00\n', false],
    ['no words', '05/10/2026,,-1.00\n', false],
    ['nothing', '', false],
  ])('recognises three columns without headings: %s', (_, text, expected) => {
    expect(hsbc.recognises(text)).toBe(expected);
  });

  it.each([
    ['a day that does not exist', '30/02/2026,SHOP,-1.00', 'is not a day'],
    ['an amount that is unclear', '05/10/2026,SHOP,"£1,23.4"', 'is not an amount'],
    ['a thousands comma without quotation marks', '05/10/2026,SHOP,-1,432.10', '4 columns where this bank writes 3'],
    ['two columns', '05/10/2026,SHOP', '2 columns where this bank writes 3'],
  ])('refuses a line, the first too, and reads the rest: %s', (_, line, reason) => {
    const read = hsbc.read(`${line}\n${FIRST}\n${FIRST}\n${FIRST}\n`);
    expect(read).toMatchObject({ ok: true, value: { rowsRead: 4, refused: [{ row: 1, reason: expect.stringContaining(reason) as string }] } });
  });

  it('refuses a payment over two lines', () => {
    expect(hsbc.read(`${FIRST}\n05/10/2026,"SHOP\nLUTON",-1.00\n${FIRST}\n${FIRST}\n`)).toMatchObject({ ok: true, value: { rowsRead: 4, refused: [{ row: 2, reason: expect.stringContaining('A quotation mark opens') as string }] } });
  });

  it('takes empty columns at the end for none', () => {
    expect(hsbc.read(`${FIRST},,\n`)).toMatchObject({ ok: true, value: { rowsRead: 1, refused: [] } });
  });
});

import { describe, expect, it } from 'vitest';
import { nationwide } from '#shared/statements/nationwide';
import { fixtureText, readFixture } from './read-fixture';

describe('Nationwide', () => {
  it('reads below its three lines about the account, pounds signs and month names, interest in the order of days', () => {
    const read = readFixture('nationwide.csv', 'nationwide');
    expect(read).toMatchObject({ bank: 'nationwide', rowsRead: 5, refused: [], balanceBreaks: [] });
    expect(read.rows).toEqual([
      { row: 9, paidOn: '2026-09-30', payee: 'Gross Interest', bankText: 'Interest added GROSS INTEREST', amountPence: 31, balancePence: 132361, bankId: null },
      { row: 6, paidOn: '2026-10-01', payee: 'Luton Council', bankText: 'Bank credit LUTON COUNCIL', amountPence: 96000, balancePence: 181000, bankId: null },
      { row: 7, paidOn: '2026-10-05', payee: 'J Example', bankText: 'Payment to J EXAMPLE', amountPence: -43210, balancePence: 137790, bankId: null },
      { row: 8, paidOn: '2026-10-06', payee: 'Café & Club', bankText: 'Direct debit CAFÉ & CLUB', amountPence: -5460, balancePence: 132330, bankId: null },
      { row: 10, paidOn: '2026-10-07', payee: 'Day Club', bankText: 'Payment to DAY CLUB', amountPence: -500, balancePence: 131861, bankId: null },
    ]);
  });

  it.each([
    ['headings without quotation marks', (text: string) => text.replace(/^"Date".*$/m, 'Date,Transaction type,Description,Paid out,Paid in,Balance'), true],
    ['one line more above the headings', (text: string) => `"Title"\r\n${text}`, false],
    ['no lines above the headings', (text: string) => text.slice(text.indexOf('"Date"')), false],
  ])('recognises its own files only: %s', (_, change, expected) => {
    expect(nationwide.recognises(change(fixtureText('nationwide.csv')))).toBe(expected);
  });

  it('reads the file without quotation marks', () => {
    expect(readFixture('nationwide-unquoted.csv', 'nationwide').rows).toEqual([
      { row: 6, paidOn: '2026-10-01', payee: 'Luton Council', bankText: 'Bank credit LUTON COUNCIL', amountPence: 96000, balancePence: 120455, bankId: null },
      { row: 7, paidOn: '2026-10-05', payee: 'J Example', bankText: 'Payment to J EXAMPLE', amountPence: -43210, balancePence: 77245, bankId: null },
    ]);
  });

  it('reads its midata file, newest first, and is sure of it by the line above the headings', () => {
    expect(readFixture('nationwide-midata.csv', 'nationwide').rows).toEqual([
      { row: 7, paidOn: '2026-10-01', payee: 'Luton Council', bankText: 'Bank credit LUTON COUNCIL ****************', amountPence: 96000, balancePence: 181031, bankId: null },
      { row: 6, paidOn: '2026-10-05', payee: 'Payment', bankText: 'Payment to ******** *********', amountPence: -43210, balancePence: 137821, bankId: null },
      { row: 5, paidOn: '2026-10-06', payee: 'NEST Pension', bankText: 'Direct debit NEST NEST PENSION', amountPence: -5460, balancePence: 132361, bankId: null },
      { row: 4, paidOn: '2026-10-07', payee: 'Day Club GB', bankText: 'Contactless Payment DAY CLUB GB', amountPence: -500, balancePence: 131861, bankId: null },
    ]);
    expect(nationwide.isSure?.(fixtureText('nationwide-midata.csv'))).toBe(true);
    expect(nationwide.isSure?.(fixtureText('hsbc-midata.csv'))).toBe(false);
  });

  it('reports a balance that does not follow either way', () => {
    const text = fixtureText('nationwide.csv').replace('£1,377.90', '£1,377.91');
    expect(nationwide.read(text)).toMatchObject({
      ok: true,
      value: { balanceBreaks: [{ row: 7, expectedPence: 137790, statedPence: 137791 }, { row: 8, expectedPence: 132331, statedPence: 132330 }] },
    });
  });
});

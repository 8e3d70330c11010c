import { describe, expect, it } from 'vitest';
import { lloyds } from '#shared/statements/lloyds';
import { fixtureText, readFixture } from './read-fixture';

describe('Lloyds, Halifax and Bank of Scotland', () => {
  it('reads every line, oldest first, with its line number, and the balances follow', () => {
    const read = readFixture('lloyds.csv', 'lloyds');
    expect(read).toMatchObject({ bank: 'lloyds', rowsRead: 11, refused: [], balanceBreaks: [] });
    expect(read.rows.map((row) => row.row)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
  });

  it.each([
    [12, 'money in is positive', { paidOn: '2026-10-01', payee: 'Luton BC Direct Payment', bankText: 'BGC LUTON BC DIRECT PAYMENT', amountPence: 96000, balancePence: 127530 }],
    [11, 'money out is negative', { paidOn: '2026-10-02', payee: 'PA Wages Sep', bankText: 'FPO PA WAGES SEP', amountPence: -43210, balancePence: 84320 }],
    [10, 'the first of three equal payments', { paidOn: '2026-10-05', bankText: 'DEB DAY CLUB CD 1234', amountPence: -1250, balancePence: 83070 }],
    [9, 'the second', { amountPence: -1250, balancePence: 81820 }],
    [8, 'the third', { amountPence: -1250, balancePence: 80570 }],
    [7, 'a comma in quotation marks', { bankText: 'DD NEST , REF0001', payee: 'NEST' }],
    [6, 'a formula is text', { bankText: 'FPO =1+1', payee: '=1+1' }],
    [5, 'a tag is text', { bankText: 'FPO <script>alert(1)</script>', payee: '<script>alert(1)</script>' }],
    [4, 'right-to-left letters and an emoji', { bankText: 'FPO \u202eABC שלום 🦽' }],
    [3, 'quotation marks and a tab', { bankText: 'FPO THE "BEST" CARE LTD' }],
    [2, 'more than £10,000', { amountPence: 1234567 }],
  ])('line %i: %s', (line, _, expected) => {
    expect(readFixture('lloyds.csv', 'lloyds').rows.find((row) => row.row === line)).toMatchObject(expected);
  });

  it('refuses what cannot be true, line by line, and reads the rest', () => {
    const read = readFixture('lloyds-bad-rows.csv', 'lloyds');
    expect(read.rows.map((row) => [row.row, row.bankText])).toEqual([[2, 'FPO GOOD ROW']]);
    expect(read.refused).toEqual([
      { row: 3, reason: expect.stringContaining('“30/02/2026” is not a day') },
      { row: 4, reason: expect.stringContaining('for money in and one for money out') },
      { row: 6, reason: expect.stringContaining('no amount, neither') },
      { row: 7, reason: expect.stringContaining('“£1,23.4” is not an amount') },
      { row: 8, reason: expect.stringContaining('9 columns where the headings have 8') },
      { row: 9, reason: expect.stringContaining('opens on this line and closes on line 10') },
    ]);
    expect(read.rowsRead).toBe(7);
  });

  it.each([
    ['the headings in small letters with spaces', (text: string) => text.toLowerCase().replace('transaction date', ' transaction  date '), true],
    ['blank lines above', (text: string) => `\n\n${text}`, true],
    ['a line above the headings', (text: string) => `My account\n${text}`, false],
    ['a heading that is missing', (text: string) => text.replace('Sort Code,', ''), false],
    ['two headings the other way round', (text: string) => text.replace('Debit Amount,Credit Amount', 'Credit Amount,Debit Amount'), false],
  ])('recognises its own files only: %s', (_, change, expected) => {
    expect(lloyds.recognises(change(fixtureText('lloyds.csv')))).toBe(expected);
  });

  it.each([
    ['a quotation mark within the words', '"BEST" BAKERY', 'CABS', 3],
    ['one that another line seems to close', '"BEST BAKERY', 'CABS 5"', 3],
    ['one that closes past the next line', '"BEST BAKERY', 'CABS', 3],
  ])('every line is a row, and none is swallowed: %s', (_, first, second, rows) => {
    const line = (words: string, debit: string, credit: string, balance: string) => `05/10/2026,DEB,'11-22-33,12345678,${words},${debit},${credit},${balance}\n`;
    const text = `${fixtureText('lloyds.csv').split('\n')[0]}\n${line(first, '10.00', '', '60.00')}${line(second, '20.00', '', '40.00')}${line('OTHER"', '', '50.00', '90.00')}`;
    const read = lloyds.read(text);
    expect(read).toMatchObject({ ok: true, value: { rowsRead: rows, refused: [], balanceBreaks: [] } });
    expect(read.ok && read.value.rows.map((row) => row.amountPence)).toEqual([-1000, -2000, 5000]);
  });

  it.each([
    ['an apostrophe before the sort code: sure', (text: string) => text, true, true],
    ['none: it may be TSB’s', (text: string) => text.replaceAll("'11", '11'), true, false],
    ['days with the year first: TSB’s', (text: string) => text.replace('12/10/2026', '2026-10-12'), false, false],
    ['headings alone: empty, whoever’s they are', (text: string) => text.split('\n')[0] ?? '', true, true],
  ])('tells its files from those of TSB, which have the same columns: %s', (_, change, recognises, isSure) => {
    const text = change(fixtureText('lloyds.csv'));
    expect(lloyds.recognises(text)).toBe(recognises);
    expect(recognises && lloyds.isSure?.(text)).toBe(isSure);
  });
});

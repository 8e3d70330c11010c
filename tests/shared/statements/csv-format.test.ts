import { describe, expect, it } from 'vitest';
import { ok } from '#shared/kernel/result';
import { readAmount } from '#shared/statements/amount-grammar';
import { barclays } from '#shared/statements/barclays';
import { checkWords, csvFormat, type CsvLayout } from '#shared/statements/csv-format';
import { lloyds } from '#shared/statements/lloyds';

const LAYOUT: CsvLayout = {
  id: 'piggy',
  name: 'Piggy',
  linesAbove: 1,
  headings: ['Day', 'Words'],
  usually: 'oldest-first',
  readRow: (cell, read) => {
    const [paidOn, amount] = [read.day(cell('day')), readAmount(cell('Amount'))];
    if (!paidOn.ok) return paidOn;
    return amount.ok ? ok({ paidOn: paidOn.value, payee: read.payee(cell('Words')), bankText: cell('Words'), amountPence: amount.value, balancePence: null, bankId: null }) : amount;
  },
};
const piggy = csvFormat(LAYOUT);

describe('csvFormat', () => {
  it('finds columns by their headings, whatever else the file has, and counts lines from the top of the file', () => {
    expect(piggy.read('Title\nDay,Words,Extra,AMOUNT\n\n5/10/2026,TEA,x,-1.00\n')).toEqual({
      ok: true,
      value: { bank: 'piggy', rowsRead: 1, rows: [{ row: 4, paidOn: '2026-10-05', payee: 'Tea', bankText: 'TEA', amountPence: -100, balancePence: null, bankId: null }], refused: [], balanceBreaks: [] },
    });
  });

  it.each([
    ['a column that the file has not is empty, so the line is refused', 'T\nDay,Words\n5/10/2026,TEA\n', 'No amount'],
    ['a line with too many columns', 'T\nDay,Words,Amount\n5/10/2026,TEA,WITH MILK,1\n', '4 columns where the headings have 3'],
    ['a line with too few', 'T\nDay,Words,Amount\n5/10/2026\n', '1 column where the headings have 3'],
  ])('%s', (_, text, reason) => {
    expect(piggy.read(text)).toMatchObject({ ok: true, value: { rowsRead: 1, rows: [], refused: [{ row: 3, reason: expect.stringContaining(reason) }] } });
  });

  it.each([
    ['empty columns at the end are no columns', LAYOUT, 'T\nDay,Words,Amount\n5/10/2026,TEA,1,,\n', 'TEA'],
    ['nor are those of the headings', LAYOUT, 'T\nDay,Words,Amount,,\n5/10/2026,TEA,1\n', 'TEA'],
    ['the last column may hold commas where the bank writes so', { ...LAYOUT, headings: ['Day', 'Amount', 'Words'], commasIn: 'Words' }, 'T\nDay,Amount,Words\n5/10/2026,1,TEA,MILK\n', 'TEA,MILK'],
    ['and one in the middle', { ...LAYOUT, headings: ['Day', 'Words', 'Amount'], commasIn: 'Words' }, 'T\nDay,Words,Amount\n5/10/2026,TEA,MILK,SUGAR,1\n', 'TEA,MILK,SUGAR'],
  ])('%s', (_, layout, text, bankText) => {
    expect(csvFormat(layout).read(text)).toMatchObject({ ok: true, value: { refused: [], rows: [{ bankText, amountPence: 100 }] } });
  });

  it.each([
    ['its own headings', 'T\nDay,Words,Amount\n', true],
    ['no line above', 'Day,Words,Amount\n', false],
    ['headings after many others', `T\n${'x\n'.repeat(5000)}Day,Words\n`, false],
    ['a quotation mark that never closes', 'T\n"Day,Words\n', false],
    ['nothing', '', false],
  ])('recognises by the headings in their place: %s', (_, text, expected) => {
    expect(piggy.recognises(text)).toBe(expected);
    expect(piggy.read(text).ok).toBe(expected);
  });
});

describe('layouts that look alike', () => {
  const CENTS: CsvLayout = { ...LAYOUT, linesAbove: 0, suits: (cell) => cell('Words') !== 'NOT OURS', isSure: (first) => first?.('Words') === 'OURS', isOfAccount: (cell) => cell('Day') === 'Limit' };
  const SEMICOLONS: CsvLayout = { ...LAYOUT, linesAbove: 0, delimiter: ';', headings: ['Day', 'Amount'] };
  const bank = csvFormat(CENTS, SEMICOLONS);
  const HEADINGS = 'Day,Words,Amount\n';

  it.each([
    ['the first line shows that it is ours', `${HEADINGS}5/10/2026,OURS,1\n`, true, true],
    ['the first line may be another bank’s', `${HEADINGS}5/10/2026,TEA,1\n`, true, false],
    ['the first line is another bank’s', `${HEADINGS}5/10/2026,NOT OURS,1\n`, false, false],
    ['no line to tell by', HEADINGS, true, false],
    ['another layout of the bank, whose headings show it', 'Day;Amount;Words\n5/10/2026;1;TEA\n', true, true],
    ['another bank', 'Date,Words\n5/10/2026,OURS\n', false, false],
  ])('%s', (_, text, recognises, isSure) => {
    expect([bank.recognises(text), bank.isSure?.(text)]).toEqual([recognises, isSure]);
  });

  it('is read by the layout that it has', () => {
    expect(bank.read('Day;Amount;Words\n5/10/2026;1.00;TEA, MILK\n')).toMatchObject({ ok: true, value: { bank: 'piggy', rows: [{ bankText: 'TEA, MILK', amountPence: 100 }] } });
  });

  it('a line of the account is no row, wherever it stands', () => {
    expect(bank.read(`${HEADINGS}Limit,5/10/2026,£100.00\n5/10/2026,TEA,1\n\nLimit\n`)).toMatchObject({ ok: true, value: { rowsRead: 1, refused: [], rows: [{ row: 3 }] } });
  });
});

describe('checkWords', () => {
  it.each(['Direct Debit', '', '3 TEAS', 'D/D'])('lets words pass: %j', (text) => {
    expect(checkWords(text)).toEqual({ ok: true, value: null });
  });

  it.each(['432.10', ' 1 ', '-1', '£432.10'])('refuses half an amount: %j', (text) => {
    expect(checkWords(text)).toMatchObject({ ok: false, faults: [{ code: 'row-width', message: expect.stringContaining('where the bank writes words') as string }] });
  });
});

describe('a file of two accounts', () => {
  const LLOYDS = 'Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance\n';
  const BARCLAYS = 'Number,Date,Account,Amount,Subcategory,Memo\n';

  it.each([
    ['Lloyds', lloyds, `${LLOYDS}05/10/2026,DEB,'11-22-33,12345678,SHOP,1.00,,9.00\n05/10/2026,DEB,'11-22-33,87654321,SHOP,1.00,,5.00\n`],
    ['Barclays', barclays, `${BARCLAYS} ,05/10/2026,20-00-00 12345678,-1.00,Debit,SHOP\n\t ,05/10/2026,20-00-00 87654321,-1.00,Debit,SHOP\n`],
  ])('%s: is refused, and each account named by its last four digits only', (_bank, format, text) => {
    const read = format.read(text);
    expect(read).toMatchObject({ ok: false, faults: [{ code: 'mixed-accounts' }] });
    const message = read.ok ? '' : (read.faults[0]?.message ?? '');
    expect(message).toContain('…5678 and …4321');
    expect(message).not.toMatch(/\d{5}/);
  });

  it('one account is one, however its number is spaced, and a line without a number is of it too', () => {
    const text = `${BARCLAYS} ,05/10/2026,20-00-00 12345678,-1.00,Debit,SHOP\n\t ,05/10/2026,200000 12345678,-1.00,Debit,SHOP\n\t ,06/10/2026,,-1.00,Debit,SHOP\n`;
    expect(barclays.read(text)).toMatchObject({ ok: true, value: { rowsRead: 3, refused: [] } });
  });
});

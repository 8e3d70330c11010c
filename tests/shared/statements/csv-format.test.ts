import { describe, expect, it } from 'vitest';
import { ok } from '#shared/kernel/result';
import { readAmount } from '#shared/statements/amount-grammar';
import { csvFormat, type CsvLayout } from '#shared/statements/csv-format';

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
    ['the last column may take the rest where the bank writes so', { ...LAYOUT, headings: ['Day', 'Amount', 'Words'], lastTakesRest: true }, 'T\nDay,Amount,Words\n5/10/2026,1,TEA,MILK\n', 'TEA,MILK'],
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

import { ok } from '../kernel/result';
import { readBalance, readInOut } from './amount-grammar';
import { readBankDay } from './bank-day';
import { csvFormat, type Cell, type CsvLayout } from './csv-format';
import { foldSpaces } from './payee-name';

/** The columns that the Lloyds group and TSB, which was part of it, share. */
export const LLOYDS_LAYOUT = {
  linesAbove: 0,
  headings: ['Transaction Date', 'Transaction Type', 'Sort Code', 'Account Number', 'Transaction Description', 'Debit Amount', 'Credit Amount', 'Balance'],
  accountColumns: ['Sort Code', 'Account Number'],
  usually: 'newest-first',
  readRow: (cell, read) => {
    const paidOn = read.day(cell('Transaction Date'));
    if (!paidOn.ok) return paidOn;
    const amount = readInOut(cell('Credit Amount'), cell('Debit Amount'));
    if (!amount.ok) return amount;
    const balance = readBalance(cell('Balance'));
    if (!balance.ok) return balance;
    const description = cell('Transaction Description');
    return ok({
      paidOn: paidOn.value,
      payee: read.payee(description),
      bankText: foldSpaces(`${cell('Transaction Type')} ${description}`),
      amountPence: amount.value,
      balancePence: balance.value,
      bankId: null,
    });
  },
} as const satisfies Omit<CsvLayout, 'id' | 'name'>;

/** Is the first line's day written with the year first, as older TSB files have it? */
export const hasYearFirst = (cell: Cell) => readBankDay(cell('Transaction Date'), 'ymd').ok;

/**
 * Lloyds, Halifax and Bank of Scotland: newest first, money out and in as two unsigned columns, a balance on each line, and a sort
 * code that begins with an apostrophe. Genuine equal payments on a day differ in their balance alone. TSB has the same columns, but
 * its files were seen without the apostrophe.
 */
export const lloyds = csvFormat({
  ...LLOYDS_LAYOUT,
  id: 'lloyds',
  name: 'Lloyds, Halifax or Bank of Scotland',
  suits: (cell) => !hasYearFirst(cell),
  // Headings alone are an empty file, whoever's they are; nobody need be asked.
  isSure: (first) => first === undefined || first('Sort Code').trim().startsWith("'"),
});

import { ok } from '../kernel/result';
import { readBalance, readInOut } from './amount-grammar';
import { csvFormat } from './csv-format';
import { foldSpaces } from './payee-name';

/**
 * Lloyds, Halifax and Bank of Scotland: newest first, money out and in as two unsigned columns, a balance on each line, and a sort
 * code that begins with an apostrophe. Genuine equal payments on a day differ in their balance alone.
 */
export const lloyds = csvFormat({
  id: 'lloyds',
  name: 'Lloyds, Halifax or Bank of Scotland',
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
});

import { ok } from '../kernel/result';
import { readAmount } from './amount-grammar';
import { checkWords, csvFormat } from './csv-format';
import { foldSpaces } from './payee-name';

/**
 * Barclays: one signed amount and no balance. From the second line on, each line begins with a tab, and the memo is padded to a
 * fixed width with tabs in it: the name stands before the first tab, the reference after.
 */
export const barclays = csvFormat({
  id: 'barclays',
  name: 'Barclays',
  linesAbove: 0,
  headings: ['Number', 'Date', 'Account', 'Amount', 'Subcategory', 'Memo'],
  commasIn: 'Memo',
  accountColumns: ['Account'],
  usually: 'newest-first',
  readRow: (cell, read) => {
    const paidOn = read.day(cell('Date'));
    if (!paidOn.ok) return paidOn;
    const words = checkWords(cell('Subcategory'));
    if (!words.ok) return words;
    const amount = readAmount(cell('Amount'));
    if (!amount.ok) return amount;
    const memo = cell('Memo');
    const name = memo.split('\t').find((part) => part.trim() !== '') ?? cell('Subcategory');
    return ok({
      paidOn: paidOn.value,
      payee: read.payee(name),
      bankText: foldSpaces(`${cell('Subcategory')} ${memo}`),
      amountPence: amount.value,
      balancePence: null,
      bankId: null,
    });
  },
});

import { ok } from '../kernel/result';
import { readBalance, readInOut } from './amount-grammar';
import { checkWords, csvFormat } from './csv-format';
import { foldSpaces } from './payee-name';

/**
 * The Co-operative Bank and smile: money in and out as two columns, days with the year first now and last in older files, headings
 * sometimes in small letters. A description may hold a comma without quotation marks.
 */
export const coOperative = csvFormat({
  id: 'co-operative',
  name: 'Co-operative Bank or smile',
  linesAbove: 0,
  headings: ['Date', 'Description', 'Type', 'Money In', 'Money Out', 'Balance'],
  commasIn: 'Description',
  usually: 'newest-first',
  readRow: (cell, read) => {
    const paidOn = read.day(cell('Date'));
    if (!paidOn.ok) return paidOn;
    const words = checkWords(cell('Type'));
    if (!words.ok) return words;
    const amount = readInOut(cell('Money In'), cell('Money Out'));
    if (!amount.ok) return amount;
    const balance = readBalance(cell('Balance'));
    if (!balance.ok) return balance;
    return ok({
      paidOn: paidOn.value,
      payee: read.payee(cell('Description').trim() || cell('Type')),
      bankText: foldSpaces(`${cell('Type')} ${cell('Description')}`),
      amountPence: amount.value,
      balancePence: balance.value,
      bankId: null,
    });
  },
});

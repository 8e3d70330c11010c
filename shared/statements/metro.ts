import { ok } from '../kernel/result';
import { readBalance, readInOut } from './amount-grammar';
import { csvFormat } from './csv-format';
import { foldSpaces } from './payee-name';

/**
 * Metro Bank: money in and out as two columns, the unused one empty or 0.00; days like `05/10/2026` or `20 January 2022`. Files of 2023
 * have no balance.
 */
export const metro = csvFormat({
  id: 'metro',
  name: 'Metro Bank',
  linesAbove: 0,
  headings: ['Date', 'Details', 'Transaction Type', 'In', 'Out'],
  usually: 'newest-first',
  readRow: (cell, read) => {
    const paidOn = read.day(cell('Date'));
    if (!paidOn.ok) return paidOn;
    const amount = readInOut(cell('In'), cell('Out'));
    if (!amount.ok) return amount;
    const balance = readBalance(cell('Balance'));
    if (!balance.ok) return balance;
    return ok({
      paidOn: paidOn.value,
      payee: read.payee(cell('Details').trim() || cell('Transaction Type')),
      bankText: foldSpaces(`${cell('Transaction Type')} ${cell('Details')}`),
      amountPence: amount.value,
      balancePence: balance.value,
      bankId: null,
    });
  },
});

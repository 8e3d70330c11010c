import { ok } from '../kernel/result';
import { readAmount, readBalance } from './amount-grammar';
import { csvFormat } from './csv-format';
import { foldSpaces } from './payee-name';

/** Mettle: one signed amount; the balance stands on some lines only. The description is the name, the reference what it was for. */
export const mettle = csvFormat({
  id: 'mettle',
  name: 'Mettle',
  linesAbove: 0,
  headings: ['Date', 'Amount in GBP', 'Balance', 'Reference', 'Description', 'Transaction Type'],
  usually: 'newest-first',
  readRow: (cell, read) => {
    const paidOn = read.day(cell('Date'));
    if (!paidOn.ok) return paidOn;
    const amount = readAmount(cell('Amount in GBP'));
    if (!amount.ok) return amount;
    const balance = readBalance(cell('Balance'));
    if (!balance.ok) return balance;
    const [type, reference, description] = [cell('Transaction Type'), cell('Reference'), cell('Description').trim()];
    return ok({
      paidOn: paidOn.value,
      payee: read.payee(description || reference.trim() || type),
      bankText: foldSpaces(`${type} ${description} ${reference}`),
      amountPence: amount.value,
      balancePence: balance.value,
      bankId: null,
    });
  },
});

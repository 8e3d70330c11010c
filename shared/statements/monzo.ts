import { ok, refused } from '../kernel/result';
import { readAmount } from './amount-grammar';
import { csvFormat } from './csv-format';
import { foldSpaces } from './payee-name';

/**
 * Monzo: each line has the bank's own key, so a line is never taken twice. `Amount` is what moved in this account; `Local amount`
 * is what a shop abroad charged and is not used. Money moved to or from a pot is a line like any other.
 */
export const monzo = csvFormat({
  id: 'monzo',
  name: 'Monzo',
  linesAbove: 0,
  headings: ['Transaction ID', 'Date', 'Time', 'Type', 'Name', 'Emoji', 'Category', 'Amount', 'Currency'],
  usually: 'oldest-first',
  readRow: (cell, read) => {
    const currency = foldSpaces(cell('Currency')).toUpperCase();
    if (currency !== 'GBP') {
      return refused({
        code: 'row-foreign-currency',
        message: currency === '' ? 'No currency is written on this line, so it is not clear that it is in pounds.' : `This payment is in ${currency.slice(0, 10)}. The ledger holds pounds only.`,
      });
    }
    const paidOn = read.day(cell('Date'));
    if (!paidOn.ok) return paidOn;
    const amount = readAmount(cell('Amount'));
    if (!amount.ok) return amount;
    const [name, description, bankId] = [foldSpaces(cell('Name')), foldSpaces(cell('Description')), cell('Transaction ID').trim()];
    return ok({
      paidOn: paidOn.value,
      payee: name === '' ? read.payee(description === '' ? cell('Type') : description) : name,
      bankText: description || name || foldSpaces(cell('Type')),
      amountPence: amount.value,
      balancePence: null,
      bankId: bankId === '' ? null : bankId,
    });
  },
});

import { ok } from '../kernel/result';
import { readAmount } from './amount-grammar';
import { csvFormat, type CsvLayout } from './csv-format';
import { foldSpaces } from './payee-name';
import { checkPounds } from './row-checks';

const NOW: CsvLayout = {
  id: 'monzo',
  name: 'Monzo',
  linesAbove: 0,
  headings: ['Transaction ID', 'Date', 'Time', 'Type', 'Name', 'Emoji', 'Category', 'Amount', 'Currency'],
  usually: 'oldest-first',
  readRow: (cell, read) => {
    const pounds = checkPounds(cell('Currency'));
    if (!pounds.ok) return pounds;
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
};

/** The file of 2018, known by its first columns: the day and time as the computer writes them, and no name. */
const OF_2018: CsvLayout = {
  ...NOW,
  headings: ['id', 'created', 'amount', 'currency'],
  usually: 'newest-first',
  readRow: (cell, read) => {
    const pounds = checkPounds(cell('currency'));
    if (!pounds.ok) return pounds;
    const paidOn = read.day(cell('created'));
    if (!paidOn.ok) return paidOn;
    const amount = readAmount(cell('amount'));
    if (!amount.ok) return amount;
    const [bankText, bankId] = [foldSpaces(cell('description') || cell('notes') || cell('category')), cell('id').trim()];
    return ok({ paidOn: paidOn.value, payee: read.payee(bankText), bankText, amountPence: amount.value, balancePence: null, bankId: bankId === '' ? null : bankId });
  },
};

/**
 * Monzo: each line has the bank's own key, so a line is never taken twice. `Amount` is what moved in this account; `Local amount`
 * is what a shop abroad charged and is not used. Money moved to or from a pot is a line like any other.
 */
export const monzo = csvFormat(NOW, OF_2018);

import { ok } from '../kernel/result';
import { readAmount, readBalance } from './amount-grammar';
import { csvFormat, type CsvLayout } from './csv-format';
import { MIDATA } from './midata';
import { foldSpaces } from './payee-name';

const WITH_BALANCE: CsvLayout = {
  id: 'first-direct',
  name: 'first direct',
  linesAbove: 0,
  headings: ['Date', 'Description', 'Amount', 'Balance'],
  isSure: () => false,
  usually: 'newest-first',
  readRow: (cell, read) => {
    const paidOn = read.day(cell('Date'));
    if (!paidOn.ok) return paidOn;
    const amount = readAmount(cell('Amount'));
    if (!amount.ok) return amount;
    const balance = readBalance(cell('Balance'));
    if (!balance.ok) return balance;
    const description = cell('Description').trim();
    const [name = ''] = description.split(/ {2,}/);
    return ok({
      paidOn: paidOn.value,
      payee: read.payee(name || cell('Reference')),
      bankText: foldSpaces(`${description} ${cell('Reference')}`),
      amountPence: amount.value,
      balancePence: balance.value,
      bankId: null,
    });
  },
};

/**
 * first direct: one signed amount, with the balance or with a reference after it; a name padded to 18 letters, then what it was for.
 * Other banks use these headings too, so only the person can say that a file is first direct’s.
 */
export const firstDirect = csvFormat(WITH_BALANCE, { ...WITH_BALANCE, headings: ['Date', 'Description', 'Amount', 'Reference'] }, { ...MIDATA, id: WITH_BALANCE.id, name: WITH_BALANCE.name });

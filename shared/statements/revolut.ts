import { formatPounds } from '../kernel/money';
import { ok, refused, type Result } from '../kernel/result';
import { readAmount, readBalance, readInOut } from './amount-grammar';
import { readBankDay } from './bank-day';
import { csvFormat, type Cell, type CsvLayout } from './csv-format';
import { foldSpaces } from './payee-name';
import { checkDone, checkPounds } from './row-checks';

/** What moved, in pence: the amount less the bank's fee, which stands in a column of its own. A fee alone is a payment too. */
function readWithFee(cell: Cell): Result<{ readonly amountPence: number; readonly feePence: number }> {
  const fee = readBalance(cell('Fee'));
  if (!fee.ok) return fee;
  const feePence = fee.value ?? 0;
  if (feePence < 0) return refused({ code: 'row-amount-unclear', message: `The fee on this line, ${formatPounds(feePence)}, has a minus sign, so it is not clear whether it was taken or given back. Look it up in the app and record the payment by hand.` });
  if (feePence === 0) {
    const amount = readAmount(cell('Amount'));
    return amount.ok ? ok({ amountPence: amount.value, feePence }) : amount;
  }
  const amount = readBalance(cell('Amount'));
  if (!amount.ok) return amount;
  const amountPence = (amount.value ?? 0) - feePence;
  if (amount.value === null || amountPence === 0) return refused({ code: 'row-amount-unclear', message: 'The amount and the fee on this line come to nothing, so there is nothing to add. Look it up in the app.' });
  return ok({ amountPence, feePence });
}

/** `To First PA` and `Payment from Luton Council` name whom they went to or came from. */
const nameIn = (description: string) => description.replace(/^(?:Payment )?(?:to|from) /i, '');

const NOW: CsvLayout = {
  id: 'revolut',
  name: 'Revolut',
  linesAbove: 0,
  headings: ['Type', 'Product', 'Started Date', 'Completed Date', 'Description', 'Amount', 'Fee', 'Currency', 'State', 'Balance'],
  accountColumns: ['Product'],
  usually: 'oldest-first',
  readRow: (cell, read) => {
    const done = checkDone(cell('State'), ['COMPLETED']);
    if (!done.ok) return done;
    const pounds = checkPounds(cell('Currency'));
    if (!pounds.ok) return pounds;
    const paidOn = read.day(cell('Completed Date'));
    if (!paidOn.ok) return paidOn;
    const money = readWithFee(cell);
    if (!money.ok) return money;
    const balance = readBalance(cell('Balance'));
    if (!balance.ok) return balance;
    const { amountPence, feePence } = money.value;
    const description = cell('Description').trim();
    return ok({
      paidOn: paidOn.value,
      payee: read.payee(nameIn(description) || cell('Type').replaceAll('_', ' ')),
      bankText: foldSpaces(`${description || cell('Type')}${feePence === 0 ? '' : ` (with a fee of ${formatPounds(feePence)})`}`),
      amountPence,
      balancePence: balance.value,
      bankId: null,
    });
  },
};

/** Older files: `Oct 5, 2026` or `5 Oct 2026`, which month names keep apart. */
function readOldDay(written: string) {
  return readBankDay(written, /^\s*[A-Za-z]/.test(written) ? 'mdy' : 'dmy');
}

const OLDER: CsvLayout = {
  ...NOW,
  delimiter: ';',
  headings: ['Completed Date', 'Description', 'Paid Out (GBP)', 'Paid In (GBP)', 'Exchange Out', 'Exchange In', 'Balance (GBP)'],
  accountColumns: [],
  usually: 'newest-first',
  readRow: (cell, read) => {
    const paidOn = readOldDay(cell('Completed Date'));
    if (!paidOn.ok) return paidOn;
    const amount = readInOut(cell('Paid In (GBP)'), cell('Paid Out (GBP)'));
    if (!amount.ok) return amount;
    const balance = readBalance(cell('Balance (GBP)'));
    if (!balance.ok) return balance;
    const description = foldSpaces(`${cell('Description')} ${cell('Reference')}`);
    return ok({ paidOn: paidOn.value, payee: read.payee(nameIn(description)), bankText: description, amountPence: amount.value, balancePence: balance.value, bankId: null });
  },
};

/**
 * Revolut: days with a time, one signed amount, the fee beside it, and a state; only what is COMPLETED has happened. Older files have
 * semicolons, money in and out as two columns, and no state. A file of two products (an account and its savings) is one of two accounts.
 */
export const revolut = csvFormat(NOW, OLDER, { ...OLDER, headings: OLDER.headings.map((heading) => (heading === 'Description' ? 'Reference' : heading)) });

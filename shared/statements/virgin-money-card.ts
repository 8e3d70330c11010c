import { ok, refused, type Result } from '../kernel/result';
import { readInOut } from './amount-grammar';
import { csvFormat } from './csv-format';
import { foldSpaces } from './payee-name';
import { checkDone } from './row-checks';

/** An amount without a sign, and the bank's word for which way it went. */
function readBilled(amount: string, way: string): Result<number> {
  if (way === 'DBIT') return readInOut('', amount);
  if (way === 'CRDT') return readInOut(amount, '');
  return refused({ code: 'row-direction-missing', message: 'This line does not say whether the money went out or came in. Look it up on your bank’s website and record it by hand.' });
}

/** Virgin Money's credit card: amounts without a sign, DBIT for out and CRDT for in. A payment that is PENDING may still change or go. */
export const virginMoneyCard = csvFormat({
  id: 'virgin-money-card',
  name: 'Virgin Money (credit card)',
  linesAbove: 0,
  headings: [
    'Transaction Date',
    'Posting Date',
    'Billing Amount',
    'Merchant',
    'Merchant City',
    'Merchant State',
    'Merchant Postcode',
    'Reference Number',
    'Debit or Credit',
    'SICMCC Code',
    'Status',
  ],
  usually: 'newest-first',
  readRow: (cell, read) => {
    const done = checkDone(cell('Status'), ['BILLED', 'UNBILLED', 'POSTED']);
    if (!done.ok) return done;
    const paidOn = read.day(cell('Transaction Date'));
    if (!paidOn.ok) return paidOn;
    const amount = readBilled(cell('Billing Amount'), foldSpaces(cell('Debit or Credit')).toUpperCase());
    if (!amount.ok) return amount;
    return ok({
      paidOn: paidOn.value,
      payee: read.payee(cell('Merchant')),
      bankText: foldSpaces(`${cell('Merchant')} ${cell('Merchant City')}`),
      amountPence: amount.value,
      balancePence: null,
      bankId: null,
    });
  },
});

import { ok } from '../kernel/result';
import { readAmount, readBalance } from './amount-grammar';
import type { CsvLayout } from './csv-format';
import { foldSpaces } from './payee-name';

const unstarred = (text: string) => foldSpaces(text.replace(/\*+/g, ' '));
/** Where the merchant is starred out, the kind may name it: `Bank credit LUTON COUNCIL`. A code such as `CR` names nobody. */
const nameIn = (type: string) => (/^.{1,3}$/.test(type) ? '' : type.replace(/ (?:to|from)$/i, ''));

/**
 * “midata”, the file that UK banks agreed on: the kind of payment, then to whom, partly starred out; a sign and a £ in each amount. The
 * last line states the arranged overdraft. It names no bank, so where a bank adds nothing of its own, only the person can say whose it is.
 */
export const MIDATA = {
  linesAbove: 0,
  headings: ['Date', 'Type', 'Merchant/Description', 'Debit/Credit', 'Balance'],
  isSure: () => false,
  isOfAccount: (cell) => /^arranged overdraft limit$/i.test(foldSpaces(cell('Date'))),
  usually: 'newest-first',
  readRow: (cell, read) => {
    const paidOn = read.day(cell('Date'));
    if (!paidOn.ok) return paidOn;
    const amount = readAmount(cell('Debit/Credit'));
    if (!amount.ok) return amount;
    const balance = readBalance(cell('Balance'));
    if (!balance.ok) return balance;
    const [type, merchant] = [cell('Type'), cell('Merchant/Description')];
    return ok({
      paidOn: paidOn.value,
      payee: read.payee(unstarred(merchant) || nameIn(unstarred(type))),
      bankText: foldSpaces(`${type} ${merchant}`),
      amountPence: amount.value,
      balancePence: balance.value,
      bankId: null,
    });
  },
} as const satisfies Omit<CsvLayout, 'id' | 'name'>;

import { ok } from '../kernel/result';
import { readBalance, readInOut } from './amount-grammar';
import { csvFormat } from './csv-format';
import { MIDATA } from './midata';
import { foldSpaces } from './payee-name';

const NAMED = { id: 'nationwide', name: 'Nationwide' } as const;

/**
 * Nationwide: three lines about the account, then the headings; days like `05 Oct 2026`, a £ in every amount, ISO-8859-1. Interest
 * may stand out of order or under another day. Its midata file, newest first, has one line above the headings.
 */
export const nationwide = csvFormat(
  {
    ...NAMED,
    linesAbove: 3,
    headings: ['Date', 'Transaction type', 'Description', 'Paid out', 'Paid in', 'Balance'],
    usually: 'oldest-first',
    readRow: (cell, read) => {
      const paidOn = read.day(cell('Date'));
      if (!paidOn.ok) return paidOn;
      const amount = readInOut(cell('Paid in'), cell('Paid out'));
      if (!amount.ok) return amount;
      const balance = readBalance(cell('Balance'));
      if (!balance.ok) return balance;
      const description = foldSpaces(cell('Description'));
      return ok({
        paidOn: paidOn.value,
        payee: read.payee(description === '' ? cell('Transaction type') : description),
        bankText: foldSpaces(`${cell('Transaction type')} ${description}`),
        amountPence: amount.value,
        balancePence: balance.value,
        bankId: null,
      });
    },
  },
  { ...MIDATA, ...NAMED, linesAbove: 1, isSure: () => true },
  { ...MIDATA, ...NAMED },
);

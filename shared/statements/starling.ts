import { ok, refused } from '../kernel/result';
import { readAmount, readBalance } from './amount-grammar';
import { csvFormat } from './csv-format';
import { foldSpaces } from './payee-name';
import type { StatementFormat } from './statement-format';

const inPounds = csvFormat({
  id: 'starling',
  name: 'Starling',
  linesAbove: 0,
  headings: ['Date', 'Counter Party', 'Reference', 'Type', 'Amount (GBP)', 'Balance (GBP)'],
  isOfAccount: (cell) => cell('Date').trim() === '' && /^(?:opening|closing) balance$/i.test(foldSpaces(cell('Counter Party'))),
  usually: 'oldest-first',
  readRow: (cell, read) => {
    const paidOn = read.day(cell('Date'));
    if (!paidOn.ok) return paidOn;
    const amount = readAmount(cell('Amount (GBP)'));
    if (!amount.ok) return amount;
    const balance = readBalance(cell('Balance (GBP)'));
    if (!balance.ok) return balance;
    const [name, reference, type] = [foldSpaces(cell('Counter Party')), cell('Reference'), cell('Type')];
    return ok({
      paidOn: paidOn.value,
      payee: name === '' ? read.payee(reference.trim() || type) : name,
      bankText: foldSpaces(`${type} ${name} ${reference}`),
      amountPence: amount.value,
      balancePence: balance.value,
      bankId: null,
    });
  },
});

const CURRENCY = /^\s*"?Date"?,[^\r\n]*?Amount \(([A-Z]{3})\)/i;
const TOP_OF_FILE = 4000;

/** The headings with pounds in them, whatever currency they name, so that an account in euros is known as Starling's. */
const asPounds = (text: string) => text.slice(0, TOP_OF_FILE).replace(/^[^\r\n]*\S[^\r\n]*/m, (headings) => headings.replace(/\([A-Z]{3}\)/gi, '(GBP)'));

/**
 * Starling: the name and the reference apart, one signed amount and the balance, both with the account's currency in their headings.
 * Older files end after the balance or after the spending category. Fault besides: `foreign-currency`.
 */
export const starling: StatementFormat = {
  ...inPounds,
  recognises: (text) => inPounds.recognises(asPounds(text)),
  isSure: (text) => inPounds.recognises(asPounds(text)),
  read: (text) => {
    const currency = CURRENCY.exec(text)?.[1]?.toUpperCase() ?? 'GBP';
    if (currency === 'GBP') return inPounds.read(text);
    return refused({ code: 'foreign-currency', message: `This file is of an account in ${currency}. Nothing was added: the ledger holds pounds only. Choose the file of the account in pounds.` });
  },
};

import { ok, type Result } from '../kernel/result';
import { readAmount, readBalance } from './amount-grammar';
import { csvFormat, type Cell, type CsvLayout } from './csv-format';
import { foldSpaces } from './payee-name';

/** Older files begin each text with an apostrophe, so that a spreadsheet takes it as text. */
const words = (text: string) => foldSpaces(text).replace(/^'\s*/, '');

/** A card's number, masked or not: `543210******1234`. An account has its sort code and number there, 14 digits. */
const CARD = /^(?:\d{4,6}[*Xx]{4,9}\d{2,4}|\d{15,16})$/;
/** The card that was used and when: `1234 05OCT26`. It stands before the name. */
const CARD_AND_DAY = /^\d{4} \d{2}[A-Z]{3}\d{2}(?: C)?$/;

/** A card counts what is owed: a purchase stands without a minus there, and what is paid off with one. */
function readValue(cell: Cell): Result<number> {
  const value = readAmount(cell('Value'));
  return value.ok && CARD.test(words(cell('Account Number')).replaceAll(' ', '')) ? ok(-value.value) : value;
}

function nameIn(description: string): string {
  const [first = '', second] = description.split(/\s*,\s*/);
  return second !== undefined && CARD_AND_DAY.test(first) ? second : first;
}

const CURRENT: CsvLayout = {
  id: 'natwest',
  name: 'NatWest, Royal Bank of Scotland or Ulster Bank',
  linesAbove: 0,
  headings: ['Date', 'Type', 'Description', 'Value', 'Balance', 'Account Name', 'Account Number'],
  accountColumns: ['Account Number'],
  isOfAccount: (cell) => /^balance as at /i.test(words(cell('Description'))) && cell('Value').trim() === '',
  usually: 'newest-first',
  readRow: (cell, read) => {
    const paidOn = read.day(cell('Date'));
    if (!paidOn.ok) return paidOn;
    const amount = readValue(cell);
    if (!amount.ok) return amount;
    const balance = readBalance(cell('Balance'));
    if (!balance.ok) return balance;
    const [type, description] = [words(cell('Type')), words(cell('Description'))];
    return ok({
      paidOn: paidOn.value,
      payee: read.payee(nameIn(description) || type),
      bankText: foldSpaces(`${type} ${description}`),
      amountPence: amount.value,
      balancePence: balance.value,
      bankId: null,
    });
  },
};

/**
 * NatWest, Royal Bank of Scotland and Ulster Bank: one signed amount, a description with commas of its own inside quotation marks. Older
 * files have a space after each comma of the headings, an apostrophe before each text, a comma at the end of the line, and the accounts
 * one under another. A card's file has no balance; its last line may say what is owed, which is no payment.
 */
export const natwest = csvFormat(CURRENT, { ...CURRENT, headings: ['Date', 'Type', 'Description', 'Value', 'Account Name', 'Account Number'] });

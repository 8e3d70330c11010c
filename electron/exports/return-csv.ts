import type { ReturnDocument } from '#shared/contract/return.routes';
import { formatAmount, type Pence } from '#shared/kernel/money';
import { hoursRows } from '#shared/returns/hours-of-pas';
import { cashBook, headerRows, summaryRows } from './return-rows';
import { spreadsheetText } from './spreadsheet-text';

const COLUMNS = ['Block', 'Line', 'Day', 'From or to', 'Service', 'Needs', 'Evidence', 'In', 'Out', 'Balance'];

/**
 * The return as one table that any program reads: RFC 4180, lines ended by CR LF, UTF-8 with a mark at the start so that Excel keeps
 * `£` and names whole. First whose it is (`Header`), then the opening balance and the movements by day (`Entry`), then the figures
 * (`Summary`), whose amount is in the last column, and the hours of each PA (`Hours`). Amounts
 * are pounds with two decimals and days YYYY-MM-DD; money out stands under `Out` without a minus sign.
 */
export function returnCsv(document: ReturnDocument): string {
  const header = headerRows(document).map(({ name, on, words }) => ['Header', name, on ?? '', words, '', '', '', '', '', '']);
  const opening = ['Entry', 'Opening balance', document.from, '', '', '', '', '', '', amount(document.openingPence)];
  const entries = cashBook(document).map((row) => [
    'Entry', row.line, row.paidOn, row.payee, row.service, row.needs.join('; '), row.evidence, amount(row.inPence), amount(row.outPence), amount(row.balancePence),
  ]);
  const figures = summaryRows(document).map(([words, amountPence]) => ['Summary', words, '', '', '', '', '', '', '', amount(amountPence)]);
  const hours = hoursRows(document).map(({ name, words }) => ['Hours', name, '', words, '', '', '', '', '', '']);
  return `\uFEFF${[COLUMNS, ...header, opening, ...entries, ...figures, ...hours].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

/** An amount is our own text, so it may start with a minus sign; as an object it passes the guard for other people's. */
type Amount = { readonly amount: string };

function amount(amountPence: Pence | null): Amount {
  return { amount: amountPence === null ? '' : formatAmount(amountPence) };
}

function field(value: string | Amount): string {
  if (typeof value !== 'string') return value.amount;
  const safe = spreadsheetText(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

import { ok, refused, type Result } from '../kernel/result';
import { readAmount } from './amount-grammar';
import { readBankDay } from './bank-day';
import { readCsv, type CsvRecord } from './csv';
import { csvFormat, finishRead, readRecords, type RowFacts } from './csv-format';
import { MIDATA } from './midata';
import { foldSpaces, tidyPayee } from './payee-name';
import type { StatementFormat } from './statement-format';

const NAMED = { id: 'hsbc', name: 'HSBC' } as const;
const midata = csvFormat({ ...MIDATA, ...NAMED });

/** How the money moved, before or after the name: `)))` is a contactless card. */
const CODE = /^(?:VIS|\)\)\)|DD|SO|BP|CR|ATM|TFR|OBP|CHQ|DR)\s+|\s+(?:VIS|\)\)\)|DD|SO|BP|CR|ATM|TFR|OBP|CHQ|DR)$/g;

/** Records that are looked at to know the shape; one of them may be spoilt. */
const LOOKED_AT = 5;
const TOP_OF_FILE = 4000;

function readRow({ cells, byLine }: CsvRecord): Result<RowFacts> {
  if (byLine) return refused({ code: 'row-over-lines', message: 'A quotation mark opens on this line and closes on a later one, so it is not clear what belongs to this payment. Look it up on your bank’s website and record it by hand.' });
  const [day = '', description = '', written = '', ...more] = cells;
  if (cells.length < 3 || more.some((cell) => cell.trim() !== '')) {
    return refused({ code: 'row-width', message: `This line has ${cells.length} ${cells.length === 1 ? 'column' : 'columns'} where this bank writes 3, so it is not clear which is which.` });
  }
  const paidOn = readBankDay(day);
  if (!paidOn.ok) return paidOn;
  const amount = readAmount(written);
  if (!amount.ok) return amount;
  const bankText = foldSpaces(description);
  return ok({ paidOn: paidOn.value, payee: tidyPayee(bankText.replace(CODE, '')), bankText, amountPence: amount.value, balancePence: null, bankId: null });
}

/** Most of the first lines are payments, and the very first has a day or an amount, so it is no line of headings. */
function hasThreeColumns(text: string): boolean {
  const top = text.slice(0, TOP_OF_FILE).split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').slice(0, LOOKED_AT);
  const records = top.flatMap((line) => {
    const read = readCsv(line);
    return read.ok ? read.value.slice(0, 1) : [];
  });
  const [first] = records;
  const payments = records.filter((record) => record.cells[1]?.trim() !== '' && readRow(record).ok);
  return first !== undefined && (readBankDay(first.cells[0] ?? '').ok || readAmount(first.cells[2] ?? '').ok) && payments.length * 2 > top.length;
}

/**
 * HSBC: a day, words and a signed amount, without headings, so that the first line is a payment like any other; no balance. Any bank
 * might write so, so only the person can say that it is HSBC’s. Its midata file has headings.
 */
export const hsbc: StatementFormat = {
  ...NAMED,
  recognises: (text) => hasThreeColumns(text) || midata.recognises(text),
  isSure: () => false,
  read: (text) => {
    if (midata.recognises(text)) return midata.read(text);
    if (!hasThreeColumns(text)) {
      return refused({ code: 'not-a-statement', message: 'This file does not begin as a statement from HSBC does: a day, words and an amount. Nothing was added. Choose the bank that it came from, or download it again as a CSV file.' });
    }
    const records = readCsv(text);
    return records.ok ? ok(finishRead(NAMED.id, readRecords(records.value, readRow), 'newest-first')) : records;
  },
};

import { refused, type Result } from '../kernel/result';
import { barclays } from './barclays';
import { lloyds } from './lloyds';
import { MAPPED, readMapped, type CsvMapping } from './mapped-csv';
import { monzo } from './monzo';
import { nationwide } from './nationwide';
import type { StatementFormat, StatementRead } from './statement-format';

/** Every bank whose files are known. A new bank is one file beside these and one line here. */
export const STATEMENT_FORMATS: readonly StatementFormat[] = [lloyds, barclays, nationwide, monzo];

/** The format of the bank that this text comes from, told by its headings; undefined where none is known. */
export function detectBank(text: string): StatementFormat | undefined {
  return STATEMENT_FORMATS.find((format) => format.recognises(text));
}

/**
 * Reads the decoded text of a statement as the bank that the person named, or by their mapping (`mapped`). The bank's signature
 * decides: another bank's file is refused by name and never read in part. Faults: `bank-unknown`, `wrong-bank`, `not-a-statement`,
 * `mapping-missing`, `mapping-incomplete`, `quote-not-closed`.
 */
export function readStatement(text: string, bankId: string, mapping: CsvMapping | null = null): Result<StatementRead> {
  if (bankId === MAPPED) {
    return mapping ? readMapped(text, mapping) : refused({ code: 'mapping-missing', message: 'Say first which column of this file holds what.', field: 'mapping' });
  }
  const format = STATEMENT_FORMATS.find(({ id }) => id === bankId);
  if (!format) {
    const known = STATEMENT_FORMATS.map(({ id }) => id).join(', ');
    return refused({ code: 'bank-unknown', message: `“${bankId.slice(0, 40)}” is not a bank that the ledger knows. It knows ${known} and ${MAPPED} (you say which column is which).`, field: 'bank' });
  }
  if (format.recognises(text)) return format.read(text);
  const other = detectBank(text);
  if (other) {
    return refused({
      code: 'wrong-bank',
      message: `This file is from ${other.name}, not from ${format.name}. Nothing was added. Choose the account that it belongs to, or the file of this one.`,
      field: 'bank',
    });
  }
  return refused({
    code: 'not-a-statement',
    message: `This file is not a statement from ${format.name}: it does not begin as theirs do. Nothing was added. Download it from the bank again as a CSV file, or say which column is which.`,
  });
}

import { refused, type Result } from '../kernel/result';
import type { DayOrder } from './bank-day';
import { barclays } from './barclays';
import { camt053 } from './camt053';
import { lloyds } from './lloyds';
import { MAPPED, readMapped, type CsvMapping } from './mapped-csv';
import { monzo } from './monzo';
import { nationwide } from './nationwide';
import { ofx } from './ofx';
import { qif } from './qif';
import type { StatementFormat, StatementRead } from './statement-format';

/** Every bank whose files are known. A new bank is one file beside these and one line here. */
export const STATEMENT_FORMATS: readonly StatementFormat[] = [lloyds, barclays, nationwide, monzo];

/** Kinds of file that many banks offer. Each says itself what it is, whatever bank it comes from. */
export const COMMON_FORMATS: readonly StatementFormat[] = [ofx, qif, camt053];

/** The kind of file, where it is one that many banks offer; undefined: it is a bank's own, or none. */
export function commonFormatOf(text: string): StatementFormat | undefined {
  return COMMON_FORMATS.find((format) => format.recognises(text));
}

/** The format of this text: the kind of file that many banks offer, or a bank's own, told by its headings; undefined where none is known. */
export function detectBank(text: string): StatementFormat | undefined {
  return commonFormatOf(text) ?? STATEMENT_FORMATS.find((format) => format.recognises(text));
}

/**
 * Reads the decoded text of a statement as the bank that the person named, or by their mapping (`mapped`). The bank's signature
 * decides: another bank's file is refused by name and never read in part. A kind of file that many banks offer is read as what it is,
 * whichever bank was named, for it carries no bank's signature. `dayOrder` is for a file that does not tell it. Faults: `bank-unknown`,
 * `wrong-bank`, `not-a-statement`, `mapping-missing`, `mapping-incomplete`, `quote-not-closed`, and those of each format.
 */
export function readStatement(text: string, bankId: string, mapping: CsvMapping | null = null, dayOrder: DayOrder | null = null): Result<StatementRead> {
  if (bankId === MAPPED) {
    return mapping ? readMapped(text, mapping) : refused({ code: 'mapping-missing', message: 'Say first which column of this file holds what.', field: 'mapping' });
  }
  const known = [...STATEMENT_FORMATS, ...COMMON_FORMATS];
  const format = known.find(({ id }) => id === bankId);
  if (!format) {
    const ids = known.map(({ id }) => id).join(', ');
    return refused({ code: 'bank-unknown', message: `“${bankId.slice(0, 40)}” is not a bank that the ledger knows. It knows ${ids} and ${MAPPED} (you say which column is which).`, field: 'bank' });
  }
  const common = commonFormatOf(text);
  if (common && (common === format || !COMMON_FORMATS.includes(format))) return common.read(text, dayOrder);
  if (format.recognises(text)) return format.read(text, dayOrder);
  const other = detectBank(text);
  if (other) {
    return refused({
      code: 'wrong-bank',
      message: COMMON_FORMATS.includes(format)
        ? `This is not an ${format.name.replace(' file', '')} file: it is from ${other.name}. Nothing was added. Choose the other file, or let the ledger find out what it is.`
        : `This file is from ${other.name}, not from ${format.name}. Nothing was added. Choose the account that it belongs to, or the file of this one.`,
      field: 'bank',
    });
  }
  return refused({
    code: 'not-a-statement',
    message: COMMON_FORMATS.includes(format)
      ? `This is no ${format.name} that the ledger can read: it does not begin as one does. Nothing was added. Download it from the bank again.`
      : `This file is not a statement from ${format.name}: it does not begin as theirs do. Nothing was added. Download it from the bank again as an OFX or CSV file, or say which column is which.`,
  });
}

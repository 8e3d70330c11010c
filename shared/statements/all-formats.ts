import { refused, type Result } from '../kernel/result';
import type { DayOrder } from './bank-day';
import { barclays } from './barclays';
import { camt053 } from './camt053';
import { coOperative } from './co-operative';
import { likelyOf, sureOf, wrongBank } from './detect';
import { firstDirect } from './first-direct';
import { hsbc } from './hsbc';
import { lloyds } from './lloyds';
import { MAPPED, readMapped, type CsvMapping } from './mapped-csv';
import { metro } from './metro';
import { mettle } from './mettle';
import { monzo } from './monzo';
import { nationwide } from './nationwide';
import { natwest } from './natwest';
import { ofx } from './ofx';
import { qif } from './qif';
import { revolut } from './revolut';
import { santander } from './santander';
import { starling } from './starling';
import { tsb } from './tsb';
import { virginMoneyCard } from './virgin-money-card';
import type { StatementFormat, StatementRead } from './statement-format';

/** Every bank whose files are known. A new bank is one file beside these and one line here. */
export const STATEMENT_FORMATS: readonly StatementFormat[] = [
  barclays,
  coOperative,
  firstDirect,
  hsbc,
  lloyds,
  metro,
  mettle,
  monzo,
  nationwide,
  natwest,
  revolut,
  santander,
  starling,
  tsb,
  virginMoneyCard,
];

/** Kinds of file that many banks offer. Each says itself what it is, whatever bank it comes from. */
export const COMMON_FORMATS: readonly StatementFormat[] = [ofx, qif, camt053];

/** The kind of file, where it is one that many banks offer; undefined: it is a bank's own, or none. */
export function commonFormatOf(text: string): StatementFormat | undefined {
  return COMMON_FORMATS.find((format) => format.recognises(text));
}

/**
 * The format that this text is sure to have: a kind of file that many banks offer, or a bank's own; undefined where none is known, or where
 * several banks write so.
 */
export function detectBank(text: string): StatementFormat | undefined {
  return commonFormatOf(text) ?? sureOf(STATEMENT_FORMATS, text);
}

/** The formats of the banks that this text may come from, by name: more than one, or one that is not sure, where only a person can say. */
export function likelyBanks(text: string): readonly StatementFormat[] {
  return likelyOf(STATEMENT_FORMATS, text);
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
  if (COMMON_FORMATS.includes(format) && format !== common) {
    return refused({ code: 'not-a-statement', message: `This is no ${format.name} that the ledger can read: it does not begin as one does. Nothing was added. Leave out what kind of file it is, and the ledger looks for itself.` });
  }
  if (common) return common.read(text, dayOrder);
  if (format.recognises(text)) return format.read(text);
  const others = likelyBanks(text);
  if (others.length > 0) return wrongBank(format, others, detectBank(text));
  return refused({
    code: 'not-a-statement',
    message: `This file is not a statement from ${format.name}: it does not begin as theirs do. Nothing was added. Download it from the bank again as an OFX or CSV file, or say which column is which.`,
  });
}

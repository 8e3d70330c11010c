import { isIsoDay, type IsoDay } from '../kernel/iso-date';
import { sumPence } from '../kernel/money';
import { ok, refused, type Refused, type Result } from '../kernel/result';
import { readProgramAmount, readProgramBalance } from './amount-grammar';
import { mixedAccounts, type RowFacts } from './csv-format';
import { refuseTooMany } from './decode';
import { refuseDefinitions } from './entities';
import { factsOf, readPayments, type FoundPayment } from './number-rows';
import { partsNamed, readOfxTree, valueOf, valuesOf, type OfxPart } from './ofx-tree';
import { tidyPayee } from './payee-name';
import { remember } from './remember';
import type { Closing, StatementFormat, StatementRead } from './statement-format';
import { wordsOnce } from './words-once';

/**
 * OFX and QFX, which many banks offer: versions 1 (SGML) and 2 (XML), of bank accounts and cards. The day is the one written, whatever
 * time zone stands beside it; the sign of the amount says which way the money went; `FITID` is the bank's key.
 * Sources: OFX 1.6 and 2.2, chapters 3 and 11.
 */
export const ofx: StatementFormat = {
  id: 'ofx',
  name: 'OFX or QFX file',
  recognises: (text) => /^\s*(?:OFXHEADER\s*:|<)/i.test(text.slice(0, TOP_OF_FILE)) && /OFXHEADER\s*[:=]|<OFX[\s>]/i.test(text.slice(0, TOP_OF_FILE)),
  read: readOfx,
};

const TOP_OF_FILE = 8000;

function readOfx(text: string): Result<StatementRead> {
  const unsafe = refuseDefinitions(text);
  if (unsafe) return unsafe;
  const file = readOfxTree(text);
  const posted = partsNamed(file, 'STMTTRN');
  const refusal = refuseTooMany(posted.length) ?? refuseWhole(file);
  if (refusal) return refusal;
  const payee = remember(tidyPayee);
  const isUnsigned = hasNoSigns(posted);
  const found = [
    ...posted.map((part): FoundPayment => ({ line: part.line, facts: readPosted(part, payee, isUnsigned) })),
    ...partsNamed(file, 'STMTTRNP').map((part): FoundPayment => ({ line: part.line, facts: WAITING })),
    ...strays(file).map((part): FoundPayment => ({ line: part.line, facts: damaged() })),
  ].sort((a, b) => a.line - b.line);
  const read = readPayments('ofx', found);
  const statedClosing = closingStated(file, read);
  // One that waits is not in the balance; one that could not be read is, and nobody knows by how much.
  const isWhole = posted.length === read.rows.length;
  const statedOpeningPence = statedClosing && isWhole ? statedClosing.closingPence - sumPence(read.rows.map(({ amountPence }) => amountPence)) : null;
  return ok({ ...read, statedClosing, statedOpeningPence });
}

/** Why nothing of this file can be read: it is cut off, of no bank account, of several, or not in pounds. */
function refuseWhole(file: OfxPart): Refused | undefined {
  const [whole] = partsNamed(file, 'OFX');
  if (!whole?.isClosed) {
    return refused({ code: 'file-cut-off', message: 'This OFX file stops before its end, so payments may be missing from it. Nothing was added. Download the statement from your bank again.' });
  }
  if (partsNamed(file, 'INVSTMTRS').length > 0) {
    return refused({ code: 'statement-of-investments', message: 'This OFX file is of investments. The ledger holds bank accounts and cards only. Nothing was added. Choose the statement of the account that the direct payment is paid into.' });
  }
  if (partsNamed(file, 'STMTRS', 'CCSTMTRS', 'STMTTRN').length === 0) {
    return refused({ code: 'not-a-statement', message: 'This OFX file has no statement of a bank account or a card in it. Nothing was added. Download the statement from your bank’s website again.' });
  }
  return refuseAccounts(file) ?? refuseCurrencies(file);
}

function refuseAccounts(file: OfxPart): Refused | undefined {
  const named = partsNamed(file, 'BANKACCTFROM', 'CCACCTFROM').map((part) => [valueOf(part, 'BANKID'), valueOf(part, 'ACCTID')].map((text) => text.replace(/[\s-]/g, '')).join(''));
  const accounts = new Set(named.filter((account) => account !== ''));
  const several = accounts.size > 1 ? mixedAccounts([...accounts]) : undefined;
  return several && !several.ok ? several : undefined;
}

function refuseCurrencies(file: OfxPart): Refused | undefined {
  const currencies = partsNamed(file, 'STMTRS', 'CCSTMTRS').flatMap((part) => valuesOf(part, 'CURDEF'));
  const other = currencies.find((currency) => currency.toUpperCase() !== 'GBP');
  if (other !== undefined) {
    return refused({ code: 'foreign-currency', message: `This statement is in ${other.slice(0, 10)}. The ledger holds pounds only. Nothing was added. Choose the statement of an account in pounds.` });
  }
  if (currencies.length > 0) return undefined;
  return refused({ code: 'currency-not-told', message: 'This file does not say that its amounts are in pounds, as every OFX file must. Nothing was added. Download the statement from your bank again, or as a CSV file.' });
}

const WAITING: Result<never> = refused({ code: 'row-waiting', message: 'This payment is still waiting at the bank and may yet change, so it was left out. It comes with a later statement.' });

function damaged(): Result<never> {
  return refused({ code: 'row-damaged', message: 'The beginning or the end of this payment is missing in the file, so what belongs to it is not clear. Download the statement again, or record the payment by hand.' });
}

/** Amounts outside any payment: those of payments of which both the beginning and the end are damaged. */
function strays(file: OfxPart): OfxPart[] {
  return partsNamed(file, 'OFX', 'STMTRS', 'CCSTMTRS', 'BANKTRANLIST').filter((part) => part.values.some(({ name }) => name === 'TRNAMT' || name === 'FITID'));
}

function readPosted(part: OfxPart, payee: (text: string) => string, isUnsigned: boolean): Result<RowFacts> {
  const once = ['TRNAMT', 'DTPOSTED', 'FITID'].every((name) => new Set(valuesOf(part, name)).size <= 1);
  if (!part.isClosed || !once) return damaged();
  const [currency] = part.parts.filter(({ name }) => name === 'CURRENCY').flatMap((one) => valuesOf(one, 'CURSYM'));
  if (currency !== undefined && currency.toUpperCase() !== 'GBP') {
    return refused({ code: 'row-foreign-currency', message: `This payment is in ${currency.slice(0, 10)}. The ledger holds pounds only.` });
  }
  const kind = valueOf(part, 'TRNTYPE').toUpperCase();
  const amount = readProgramAmount(valueOf(part, 'TRNAMT'));
  if (amount.ok && isUnsigned && OUT_KINDS.has(kind)) {
    return refused({ code: 'row-direction-missing', message: `The bank calls this payment ${kind}, which is money out, but no amount in this file has a minus sign. Which way the money went is not clear. Look it up on your bank’s website and record it by hand.` });
  }
  const named = [valueOf(part, 'NAME'), ...part.parts.filter(({ name }) => name === 'PAYEE').map((one) => valueOf(one, 'NAME'))].find((text) => text !== '');
  const [memo, cheque, key] = [valueOf(part, 'MEMO'), valueOf(part, 'CHECKNUM'), valueOf(part, 'FITID')];
  const words = wordsOnce([named ?? '', memo, ...(cheque === '' ? [] : [`Cheque ${cheque}`])]);
  return factsOf(readOfxDay(valueOf(part, 'DTPOSTED')), amount, { payee: payee(named ?? (memo === '' ? words : memo)), bankText: words === '' ? kind : words, bankId: key === '' ? null : key });
}

/** Kinds of payment that are money out whatever happens; a card payment that is given back is a `CREDIT`. */
const OUT_KINDS = new Set(['DEBIT', 'ATM', 'POS', 'CHECK', 'PAYMENT', 'DIRECTDEBIT', 'CASH', 'FEE', 'SRVCHG']);

/** Some card files write every amount without a sign, where OFX asks for one. */
function hasNoSigns(posted: readonly OfxPart[]): boolean {
  return !posted.some((part) => valueOf(part, 'TRNAMT').startsWith('-'));
}

/** `20261005120000[0:GMT]` → 2026-10-05: the day as the bank writes it. A time zone is left out, for the bank counts by its own days. */
function readOfxDay(text: string): Result<IsoDay> {
  const match = /^(\d{4})(-?)(\d{2})\2(\d{2})(?:\D|\d{4}|$)/.exec(text.trim());
  const day = match ? `${match[1]}-${match[3]}-${match[4]}` : '';
  if (isIsoDay(day)) return ok(day);
  return refused({ code: 'row-day-unclear', message: text === '' ? 'No day is written for this payment.' : `“${text.slice(0, 40)}” is not a day in the calendar, or not written as an OFX file writes days.` });
}

/**
 * The balance that the bank states, where it is of the file's own end. Many banks give today's balance with the payments of a past
 * month; that is not what was there at the month's end, so it is left out.
 */
function closingStated(file: OfxPart, { rows }: StatementRead): Closing | null {
  const ends = partsNamed(file, 'BANKTRANLIST').flatMap((part) => valuesOf(part, 'DTEND')).map(readOfxDay).flatMap((day) => (day.ok ? [day.value] : []));
  const last = rows.at(-1)?.paidOn;
  const stated = partsNamed(file, 'STMTRS', 'CCSTMTRS').flatMap((part) => part.parts.filter(({ name }) => name === 'LEDGERBAL')).flatMap((part): Closing[] => {
    const [on, pence] = [readOfxDay(valueOf(part, 'DTASOF')), readProgramBalance(valueOf(part, 'BALAMT'))];
    return part.isClosed && on.ok && pence.ok && pence.value !== null ? [{ closingOn: on.value, closingPence: pence.value }] : [];
  });
  const end = ends.reduce<IsoDay | undefined>((latest, day) => (latest === undefined || day > latest ? day : latest), undefined);
  const own = stated.filter(({ closingOn }) => last !== undefined && closingOn >= last && (end === undefined || closingOn <= end));
  return own.reduce<Closing | null>((latest, one) => (latest === null || one.closingOn >= latest.closingOn ? one : latest), null);
}

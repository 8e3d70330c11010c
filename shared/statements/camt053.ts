import { ok, refused, type Refused, type Result } from '../kernel/result';
import { readCamtBalance, readCamtDay } from './camt-amount';
import { readEntry } from './camt-entry';
import { mixedAccounts } from './csv-format';
import { numberPayments, readPayments, type FoundPayment } from './number-rows';
import { tidyPayee } from './payee-name';
import { remember } from './remember';
import type { BalanceBreak, Closing, StatementFormat, StatementRead } from './statement-format';
import { elementsAt, readXml, textAt, type XmlElement } from './xml';

/**
 * CAMT.053, the statement of ISO 20022, versions 02 to 08 and any later one of the same shape: booked entries, with the balance at the
 * start and at the end. Its relations for a day that is not over (052) and for single notices (054) are refused by name.
 */
export const camt053: StatementFormat = {
  id: 'camt053',
  name: 'CAMT.053 file',
  recognises: (text) => /^\s*</.test(text) && /camt\.05[234]\b|<(?:[\w.-]+:)?BkToCstmr(?:Stmt|AcctRpt|DbtCdtNtfctn)\b/.test(text.slice(0, TOP_OF_FILE)),
  read: readCamt,
};

const TOP_OF_FILE = 20_000;

function readCamt(text: string): Result<StatementRead> {
  const roots = readXml(text);
  if (!roots.ok) return roots;
  const documents = roots.value.flatMap((root) => (root.name === 'Document' ? [root] : documentsIn(root)));
  const refusal = refuseRelations(documents);
  if (refusal) return refusal;
  const statements = documents.flatMap((document) => elementsAt(document, 'BkToCstmrStmt/Stmt'));
  if (statements.length === 0) {
    return refused({ code: 'not-a-statement', message: 'This CAMT.053 file has no statement in it. Nothing was added. Download the statement from your bank’s website again.' });
  }
  const refusedWhole = refuseAccounts(statements);
  if (refusedWhole) return refusedWhole;
  const payee = remember(tidyPayee);
  const parts = statements.map((statement) => ({ statement, entries: elementsAt(statement, 'Ntry').flatMap((entry) => readEntry(entry, payee)) }));
  const read = readPayments('camt053', parts.flatMap(({ entries }) => entries));
  const told = parts.map(({ statement, entries }) => ({ entries, opening: balanceOf(statement, OPENING), closing: balanceOf(statement, ['CLBD']) }));
  return ok({ ...read, balanceBreaks: breaksOf(told), statedClosing: closingOf(told, read), statedOpeningPence: openingOf(told) });
}

/** Some banks wrap the document into a message of their own. */
function documentsIn({ children }: XmlElement): XmlElement[] {
  return children.flatMap((child) => (child.name === 'Document' ? [child] : documentsIn(child)));
}

function refuseRelations(documents: readonly XmlElement[]): Refused | undefined {
  const has = (name: string) => documents.some(({ children }) => children.some((child) => child.name === name));
  if (has('BkToCstmrAcctRpt')) {
    return refused({ code: 'camt-052', message: 'This is a CAMT.052 file: a report of a day that may not be over, so its payments can still change. Nothing was added. Ask your bank’s website for the statement, CAMT.053.' });
  }
  if (has('BkToCstmrDbtCdtNtfctn')) {
    return refused({ code: 'camt-054', message: 'This is a CAMT.054 file: a notice about single payments, without the rest of the account. Nothing was added. Ask your bank’s website for the statement, CAMT.053.' });
  }
  return undefined;
}

function refuseAccounts(statements: readonly XmlElement[]): Refused | undefined {
  const numbers = statements.map((statement) => textAt(statement, 'Acct/Id/IBAN', 'Acct/Id/Othr/Id').replace(/[\s-]/g, ''));
  const accounts = new Set(numbers.filter((number) => number !== ''));
  const several = accounts.size > 1 ? mixedAccounts([...accounts]) : undefined;
  if (several && !several.ok) return several;
  const other = statements.map((statement) => textAt(statement, 'Acct/Ccy')).find((currency) => currency !== '' && currency !== 'GBP');
  if (other === undefined) return undefined;
  return refused({ code: 'foreign-currency', message: `This statement is in ${other.slice(0, 10)}. The ledger holds pounds only. Nothing was added. Choose the statement of an account in pounds.` });
}

/** Opening booked, or what the statement before closed with: the same balance under another name. */
const OPENING = ['OPBD', 'PRCD'];

/** A balance of a kind; null where the statement has none that can be read. */
function balanceOf(statement: XmlElement, kinds: readonly string[]): Closing | null {
  for (const kind of kinds) {
    for (const balance of elementsAt(statement, 'Bal')) {
      if (textAt(balance, 'Tp/CdOrPrtry/Cd') !== kind) continue;
      const [on, pence] = [readCamtDay(textAt(balance, 'Dt/Dt', 'Dt/DtTm')), readCamtBalance(balance)];
      if (on.ok && pence.ok) return { closingOn: on.value, closingPence: pence.value };
    }
  }
  return null;
}

type Told = { readonly entries: readonly FoundPayment[]; readonly opening: Closing | null; readonly closing: Closing | null };

/** Where the entries do not lead from the opening balance to the closing one, or a statement does not begin where the one before ended. */
function breaksOf(told: readonly Told[]): BalanceBreak[] {
  const numbers = numberPayments(told.flatMap(({ entries }) => entries)).payments;
  const breaks = new Map<number, BalanceBreak>();
  const add = (row: number | undefined, expectedPence: number, statedPence: number) => {
    if (row !== undefined && expectedPence !== statedPence && !breaks.has(row)) breaks.set(row, { row, expectedPence, statedPence });
  };
  let at = 0;
  let before: Closing | null = null;
  for (const { entries, opening, closing } of told) {
    const rows = numbers.slice(at, at + entries.length);
    at += entries.length;
    if (before && opening && before.closingOn <= opening.closingOn) add((rows[0] ?? numbers[at - 1] ?? numbers[0])?.row, before.closingPence, opening.closingPence);
    // An entry that could not be read shows here too: the bank's balance has it.
    const moved = entries.reduce((pence, { facts }) => pence + (facts.ok ? facts.value.amountPence : 0), 0);
    if (opening && closing) add((rows.at(-1) ?? numbers[at - 1] ?? numbers[0])?.row, opening.closingPence + moved, closing.closingPence);
    before = closing ?? before;
  }
  return [...breaks.values()];
}

/** The balance with which the earliest of the statements begins, where every one says with what it begins. */
function openingOf(told: readonly Told[]): number | null {
  const openings = told.flatMap(({ opening }) => (opening ? [opening] : []));
  if (openings.length < told.length) return null;
  return openings.reduce((first, one) => (one.closingOn < first.closingOn ? one : first)).closingPence;
}

/** The latest closing balance, unless a row is of a later day than it. */
function closingOf(told: readonly Told[], { rows }: StatementRead): Closing | null {
  const latest = told.reduce<Closing | null>((last, { closing }) => (closing && (last === null || closing.closingOn >= last.closingOn) ? closing : last), null);
  return latest && (rows.at(-1)?.paidOn ?? '') <= latest.closingOn ? latest : null;
}

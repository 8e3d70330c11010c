import type { IsoDay } from '../kernel/iso-date';
import { ok, refused, type Result } from '../kernel/result';
import type { Account } from '../ledger/account';
import { saveAccount } from '../ledger/save-account';
import { STATEMENT_FORMATS } from './all-formats';
import { foldSpaces } from './payee-name';
import { placeWord } from './number-rows';
import type { StatementRead } from './statement-format';

/** What a person says of an account that is to be made; null: the statement says it. */
export type NewAccount = { readonly name: string; readonly openedOn: IsoDay | null; readonly openingPence: number | null };

export type AccountToMake = {
  readonly account: Omit<Account, 'id'>;
  readonly openingPence: number;
  /** Did a person or the bank say the opening balance? False: it is 0 only because nobody said it. */
  readonly openingKnown: boolean;
};

/**
 * The account that a statement is of, where the ledger has none of that name: a bank account that starts on the statement's first
 * day with what was in it before the first row, 0 where the bank states no balance. It counts as an account
 * of the direct payment, because money that is left out of a return is worse than money that need not be there; Money in the window says
 * otherwise. Faults: no name; no row that could be read, so nothing says when it starts; no row from its start on.
 */
export function accountOfStatement({ name, openedOn, openingPence }: NewAccount, read: StatementRead): Result<AccountToMake> {
  if (read.rows.length === 0) return refused({ code: 'no-rows', message: `No row of this file could be read, so no account was made for it. ${firstReasons(read)} Download the file from your bank again.` });
  const first = read.rows.find(({ paidOn }) => openedOn === null || paidOn >= openedOn);
  if (!first) return refused({ code: 'starts-after-rows', field: 'opened', message: 'This file has no payment on or after the day that the account is to start, so no account was made for it. Give an earlier day.' });
  const bank = STATEMENT_FORMATS.some(({ id }) => id === read.bank) ? read.bank : '';
  const account = { name: foldSpaces(name), kind: 'bank', bank, isDirectPayment: true, openedOn: openedOn ?? first.paidOn, closedOn: null } as const;
  const named = saveAccount(account, null);
  if (!named.ok) return named;
  const statedPence = first.balancePence === null ? openingOn(read, first.paidOn) : first.balancePence - first.amountPence;
  const knownPence = openingPence ?? statedPence;
  return ok({ account, openingPence: knownPence ?? 0, openingKnown: knownPence !== null });
}

/** What was there before a day, from what was there before the first row; null where the bank does not say it or a row between could not be read. */
function openingOn({ rows, refused: unread, statedOpeningPence = null }: StatementRead, day: IsoDay): number | null {
  const before = rows.filter(({ paidOn }) => paidOn < day);
  if (statedOpeningPence === null || (before.length > 0 && unread.length > 0)) return null;
  return before.reduce((pence, { amountPence }) => pence + amountPence, statedOpeningPence);
}

const REASONS_SHOWN = 3;

function firstReasons({ refused: rows, numbered }: StatementRead): string {
  const shown = rows.slice(0, REASONS_SHOWN).map(({ row, reason }) => `${placeWord(numbered)} ${row}: ${reason}`);
  const more = rows.length - shown.length;
  return [...shown, ...(more > 0 ? [`So it goes on for ${more} more.`] : [])].join(' ');
}

/** The account of this name, whatever its capitals and spaces: “dp  account” is “DP account”. */
export function accountNamed<T extends Pick<Account, 'name'>>(accounts: readonly T[], name: string): T | undefined {
  const fold = (text: string) => foldSpaces(text).toLowerCase();
  return accounts.find((account) => fold(account.name) === fold(name));
}

/** Letters that a name may differ by and still be a slip of the hand. */
const SLIP = 2;

/** An account whose name is almost this one, so that a misspelt name does not quietly make another; undefined where none is near. */
export function accountNearlyNamed<T extends Pick<Account, 'name'>>(accounts: readonly T[], name: string): T | undefined {
  const fold = (text: string) => foldSpaces(text).toLowerCase();
  const wanted = fold(name);
  return accounts.find((account) => Math.max(wanted.length, account.name.length) > 2 * SLIP && lettersApart(fold(account.name), wanted) <= SLIP);
}

/** How many letters must be added, taken away or changed to make one text of the other (Levenshtein). */
function lettersApart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

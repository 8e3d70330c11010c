import type { ReturnDocument } from '../contract/return.routes';
import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds, sumPence } from '../kernel/money';
import { contains, type Period } from '../kernel/period';
import type { Account, Statement } from '../ledger/account';
import type { Entry } from '../ledger/entry';
import { upTo, within } from '../ledger/entry-index';

type BankFigures = Pick<ReturnDocument, 'bankPence' | 'bankOn' | 'differencePence' | 'banks'>;
const NOT_STATED: BankFigures = { bankPence: null, bankOn: null, differencePence: null, banks: [] };

/**
 * What the bank says against what the ledger says, in pence. For each account the last balance that the bank stated in the period,
 * held against the ledger's on that very day: difference = bank − ledger. With several accounts the figures are added up and `bankOn`
 * is the earliest of their days, because up to there all of them are vouched for; `banks` has each account by itself, because what is
 * missing in one may be too much in another. Cash has no bank, and an account that held and
 * moved nothing needs no statement; where any other account has none in the period, nothing is stated.
 */
export function agreeToBank(
  accounts: readonly Account[],
  entriesOf: (account: Account) => readonly Entry[],
  statements: readonly Statement[],
  period: Period,
): BankFigures {
  const banks: BankFigures['banks'] = [];
  for (const account of accounts) {
    const entries = entriesOf(account);
    const balanceOn = (on: IsoDay) => sumPence(upTo(entries, on).map((entry) => entry.amountPence));
    const last = lastStatement(statements, account.id, period);
    if (last) banks.push({ name: account.name, on: last.closingOn, bankPence: last.closingPence, differencePence: last.closingPence - balanceOn(last.closingOn) });
    else if (account.kind !== 'cash' && (balanceOn(period.to) !== 0 || within(entries, period).length > 0)) return NOT_STATED;
  }
  const [first, ...others] = banks;
  if (!first) return NOT_STATED;
  return {
    banks,
    bankPence: sumPence(banks.map((one) => one.bankPence)),
    bankOn: others.reduce((earliest, one) => (one.on < earliest ? one.on : earliest), first.on),
    differencePence: sumPence(banks.map((one) => one.differencePence)),
  };
}

/** The latest in the period; of two for one day, the one written down later. */
function lastStatement(statements: readonly Statement[], accountId: number, period: Period): Statement | undefined {
  const own = statements.filter((statement) => statement.accountId === accountId && contains(period, statement.closingOn));
  return own.reduce<Statement | undefined>((last, one) => {
    if (!last || one.closingOn > last.closingOn) return one;
    return one.closingOn === last.closingOn && one.id > last.id ? one : last;
  }, undefined);
}

/**
 * Whether a return agrees with the bank, in words, account by account: what is missing in one may be too much in another, and then
 * their sum agrees; and up to where each was agreed payment by payment. Undefined: nothing was held against a bank.
 */
export function agreementWords({ banks, accounts = [], to }: Pick<ReturnDocument, 'banks' | 'to'> & Partial<Pick<ReturnDocument, 'accounts'>>): string | undefined {
  const [first] = banks;
  if (!first) return undefined;
  const apart = banks.filter((bank) => bank.differencePence !== 0);
  const words = apart.map(({ name, differencePence }) =>
    banks.length === 1
      ? `This return and the bank differ by ${formatPounds(Math.abs(differencePence))}.`
      : `${name}: the bank has ${formatPounds(Math.abs(differencePence))} ${differencePence > 0 ? 'more' : 'less'} than this ledger.`,
  );
  const until = banks.reduce((earliest, bank) => (bank.on < earliest ? bank.on : earliest), first.on);
  const last = until === to ? [] : [`The last balance that ${banks.length === 1 ? 'the bank' : 'every bank'} stated in this period is that of ${formatDay(until)}.`];
  return [...(words.length === 0 ? ['This return agrees with the bank to the penny.'] : words), ...last, ...accounts.flatMap((account) => tickedWords(account, accounts.length === 1))].join(' ');
}

function tickedWords({ name, agreedTo = null }: ReturnDocument['accounts'][number], isOnly: boolean): string[] {
  if (agreedTo === null) return [];
  return [`${isOnly ? 'Each payment' : `${name}: each payment`} was agreed with the bank’s statements to ${formatDay(agreedTo)}.`];
}

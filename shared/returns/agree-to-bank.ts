import type { ReturnDocument } from '../contract/return.routes';
import type { IsoDay } from '../kernel/iso-date';
import { sumPence } from '../kernel/money';
import { contains, type Period } from '../kernel/period';
import type { Account, Statement } from '../ledger/account';
import type { Entry } from '../ledger/entry';
import { upTo, within } from '../ledger/entry-index';

type BankFigures = Pick<ReturnDocument, 'bankPence' | 'bankOn' | 'differencePence'>;
const NOT_STATED: BankFigures = { bankPence: null, bankOn: null, differencePence: null };

/**
 * What the bank says against what the ledger says, in pence. For each account the last balance that the bank stated in the period,
 * held against the ledger's on that very day: difference = bank − ledger. With several accounts the figures are added up and `bankOn`
 * is the earliest of their days, because up to there all of them are vouched for. Cash has no bank, and an account that held and
 * moved nothing needs no statement; where any other account has none in the period, nothing is stated.
 */
export function agreeToBank(
  accounts: readonly Account[],
  entriesOf: (account: Account) => readonly Entry[],
  statements: readonly Statement[],
  period: Period,
): BankFigures {
  const compared: { readonly on: IsoDay; readonly bankPence: number; readonly ledgerPence: number }[] = [];
  for (const account of accounts) {
    const entries = entriesOf(account);
    const balanceOn = (on: IsoDay) => sumPence(upTo(entries, on).map((entry) => entry.amountPence));
    const last = lastStatement(statements, account.id, period);
    if (last) compared.push({ on: last.closingOn, bankPence: last.closingPence, ledgerPence: balanceOn(last.closingOn) });
    else if (account.kind !== 'cash' && (balanceOn(period.to) !== 0 || within(entries, period).length > 0)) return NOT_STATED;
  }
  const [first, ...others] = compared;
  if (!first) return NOT_STATED;
  const bankPence = sumPence(compared.map((one) => one.bankPence));
  return {
    bankPence,
    bankOn: others.reduce((earliest, one) => (one.on < earliest ? one.on : earliest), first.on),
    differencePence: bankPence - sumPence(compared.map((one) => one.ledgerPence)),
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

import type { Facts } from '../checks/check';
import type { ReturnDocument } from '../contract/return.routes';
import { invariant } from '../kernel/invariant';
import { sumPence, type Pence } from '../kernel/money';
import type { Period } from '../kernel/period';
import type { Account } from '../ledger/account';
import type { Entry } from '../ledger/entry';
import { indexEntries, upTo, within } from '../ledger/entry-index';
import { byDayThenId } from '../ledger/entry-order';
import { linesOf } from './return-lines';

export type PeriodMoney = Pick<ReturnDocument, 'openingPence' | 'income' | 'incomePence' | 'spending' | 'spendingPence' | 'closingPence'> & {
  /** Every movement, by day then id. */
  readonly entries: readonly Entry[];
  /** `isOpen`: on some day of the period. */
  readonly accounts: readonly { readonly id: number; readonly name: string; readonly openingPence: Pence; readonly closingPence: Pence; readonly isOpen: boolean }[];
};

/**
 * The movements of a period in all accounts that hold the direct payment, each on exactly one line, and the balances at both ends. What only
 * moved from one of these accounts to another is on no line: it came from nowhere and went nowhere. All amounts are pence; money out
 * stands as a positive amount on a spending line.
 */
export function periodMoney(facts: Pick<Facts, 'accounts' | 'entries' | 'services' | 'needs' | 'transfers'>, period: Period): PeriodMoney {
  const { byAccount } = indexEntries(facts.entries);
  const held = facts.accounts.filter((account) => account.isDirectPayment).map((account) => ({ account, entries: byAccount.get(account.id) ?? [] }));
  const entries = held.flatMap((one) => within(one.entries, period)).sort(byDayThenId);
  const accounts = held.map((one) => accountBalances(one.account, one.entries, period));
  const openingPence = sumPence(accounts.map((account) => account.openingPence));
  const closingPence = sumPence(accounts.map((account) => account.closingPence));
  const ids = new Set(entries.map(({ id }) => id));
  const inner = new Set(facts.transfers.filter(({ outId, inId }) => ids.has(outId) && ids.has(inId)).flatMap(({ outId, inId }) => [outId, inId]));
  const { income, spending } = linesOf(entries.filter(({ id }) => !inner.has(id)), facts);
  const incomePence = sumPence(income.map((line) => line.amountPence));
  const spendingPence = sumPence(spending.map((line) => line.amountPence));
  invariant(openingPence + incomePence - spendingPence === closingPence, 'every movement is on exactly one line of the return');
  return { entries, openingPence, income, incomePence, spending, spendingPence, closingPence, accounts };
}

function accountBalances(account: Account, entries: readonly Entry[], period: Period) {
  const closingPence = sumPence(upTo(entries, period.to).map((entry) => entry.amountPence));
  const inPeriod = within(entries, period);
  const opened = sumPence(inPeriod.flatMap((entry) => entry.parts.filter((part) => part.category === 'opening').map((part) => part.amountPence)));
  const openingPence = closingPence - sumPence(inPeriod.map((entry) => entry.amountPence)) + opened;
  const isOpen = account.openedOn <= period.to && (account.closedOn === null || account.closedOn >= period.from);
  return { id: account.id, name: account.name, openingPence, closingPence, isOpen };
}

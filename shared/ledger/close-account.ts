import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds, type Pence } from '../kernel/money';
import type { Period } from '../kernel/period';
import { ok, refused, type Fault, type Result } from '../kernel/result';
import type { Account } from './account';
import type { EntryPart } from './entry';
import { faultsOfDay } from './frozen';
import { potsHeld, type FundBalances } from './fund-balances';
import type { NewPayment } from './record-payment';

export const RESTS = ['none', 'moved', 'returned', 'taken'] as const;
/** Where the last money of an account went: nothing was left; to another account; back to the council; it was the person’s own, and they took it. */
export type Rest = (typeof RESTS)[number];

export type ClosingRequest = { readonly closedOn: IsoDay; readonly rest: Rest; readonly toAccountId: number | null };

export type ClosingFacts = {
  readonly account: Account | undefined;
  readonly to: Account | undefined;
  readonly funds: FundBalances;
  readonly balancePence: Pence;
  /** The day of its last payment; null: it has none. */
  readonly lastOn: IsoDay | null;
  readonly today: IsoDay;
  /** Days of the account, and of the other, that agree with the bank's statements and are closed. */
  readonly frozen: readonly Period[];
};

/** The account as it is closed, and the payments that empty it: out of it, and into the other one where the money moved. */
export type Closing = { readonly account: Account; readonly out: NewPayment | null; readonly into: NewPayment | null };

/**
 * Closes an account. It is refused while it holds money and nobody says where that went. What moves to another account stays whose it
 * was; own money does not go to the council, nor the council’s money to the person.
 */
export function closeAccount(request: ClosingRequest, facts: ClosingFacts): Result<Closing> {
  const { closedOn, rest } = request;
  const { account, balancePence } = facts;
  if (!account) return refused({ code: 'account-missing', message: 'This account is no longer in the ledger. Look at the list again.' });
  if (account.closedOn !== null) return refused({ code: 'account-closed', message: `${account.name} was closed on ${formatDay(account.closedOn)} already. Nothing was changed.` });
  const faults = [...dayFaults(closedOn, account, facts), ...restFaults(request, account, facts), ...(balancePence === 0 ? [] : faultsOfDay(facts.frozen, { paidOn: closedOn }).map((fault) => ({ ...fault, field: 'closedOn' })))];
  if (faults.length > 0) return refused(...faults);
  const closed = { ...account, closedOn };
  if (balancePence === 0) return ok({ account: closed, out: null, into: null });
  const { to } = facts;
  const payee = rest === 'moved' ? (to?.name ?? '') : rest === 'returned' ? 'The council' : 'Myself';
  const category = rest === 'moved' ? 'transfer' : rest === 'returned' ? 'returned_to_council' : 'own_top_up';
  const parts = (sign: 1 | -1): EntryPart[] => potsHeld(facts.funds).map(({ fund, amountPence }) => ({ category, serviceId: null, fund, amountPence: sign * amountPence }));
  const out = { accountId: account.id, paidOn: closedOn, payee, amountPence: -balancePence, parts: parts(-1) };
  const into = rest === 'moved' && to ? { accountId: to.id, paidOn: closedOn, payee: account.name, amountPence: balancePence, parts: parts(1) } : null;
  return ok({ account: closed, out, into });
}

function dayFaults(closedOn: IsoDay, account: Account, { lastOn, today }: ClosingFacts): Fault[] {
  const field = 'closedOn';
  if (closedOn > today) return [{ code: 'day-to-come', field, message: `${formatDay(closedOn)} is still to come. Close the account once it is closed.` }];
  if (closedOn < account.openedOn) return [{ code: 'closed-before-opened', field, message: `The account starts on ${formatDay(account.openedOn)}. Enter a later day for its end.` }];
  if (lastOn !== null && lastOn > closedOn) return [{ code: 'payments-after', field, message: `There is a payment on ${formatDay(lastOn)}, so the account was open then. Enter that day or a later one.` }];
  return [];
}

function restFaults({ rest, closedOn }: ClosingRequest, account: Account, { balancePence, funds, to }: ClosingFacts): Fault[] {
  if (balancePence === 0) return [];
  const field = 'rest';
  const held = formatPounds(Math.abs(balancePence));
  if (balancePence < 0) return [{ code: 'account-overdrawn', field, message: `${account.name} is overdrawn by ${held}. Record how that was paid first, then close it.` }];
  if (rest === 'none') return [{ code: 'account-holds-money', field, message: `${account.name} still holds ${held}. Say where that went, or record the payments that are missing first.` }];
  const mixed = potsHeld(funds).some(({ amountPence }) => amountPence < 0);
  if (mixed) return [{ code: 'funds-below-nothing', field, message: `More was paid from one kind of money in ${account.name} than there was of it. Say on its payments whose money paid them first, then close it.` }];
  const ownPence = funds.own;
  if (rest === 'returned' && ownPence !== 0) return [{ code: 'own-money-in-it', field, message: `${formatPounds(ownPence)} of it is your own money. Record that you took it back first, then close the account.` }];
  if (rest === 'taken' && ownPence !== balancePence) return [{ code: 'not-own-money', field, message: `Only ${formatPounds(ownPence)} of it is your own money. Move the rest to another account, or pay it back to the council.` }];
  if (rest === 'moved' && (!to || to.id === account.id)) return [{ code: 'account-missing', field: 'toAccountId', message: 'Choose the account that the money moved to.' }];
  if (rest === 'moved' && to && to.closedOn !== null) return [{ code: 'account-closed', field: 'toAccountId', message: `${to.name} is closed. Choose another account.` }];
  if (rest === 'moved' && to && to.openedOn > closedOn) {
    return [{ code: 'before-the-account', field: 'toAccountId', message: `${to.name} starts on ${formatDay(to.openedOn)} in this ledger, so nothing could move to it on ${formatDay(closedOn)}. Choose another account, or enter another day.` }];
  }
  return [];
}

import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import type { Period } from '../kernel/period';
import { ok, refused, type Fault, type Result } from '../kernel/result';
import type { Account } from './account';
import type { Entry, EntryPart } from './entry';
import { faultsOfStart } from './frozen';

type Money = { readonly openingPence: number; readonly ownPence: number; /** What it would hold when it is closed with this; null: it is not closed by this. */ readonly heldPence: number | null };
const NO_MONEY: Money = { openingPence: 0, ownPence: 0, heldPence: null };

/** May an account be saved so? `payments` are the days of its first payment and its last; null: it has none. Amounts in pence. */
export function saveAccount(account: Pick<Account, 'name' | 'openedOn' | 'closedOn'>, payments: { readonly firstOn: IsoDay; readonly lastOn: IsoDay } | null, money: Money = NO_MONEY): Result<null> {
  const faults: Fault[] = [];
  if (account.name.trim() === '') faults.push({ code: 'name-missing', field: 'name', message: 'Enter a name for the account, like “Direct payment account”.' });
  if (account.closedOn !== null && account.closedOn < account.openedOn) {
    faults.push({ code: 'closed-before-opened', field: 'closedOn', message: `The account starts on ${formatDay(account.openedOn)}. Enter a later day for its end.` });
  }
  if (payments !== null && payments.firstOn < account.openedOn) {
    faults.push({ code: 'payments-before', field: 'openedOn', message: `There is a payment on ${formatDay(payments.firstOn)} already. Enter that day or an earlier one.` });
  }
  if (payments !== null && account.closedOn !== null && payments.lastOn > account.closedOn) {
    faults.push({ code: 'payments-after', field: 'closedOn', message: `There is a payment on ${formatDay(payments.lastOn)}, so the account was open then. Enter that day or a later one.` });
  }
  const { openingPence, ownPence, heldPence } = money;
  if (ownPence < 0 || ownPence > Math.max(openingPence, 0)) {
    faults.push({ code: 'own-more-than-opening', field: 'openingOwnPence', message: `Enter how much of the ${formatPounds(openingPence)} was your own money: nothing, all of it, or an amount between.` });
  }
  if (heldPence !== null && heldPence !== 0) {
    faults.push({ code: 'account-holds-money', field: 'closedOn', message: `The account still holds ${formatPounds(heldPence)}. Use “Close the account” and say where that went.` });
  }
  return faults.length > 0 ? refused(...faults) : ok(null);
}

/** May what an account started with be changed so? Only while no statement of it is agreed. `before`: the standing opening; undefined: £0.00. */
export function checkStart(before: Pick<Entry, 'paidOn' | 'amountPence'> | undefined, after: { readonly openedOn: IsoDay; readonly openingPence: number }, frozen: readonly Period[]): Result<null> {
  const isSame = (before?.amountPence ?? 0) === after.openingPence && (before === undefined || before.paidOn === after.openedOn);
  const faults = isSame ? [] : faultsOfStart(frozen, before && before.amountPence === after.openingPence ? 'openedOn' : 'openingPence');
  return faults.length > 0 ? refused(...faults) : ok(null);
}

/** The entry of what an account held when the ledger began, in pence; `ownPence` of it was the person’s own. */
export function openingOf(account: Pick<Account, 'id' | 'openedOn'>, openingPence: number, ownPence = 0): Pick<Entry, 'accountId' | 'paidOn' | 'payee' | 'amountPence' | 'parts'> {
  const part = (fund: 'council' | 'own', amountPence: number): EntryPart => ({ category: 'opening', serviceId: null, fund, amountPence });
  return {
    accountId: account.id,
    paidOn: account.openedOn,
    payee: 'Opening balance',
    amountPence: openingPence,
    parts: [part('council', openingPence - ownPence), part('own', ownPence)].filter(({ amountPence }) => amountPence !== 0),
  };
}

/** May a stated balance be kept for this day? */
export function checkStatement(account: Account | undefined, closingOn: IsoDay, today: IsoDay): Result<null> {
  if (!account) return refused({ code: 'account-missing', field: 'accountId', message: 'Choose the account that the statement is of.' });
  if (closingOn > today) {
    return refused({ code: 'day-to-come', field: 'closingOn', message: `${formatDay(closingOn)} is still to come. Enter the last day of the statement.` });
  }
  if (closingOn < account.openedOn) {
    return refused({ code: 'before-the-account', field: 'closingOn', message: `${account.name} starts on ${formatDay(account.openedOn)} in this ledger. Enter a day on or after that.` });
  }
  return ok(null);
}

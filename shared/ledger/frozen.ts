import { formatDay, type IsoDay } from '../kernel/iso-date';
import { contains, formatPeriod, type Period } from '../kernel/period';
import type { Fault } from '../kernel/result';
import type { Account } from './account';
import type { Entry } from './entry';

const OPEN_AGAIN = 'open that statement again first, under Money, Statements.';

/** The agreed statement that closes a day; undefined: the day is open. */
export function frozenOn(days: readonly Period[], day: IsoDay): Period | undefined {
  return days.find((period) => contains(period, day));
}

/** A payment cannot be added on a day that is agreed. None: the day is open. */
export function faultsOfDay(frozen: readonly Period[], { paidOn }: Pick<Entry, 'paidOn'>): Fault[] {
  const period = frozenOn(frozen, paidOn);
  return period
    ? [{ code: 'frozen', field: 'paidOn', message: `The account agrees with the bank’s statement of ${formatPeriod(period)}, so no payment can be added on ${formatDay(paidOn)}. Enter another day. If the statement has this payment, ${OPEN_AGAIN}` }]
    : [];
}

/** A typed payment cannot stand again, in place of the bank's that it had become, on a day that is agreed without it. None: the day is open. */
export function faultsOfStandingAgain(frozen: readonly Period[], { paidOn }: Pick<Entry, 'paidOn'>): Fault[] {
  const period = frozenOn(frozen, paidOn);
  return period
    ? [{ code: 'frozen', message: `The account agrees with the bank’s statement of ${formatPeriod(period)}, and the payment that you typed for ${formatDay(paidOn)} is not on it, so it cannot count again. Nothing was changed. Reverse the bank’s payment without it, or ${OPEN_AGAIN}` }]
    : [];
}

/**
 * The agreed days that a correction may not put a payment on. One that is on the days of an agreed statement without being ticked on it stays
 * open, so it may be put right within them: what was agreed does not change by it. `frozen` are the agreed days of the account it goes into.
 */
export function frozenFor(before: Pick<Entry, 'accountId' | 'paidOn'> | undefined, after: Pick<Entry, 'accountId'>, frozen: readonly Period[]): readonly Period[] {
  return before?.accountId === after.accountId ? frozen.filter((period) => !contains(period, before.paidOn)) : frozen;
}

/** A payment that is ticked on an agreed statement cannot be taken back or corrected. None: it is open. */
export function faultsOfEntry(ticked: Period | null): Fault[] {
  return ticked
    ? [{ code: 'frozen', message: `This payment agrees with the bank’s statement of ${formatPeriod(ticked)}, so its day, amount and account are closed. Nothing was changed. What it was for, its evidence and its note can still be changed. If the rest is wrong, ${OPEN_AGAIN}` }]
    : [];
}

/** An import cannot be taken back while one of its payments is agreed, or while it says how an agreed account starts. */
export function faultsOfImport(ticked: readonly Period[], movesStart: readonly Period[]): Fault[] {
  const [first] = ticked;
  if (first) {
    const words = ticked.length === 1 ? `the bank’s statement of ${formatPeriod(first)}` : `${ticked.length} of the bank’s statements, the first of ${formatPeriod(first)}`;
    return [{ code: 'frozen', message: `Payments of this import agree with ${words}, so it cannot be taken back as a whole. Nothing was changed. If the import was wrong, open ${ticked.length === 1 ? 'that statement' : 'those statements'} again first, under Money, Statements.` }];
  }
  return faultsOfStart(movesStart);
}

/** What an account started with cannot move once a statement of it is agreed, because every statement follows from it. `field`: where it was asked. */
export function faultsOfStart(frozen: readonly Period[], field?: string): Fault[] {
  const [first] = frozen;
  return first
    ? [{ code: 'frozen', ...(field === undefined ? {} : { field }), message: `The account agrees with the bank’s statement of ${formatPeriod(first)}, so what it started with is closed. Nothing was changed. If it is wrong, ${OPEN_AGAIN}` }]
    : [];
}

/** An account that agrees with statements of the bank is no cash: cash has none. None: it stays of a kind that has, or nothing is agreed. */
export function faultsOfKind(before: Pick<Account, 'kind'> | undefined, after: Pick<Account, 'name' | 'kind'>, frozen: readonly Period[]): Fault[] {
  const [first] = frozen;
  return first && after.kind === 'cash' && before?.kind !== 'cash'
    ? [{ code: 'frozen', field: 'kind', message: `${after.name} agrees with the bank’s statement of ${formatPeriod(first)}, and cash has no bank’s statements. Nothing was changed. Keep its kind. If that money was cash after all, ${OPEN_AGAIN}` }]
    : [];
}

/** Why a row of a bank's file is refused on an agreed day; null: the day is open. */
export function frozenReason(days: readonly Period[], paidOn: IsoDay): string | null {
  const period = frozenOn(days, paidOn);
  return period ? `${formatDay(paidOn)} is in the bank’s statement of ${formatPeriod(period)}, which agrees with your ledger and is closed. If this payment is on it, ${OPEN_AGAIN}` : null;
}

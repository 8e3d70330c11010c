import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { formatPeriod, overlap, type Period } from '../kernel/period';
import { ok, refused, type Fault, type Result } from '../kernel/result';
import type { Account } from './account';
import type { Reconciliation } from './reconciliation';
import type { Reconciled } from './reconcile';

export type StatementFigures = Period & Pick<Reconciliation, 'accountId' | 'openingPence' | 'closingPence'>;

type Facts = { readonly account: Account | undefined; readonly statements: readonly Reconciliation[]; readonly today: IsoDay };

/**
 * May an account be held against a statement of these days? Faults: no account; cash, which has no bank; days backwards, before the account
 * starts or to come; days that another agreed statement has; another one is begun. `id`: the one that is being changed; null: a new one.
 */
export function decideFigures(figures: StatementFigures, id: number | null, { account, statements, today }: Facts): Result<StatementFigures> {
  if (!account) return refused({ code: 'account-missing', field: 'accountId', message: 'Choose the account that the statement is of.' });
  if (account.kind === 'cash') return refused({ code: 'cash-has-no-statement', field: 'accountId', message: `${account.name} is cash, and no bank sends a statement of it. Choose another account.` });
  const others = statements.filter((one) => one.accountId === account.id && one.id !== id);
  const begun = others.find(({ state }) => state === 'begun');
  if (begun && id === null) return refused({ code: 'statement-begun', message: `You have begun to agree ${account.name} with its statement of ${formatPeriod(begun)}. Go on with that one, or give it up first.` });
  const faults: Fault[] = [];
  if (figures.to < figures.from) faults.push({ code: 'days-backwards', field: 'to', message: `The statement begins on ${formatDay(figures.from)}. Enter its last day, on or after that.` });
  if (figures.to > today) faults.push({ code: 'day-to-come', field: 'to', message: `${formatDay(figures.to)} is still to come. Enter the last day of a statement that you have.` });
  if (figures.from < account.openedOn) {
    faults.push({ code: 'before-the-account', field: 'from', message: `${account.name} starts on ${formatDay(account.openedOn)} in this ledger. Enter a day on or after that.` });
  }
  const agreed = others.find((one) => one.state === 'done' && overlap(one, figures));
  if (agreed) faults.push({ code: 'days-agreed', field: 'from', message: `${account.name} agrees with its statement of ${formatPeriod(agreed)} already. Enter days that are not in it.` });
  return faults.length > 0 ? refused(...faults) : ok(figures);
}

/** One that can still be worked on. Faults: it is not there, or it is agreed. */
export function decideOpen(statement: Reconciliation | undefined): Result<Reconciliation> {
  if (!statement) return refused(GONE);
  if (statement.state === 'done') return refused({ code: 'statement-agreed', message: `The statement of ${formatPeriod(statement)} is agreed and closed. To change it, open it again first.` });
  return ok(statement);
}

const GONE = { code: 'statement-gone', message: 'This statement is no longer in the ledger. Look at the list again.' } as const;

/** Payments to tick or untick. Faults: one is not of the account, is after the statement's last day, no longer stands, or is on another statement. */
export function decideTicks(statement: Reconciliation | undefined, entryIds: readonly number[], mayBeTicked: ReadonlySet<number>): Result<Reconciliation> {
  const open = decideOpen(statement);
  if (!open.ok || entryIds.every((id) => mayBeTicked.has(id))) return open;
  return refused({ code: 'not-of-statement', message: 'One of these payments cannot be on this statement: it was taken back, is on another statement, or comes after its last day. Look at the list again.' });
}

/** May a statement be agreed? Only where nothing is between it and the ticked payments. No amount is ever made up to close the gap. */
export function decideFinish(statement: Reconciliation | undefined, { differencePence }: Pick<Reconciled, 'differencePence'>): Result<Reconciliation> {
  const open = decideOpen(statement);
  if (!open.ok || differencePence === 0) return open;
  return refused({
    code: 'difference-left',
    message: `The statement and the ticked payments are ${formatPounds(Math.abs(differencePence))} apart, so they do not agree yet. What you ticked is kept. Find the difference first.`,
  });
}

/** May an agreed statement be opened again? With a reason; while no other statement of the account is begun. */
export function decideReopen(statement: Reconciliation | undefined, reason: string, statements: readonly Reconciliation[]): Result<Reconciliation> {
  if (!statement) return refused(GONE);
  if (statement.state !== 'done') return refused({ code: 'statement-open', message: 'This statement is open already.' });
  if (reason.trim() === '') return refused({ code: 'reason-missing', field: 'reason', message: 'Say why you open it again, in a few words. The council may ask.' });
  const begun = statements.find((one) => one.accountId === statement.accountId && one.state === 'begun');
  if (begun) return refused({ code: 'statement-begun', message: `You are in the middle of another statement of this account, of ${formatPeriod(begun)}. Finish it or give it up first.` });
  return ok(statement);
}

import type { IsoDay } from '../kernel/iso-date';
import type { Period } from '../kernel/period';

/** An account held against one statement of its bank, both days counted. */
export type Reconciliation = Period & {
  readonly id: number;
  readonly accountId: number;
  /** What the statement opens and closes on, in pence, as a person reads it there. */
  readonly openingPence: number;
  readonly closingPence: number;
  /** `done`: it agrees to the penny, and its days, payments and figures are closed. */
  readonly state: 'begun' | 'done';
  readonly begunAt: string;
  readonly doneAt: string | null;
  /** Why it was opened again, a line each time. */
  readonly note: string;
};

/** The statements of an account that agree, by their last day, the latest last. */
export function agreedStatements<T extends Pick<Reconciliation, 'accountId' | 'state' | 'to'>>(all: readonly T[], accountId: number): T[] {
  return all.filter((one) => one.accountId === accountId && one.state === 'done').sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
}

/** The last day of the latest statement that an account agrees with; null: it agrees with none yet. */
export function agreedTo(all: readonly Pick<Reconciliation, 'accountId' | 'state' | 'to'>[], accountId: number): IsoDay | null {
  return agreedStatements(all, accountId).at(-1)?.to ?? null;
}

/** Does an agreed statement close on this very day and amount? Then each payment is accounted for, also one that the bank has not paid out yet. */
export function closesAgreed(all: readonly Pick<Reconciliation, 'accountId' | 'state' | 'to' | 'closingPence'>[], stated: { readonly accountId: number; readonly closingOn: IsoDay; readonly closingPence: number }): boolean {
  return all.some((one) => one.state === 'done' && one.accountId === stated.accountId && one.to === stated.closingOn && one.closingPence === stated.closingPence);
}

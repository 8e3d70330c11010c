import { addDays, type IsoDay } from '../kernel/iso-date';
import { sumPence } from '../kernel/money';
import type { Entry } from './entry';
import { agreedStatements, type Reconciliation } from './reconciliation';

/** A payment that may be on a statement: it stands, is of the account, and no other statement has it. */
export type Candidate = Pick<Entry, 'id' | 'paidOn' | 'payee' | 'bankText' | 'amountPence' | 'batchId'> & { readonly ticked: boolean };

/** What the ticked payments come to, in pence. Money out stands as a positive amount. */
export type Reconciled = {
  readonly inPence: number;
  readonly outPence: number;
  /** Opening + in − out. */
  readonly reachedPence: number;
  /** Closing − reached; 0: the statement and the ticked payments agree. */
  readonly differencePence: number;
  readonly tickedCount: number;
};

/**
 * Holds a statement against the payments that are ticked on it: opening + in − out = closing, or how much is between them. Nothing is
 * changed or made up by asking.
 */
export function reconcile({ openingPence, closingPence }: Pick<Reconciliation, 'openingPence' | 'closingPence'>, candidates: readonly Candidate[]): Reconciled {
  const ticked = candidates.filter((one) => one.ticked);
  const inPence = sumPence(ticked.map(({ amountPence }) => Math.max(amountPence, 0)));
  const outPence = sumPence(ticked.map(({ amountPence }) => Math.max(-amountPence, 0)));
  const reachedPence = openingPence + inPence - outPence;
  return { inPence, outPence, reachedPence, differencePence: closingPence - reachedPence, tickedCount: ticked.length };
}

/** What comes before a statement: the last one agreed, where there is one. */
export type Before = {
  readonly last: Pick<Reconciliation, 'to' | 'closingPence'> | null;
  /** What the statement should open on, in pence. */
  readonly openingPence: number;
};

/**
 * What a statement that begins on a day should open on: where the last agreed one before it closed, with what the ledger has of any days
 * between the two; where none is, what the ledger had in the account at the start of that day, which is what the account opened with for
 * one from its first day on. `ledgerBefore`: what the account opened with and every payment before a day, in pence.
 */
export function openingBefore(statements: readonly Pick<Reconciliation, 'accountId' | 'state' | 'to' | 'closingPence'>[], accountId: number, from: IsoDay, ledgerBefore: (day: IsoDay) => number): Before {
  const last = agreedStatements(statements, accountId).findLast(({ to }) => to < from);
  if (!last) return { last: null, openingPence: ledgerBefore(from) };
  const after = addDays(last.to, 1);
  return { last: { to: last.to, closingPence: last.closingPence }, openingPence: last.closingPence + (after < from ? ledgerBefore(from) - ledgerBefore(after) : 0) };
}

/** Which payments come ticked when a statement is begun: the bank itself said that they are of its days. */
export function tickedAtFirst(candidates: readonly Pick<Candidate, 'id' | 'paidOn' | 'batchId'>[], { from, to }: Pick<Reconciliation, 'from' | 'to'>): number[] {
  return candidates.filter(({ batchId, paidOn }) => batchId !== null && paidOn >= from && paidOn <= to).map(({ id }) => id);
}

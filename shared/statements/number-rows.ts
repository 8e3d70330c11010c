import { ok, type Result } from '../kernel/result';
import { finishRead, type RowFacts } from './csv-format';
import type { Numbered, RefusedRow, StatementRead, StatementRow } from './statement-format';

/** One payment of a file that is no table: the line on which it begins, and what it says. A fault refuses it alone. */
export type FoundPayment = { readonly line: number; readonly facts: Result<RowFacts> };

/**
 * Gives each payment found its number. That is its line, so that a person can find it; where a file has several payments on a line, or
 * all of it on one, it is the payment's place in the file, because no two rows may share a number.
 */
export function numberPayments<T extends { readonly line: number }>(found: readonly T[]): { readonly numbered: Numbered; readonly payments: readonly (T & { readonly row: number })[] } {
  const isByLine = new Set(found.map(({ line }) => line)).size === found.length;
  return { numbered: isByLine ? 'lines' : 'payments', payments: found.map((one, index) => ({ ...one, row: isByLine ? one.line : index + 1 })) };
}

/** A whole read from the payments found: each becomes a row or a refused row with its reason. Rows come oldest first, as they stand in the file where days are equal. */
export function readPayments(format: string, found: readonly FoundPayment[]): StatementRead {
  const { numbered, payments } = numberPayments(found);
  const rows: StatementRow[] = [];
  const refused: RefusedRow[] = [];
  for (const { row, facts } of payments) {
    if (facts.ok) rows.push({ row, ...facts.value });
    else refused.push({ row, reason: facts.faults.map((fault) => fault.message).join(' ') });
  }
  return { ...finishRead(format, { rows: withoutFalseKeys(rows), refused }, 'oldest-first'), numbered };
}

/**
 * A key that a file gives to two payments of other days or amounts tells no payment from another, so it counts as none: matching would
 * otherwise take a later payment for an earlier one (seen with constant and with counted keys).
 */
function withoutFalseKeys(rows: readonly StatementRow[]): StatementRow[] {
  const means = new Map<string, string | null>();
  for (const { bankId, paidOn, amountPence } of rows) {
    if (bankId === null) continue;
    const payment = `${paidOn} ${amountPence}`;
    const known = means.get(bankId);
    means.set(bankId, known === undefined || known === payment ? payment : null);
  }
  return rows.map((row) => (row.bankId !== null && means.get(row.bankId) === null ? { ...row, bankId: null } : row));
}

/** “Line” or “Payment”: what stands before a row's number. */
export function placeWord(numbered: Numbered | undefined): string {
  return numbered === 'payments' ? 'Payment' : 'Line';
}

/** The facts of a payment once each part of them could be read; the first part that could not be refuses it. */
export function factsOf(paidOn: Result<RowFacts['paidOn']>, amount: Result<number>, words: Omit<RowFacts, 'paidOn' | 'amountPence' | 'balancePence'>): Result<RowFacts> {
  if (!paidOn.ok) return paidOn;
  if (!amount.ok) return amount;
  return ok({ paidOn: paidOn.value, amountPence: amount.value, balancePence: null, ...words });
}

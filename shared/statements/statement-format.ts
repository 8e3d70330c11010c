import type { IsoDay } from '../kernel/iso-date';
import type { Fault } from '../kernel/result';

/** One row of a bank's file, in pence and days. */
export type StatementRow = {
  /** Line in the file, the first being 1, so that a person can find it. */
  readonly row: number;
  readonly paidOn: IsoDay;
  /** A tidy name for whom it went to or came from. */
  readonly payee: string;
  /** The bank's words, white space folded. */
  readonly bankText: string;
  /** In is positive, out is negative. */
  readonly amountPence: number;
  /** The balance after this row, where the bank states one. */
  readonly balancePence: number | null;
  /** The bank's own key for the row, where it has one. */
  readonly bankId: string | null;
};

export type RefusedRow = { readonly row: number; readonly reason: string };
export type BalanceBreak = { readonly row: number; readonly expectedPence: number; readonly statedPence: number };

/** A file as read. Rows are oldest first; within a day in the order in which they happened. `rowsRead` = rows + refused. */
export type StatementRead = {
  readonly bank: string;
  readonly rowsRead: number;
  readonly rows: readonly StatementRow[];
  readonly refused: readonly RefusedRow[];
  readonly balanceBreaks: readonly BalanceBreak[];
};

export type StatementFormat = {
  /** `lloyds`, `barclays`, `first-direct` and so on, as in `all-formats.ts`. */
  readonly id: string;
  /** What people call the bank. */
  readonly name: string;
  /** Can the text be this bank's: does it carry the bank's signature? */
  readonly recognises: (text: string) => boolean;
  /** Is a text that is recognised this bank's and no other's? Left out: it always is. */
  readonly isSure?: (text: string) => boolean;
  /** Reads the decoded text; a fault means that it is not this bank's file at all. */
  readonly read: (text: string) => { readonly ok: true; readonly value: StatementRead } | { readonly ok: false; readonly faults: readonly Fault[] };
};

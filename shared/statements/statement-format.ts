import type { IsoDay } from '../kernel/iso-date';
import type { Fault } from '../kernel/result';
import type { DayOrder } from './bank-day';

/** One row of a bank's file, in pence and days. */
export type StatementRow = {
  /** Line in the file, the first being 1, so that a person can find it; the payment's number, where the read says so. No two share one. */
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

/** What the bank says is in the account at the end of a day, in pence. */
export type Closing = { readonly closingOn: IsoDay; readonly closingPence: number };

/** What the numbers of rows count: lines of the file or, in a file that is not written in lines, its payments. */
export type Numbered = 'lines' | 'payments';

/** A file as read. Rows are oldest first; within a day in the order in which they happened. `rowsRead` = rows + refused. */
export type StatementRead = {
  readonly bank: string;
  readonly rowsRead: number;
  readonly rows: readonly StatementRow[];
  readonly refused: readonly RefusedRow[];
  readonly balanceBreaks: readonly BalanceBreak[];
  /** The balance at the end, where the bank states it by itself and not after each row. */
  readonly statedClosing?: Closing | null;
  /** What was in the account before the first row, in pence, where the bank states it or it follows from what it states. */
  readonly statedOpeningPence?: number | null;
  /** Left out: lines. */
  readonly numbered?: Numbered;
};

export type StatementFormat = {
  /** `lloyds`, `first-direct`, `ofx` and so on, as in `all-formats.ts`. */
  readonly id: string;
  /** What people call the bank, or the kind of file. */
  readonly name: string;
  /** Can the text be this bank's: does it carry the bank's signature? */
  readonly recognises: (text: string) => boolean;
  /** Is a text that is recognised this bank's and no other's? Left out: it always is. */
  readonly isSure?: (text: string) => boolean;
  /** Reads the decoded text; a fault means that it is not this bank's file at all. `dayOrder` is what a person said of a file that does not tell. */
  readonly read: (text: string, dayOrder?: DayOrder | null) => { readonly ok: true; readonly value: StatementRead } | { readonly ok: false; readonly faults: readonly Fault[] };
};

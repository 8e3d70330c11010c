import type { IsoDay } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';

/** A line of a return, with its payments. Money out stands as a positive amount on a spending line. */
export type ReturnLine = {
  readonly category: string;
  readonly line: string;
  readonly amountPence: Pence;
  readonly entries: readonly { readonly id: number; readonly paidOn: IsoDay; readonly payee: string; readonly amountPence: Pence; readonly service: string | null; readonly whose?: string }[];
};

/** The part of a return that is movements of money alone: what checks look at of a return that was sent. */
export type ReturnMoney = {
  readonly openingPence: Pence;
  readonly income: readonly ReturnLine[];
  readonly incomePence: Pence;
  readonly spending: readonly ReturnLine[];
  readonly spendingPence: Pence;
  readonly closingPence: Pence;
};

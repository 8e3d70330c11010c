import type { IsoDay } from '../kernel/iso-date';
import type { Recurring } from '../kernel/recurrence';

/** The personal budget of a period: three figures (Care Act s.26), of which the first is the sum of the other two. */
export type BudgetPeriod = {
  readonly id: number;
  readonly startsOn: IsoDay;
  /** Last day; null: until another begins. */
  readonly endsOn: IsoDay | null;
  readonly state: 'estimated' | 'agreed';
  /** The rhythm in which the three figures are stated. */
  readonly per: Recurring;
  readonly totalPence: number;
  readonly contributionPence: number;
  readonly councilPence: number;
  /** Net: the council pays its share and the person adds theirs. Gross: the council pays all and bills the person. */
  readonly paid: 'net' | 'gross';
  readonly paidEvery: Recurring;
  /** The day of the first payment, from which the others are counted; null: not known yet. */
  readonly firstPaymentOn: IsoDay | null;
};

/** A single direct payment for one thing. */
export type OneOffPayment = { readonly id: number; readonly words: string; readonly amountPence: number; readonly expectedOn: IsoDay };

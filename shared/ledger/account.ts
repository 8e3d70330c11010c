import type { IsoDay } from '../kernel/iso-date';

export const ACCOUNT_KINDS = ['bank', 'card', 'managed', 'cash'] as const;
/** Where money is kept. */
export type Account = {
  readonly id: number;
  readonly name: string;
  readonly kind: (typeof ACCOUNT_KINDS)[number];
  /** The statement format of its bank (`shared/statements`); empty: typed by hand. */
  readonly bank: string;
  /** Does the direct payment come into it? */
  readonly isDirectPayment: boolean;
  readonly openedOn: IsoDay;
  readonly closedOn: IsoDay | null;
};

/** A balance that the bank stated at the end of a day. */
export type Statement = { readonly id: number; readonly accountId: number; readonly closingOn: IsoDay; readonly closingPence: number; readonly batchId: number | null };

import type { IsoDay } from '../kernel/iso-date';

/** What matching needs of an entry that the account already holds. */
export type KnownEntry = {
  readonly id: number;
  readonly paidOn: IsoDay;
  readonly amountPence: number;
  readonly bankText: string;
  readonly bankId: string | null;
  readonly balancePence: number | null;
  /** The import that brought it; null: typed by hand. A bank's row may have no words, so its words do not tell. */
  readonly batchId: number | null;
  /** The kind of file that brought it (`shared/statements`); null or left out: typed by hand. */
  readonly bank?: string | null;
};

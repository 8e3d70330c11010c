import type { IsoDay } from '../kernel/iso-date';
import type { Recurring } from '../kernel/recurrence';

/** The council's letter that says what the person must pay towards their care, and from when. */
export type ContributionLetter = {
  readonly id: number;
  readonly letterOn: IsoDay;
  readonly appliesFrom: IsoDay;
  readonly amountPence: number;
  readonly every: Recurring;
  /** The day of the first payment, from which the others are counted. */
  readonly firstDueOn: IsoDay;
  readonly note: string;
};

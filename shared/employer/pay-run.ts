import type { IsoDay } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';

export const PAY_LINE_KINDS = ['hours', 'sleep_in', 'cancelled', 'holiday', 'holiday_rolled_up', 'sick', 'other_leave', 'top_up', 'redundancy', 'notice', 'other'] as const;

/** One part of gross pay. */
export type PayLine = {
  readonly kind: (typeof PAY_LINE_KINDS)[number];
  readonly words: string;
  /** Null: it is not by time. */
  readonly minutes: number | null;
  /** Pence an hour (a sleep-in: a night); null: it has none. */
  readonly ratePence: Pence | null;
  readonly amountPence: Pence;
};

/** The pay of one PA for one period, as it was approved. */
export type PayRun = {
  readonly id: number;
  readonly workerId: number;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly payday: IsoDay;
  readonly approvedOn: IsoDay;
  readonly lines: readonly PayLine[];
  /** Employer’s National Insurance, before the Employment Allowance. */
  readonly employerInsurancePence: Pence;
  readonly employerPensionPence: Pence;
  readonly workerPensionPence: Pence;
  readonly words: string;
};

import type { IsoDay } from '../kernel/iso-date';

export const OTHER_HOUR_KINDS = ['evening', 'weekend', 'bank_holiday', 'waking_night', 'sleep_in', 'travel', 'training'] as const;
export const HOUR_KINDS = ['usual', ...OTHER_HOUR_KINDS] as const;
/** A kind of hour that can have a rate of its own; for a `sleep_in` the rate is for the night. */
export type OtherHourKind = (typeof OTHER_HOUR_KINDS)[number];
export type HourKind = (typeof HOUR_KINDS)[number];

export type OtherRate = { readonly workerId: number; readonly kind: OtherHourKind; readonly from: IsoDay; readonly ratePence: number };

export const SHIFT_STATES = ['worked', 'cancelled_paid', 'cancelled_unpaid'] as const;

type Times = {
  /** Minutes after midnight. */
  readonly startsAt: number;
  /** From start to end, breaks within; may run into the next day. */
  readonly minutes: number;
  /** Not paid. */
  readonly breakMinutes: number;
  readonly kind: HourKind;
};

/** One shift of the usual week. Those of one worker with one `from` are one rota, which holds until the next `from`. */
export type RotaShift = Times & {
  readonly id: number;
  readonly workerId: number;
  readonly from: IsoDay;
  /** 0: every week; 1 or 2: each second week, counted from the week of `from`. */
  readonly week: 0 | 1 | 2;
  /** 1: Monday. */
  readonly weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7;
};

/** Hours worked, or a visit that was cancelled. */
export type Shift = Times & {
  readonly id: number;
  readonly workerId: number;
  /** The day on which it starts. */
  readonly on: IsoDay;
  /** Of a sleep-in: awake for work. */
  readonly wokenMinutes: number;
  readonly state: (typeof SHIFT_STATES)[number];
  readonly serviceId: number | null;
  readonly words: string;
};

/** A week whose hours somebody approved. */
export type Timesheet = { readonly id: number; readonly workerId: number; /** A Monday. */ readonly weekFrom: IsoDay; readonly approvedOn: IsoDay; readonly approvedBy: string; readonly words: string };

import type { IsoDay } from '../kernel/iso-date';

export const PENSION_STEPS = ['assessed', 'postponed', 'letter', 'enrolled', 'opted_in', 'joined', 'opted_out', 'left', 'declared', 'reenrolled'] as const;

/** Something done about the workplace pension: for one PA, or (no `workerId`) by the employer for all. */
export type PensionStep = {
  readonly id: number;
  readonly workerId: number | null;
  readonly kind: (typeof PENSION_STEPS)[number];
  readonly on: IsoDay;
  /** Of a postponement: its last day. */
  readonly until: IsoDay | null;
  readonly words: string;
};

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

/** What a step is called, on the duties page and in the history. */
export const PENSION_STEP_WORDS: Readonly<Record<PensionStep['kind'], string>> = {
  assessed: 'Age and pay looked at',
  postponed: 'Waited with the pension',
  letter: 'Letter given',
  enrolled: 'Put in a pension',
  opted_in: 'Asked to be put in, and is in',
  joined: 'Joined a pension without your paying',
  opted_out: 'Opted out in the first month',
  left: 'Left the pension',
  declared: 'Declared to The Pensions Regulator',
  reenrolled: 'Looked at again after 3 years',
};

import type { IsoDay } from '../kernel/iso-date';

/** What a household did about a duty. */
export type DutyRecord = {
  readonly id: number;
  readonly dutyId: string;
  readonly workerId: number | null;
  readonly dueOn: IsoDay;
  readonly state: 'done' | 'not_needed';
  /** Day it was done, or was found not to be needed. */
  readonly doneOn: IsoDay;
  /** The evidence kept, or the reason. */
  readonly words: string;
};

export type DutyState = 'done' | 'not_needed' | 'late' | 'due' | 'coming';

/** A duty with its day, for this household. */
export type Duty = {
  readonly dutyId: string;
  readonly title: string;
  readonly workerId: number | null;
  readonly workerName: string | null;
  readonly dueOn: IsoDay;
  readonly state: DutyState;
  readonly doneOn: IsoDay | null;
  readonly words: string;
  /** What to keep as proof. */
  readonly evidence: string;
  readonly source: string;
};

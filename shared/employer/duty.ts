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

/** The page or card with the field that holds the proof of a duty: the PA's page, the insurance, or the household as an employer. */
export const WRITTEN_AT = ['worker', 'insurance', 'employer'] as const;
export type WrittenAt = (typeof WRITTEN_AT)[number];

/** A duty with its day, for this household. */
export type Duty = {
  readonly dutyId: string;
  readonly title: string;
  readonly workerId: number | null;
  readonly workerName: string | null;
  readonly dueOn: IsoDay;
  /** The day under which a record of it was kept, where that settles it; null: nothing recorded settles it. */
  readonly recordedFor: IsoDay | null;
  readonly state: DutyState;
  readonly doneOn: IsoDay | null;
  readonly words: string;
  /** Where the fact is written down that alone makes it done, so that no flag can think otherwise; null: it is marked in the list. */
  readonly writtenAt: WrittenAt | null;
  readonly how: string;
  /** What to keep as proof. */
  readonly evidence: string;
  readonly source: string;
};

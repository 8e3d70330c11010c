import type { OccurrenceKey } from './occurrence';

/** What a person said of one planned movement: which payment met it, or why it will not come. */
export type PlannedAnswer = OccurrenceKey & {
  readonly id: number;
  readonly answer: 'met' | 'cancelled';
  /** The payment; null where it is cancelled. */
  readonly entryId: number | null;
  /** Why it will not come; may be empty where it is met. */
  readonly reason: string;
};

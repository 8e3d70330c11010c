import type { IsoDay } from '../kernel/iso-date';
import type { Recurring } from '../kernel/recurrence';
import type { Outcome } from './outcomes';

/** How much help the assessment says: so many times in each rhythm, for so long each time. */
export type AssessedHelp = {
  readonly times: number;
  readonly every: Recurring;
  /** Minutes each time; null where the assessment gives only how often. */
  readonly minutes: number | null;
};

/** One need from the assessment, under the Care Act outcome that it concerns. */
export type Need = {
  readonly id: number;
  readonly outcome: Outcome;
  /** In the person's or the assessment's words. */
  readonly words: string;
  /** Does it meet the national rules, so that the council must meet it? */
  readonly eligible: boolean;
  readonly eligibleBecause: string;
  /** Null: the assessment names no amount. */
  readonly assessed: AssessedHelp | null;
  readonly startsOn: IsoDay;
  /** Null: it goes on. */
  readonly endsOn: IsoDay | null;
};

/** Something the person wants to be able to do, and the needs it rests on. */
export type Goal = { readonly id: number; readonly words: string; readonly needIds: readonly number[] };

export type Risk = {
  readonly id: number;
  readonly needId: number | null;
  readonly words: string;
  /** What is done about it; empty: nothing written yet. */
  readonly action: string;
  readonly checkedOn: IsoDay | null;
};

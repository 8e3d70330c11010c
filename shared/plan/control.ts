import type { IsoDay } from '../kernel/iso-date';

export const DECIDES = ['self', 'with_help', 'someone_else'] as const;

/** How decisions about the care are made, and how the person is heard: step 7 of Luton’s guide. A plan holds one, or none yet. */
export type Control = {
  readonly id: number;
  readonly decides: (typeof DECIDES)[number];
  /** Who helps to decide, or who decides; empty: nobody named. */
  readonly decider: string;
  readonly howDecided: string;
  /** How the person’s views are heard when someone decides for them. */
  readonly viewsHeard: string;
  /** The day on which the person said that the plan is theirs and that nobody put pressure on them. Null: not said yet. */
  readonly statedOn: IsoDay | null;
};

import type { IsoDay } from '../kernel/iso-date';

export const PLAN_STATES = ['draft', 'sent', 'changes_asked', 'agreed', 'replaced', 'ended'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** One version of the care and support plan as a whole. Its content is kept as it stood when it was sent or agreed. */
export type PlanVersion = {
  readonly id: number;
  readonly number: number;
  readonly state: PlanState;
  readonly sentOn: IsoDay | null;
  /** The council asked for changes; null: it did not. */
  readonly changesAskedOn: IsoDay | null;
  readonly changesAsked: string;
  readonly agreedOn: IsoDay | null;
  readonly agreedBy: string;
  /** The letter that says so: its reference, or where it is kept. */
  readonly agreedLetter: string;
  /** First day on which payments are held against it; null until agreed. */
  readonly inForceFrom: IsoDay | null;
  /** Last day in force; null: it still is, or never was. */
  readonly inForceTo: IsoDay | null;
  /** Why it ended with no other in its place. */
  readonly endedBecause: string;
};

/** What a version says of itself before anything has come of it. */
export const BARE_VERSION = { changesAskedOn: null, changesAsked: '', agreedOn: null, agreedBy: '', agreedLetter: '', inForceFrom: null, inForceTo: null, endedBecause: '' } as const;

/** The version that payments of this day are held against, or nothing. */
export function planInForce(versions: readonly PlanVersion[], on: IsoDay): PlanVersion | undefined {
  return versions.findLast((version) => version.inForceFrom !== null && version.inForceFrom <= on && (version.inForceTo === null || on <= version.inForceTo));
}

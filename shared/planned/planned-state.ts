import type { IsoDay } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';
import type { Occurrence } from './occurrence';

export const PLANNED_STATES = ['planned', 'committed', 'due', 'not_known', 'late', 'missed', 'met', 'met_differently', 'cancelled'] as const;
/**
 * `planned`: to come. `committed`: to come so soon that it is promised. `due`: its day has come, and it is less than three working days
 * late. `not_known`: it is later than that, and the ledger ends before it could show it (docs/decisions/0008), or it moves where the ledger does not look. `late`, `missed`: the
 * ledger goes on and does not have it; `missed` where it is so late, or the same support was paid for since, that it is not waited for. `met`, `met_differently`: paid, in the amount or in another. `cancelled`: somebody said why it does not come.
 */
export type PlannedState = (typeof PLANNED_STATES)[number];

/** A planned movement, and what came of it. */
export type StatedOccurrence = Occurrence & {
  readonly state: PlannedState;
  /** The payments that met it; empty: none, or it was paid together with others, or where the ledger does not see it. */
  readonly entryIds: readonly number[];
  readonly metOn: IsoDay | null;
  readonly metPence: Pence | null;
  /** More (positive) or less than was planned, whichever way the money went; null: not met, or no amount was known. */
  readonly differencePence: Pence | null;
  /** The due day under which a person’s answer is kept; null: nobody said anything. */
  readonly answerOn: IsoDay | null;
  /** Why it is cancelled, or who says that it is paid; may be empty. */
  readonly reason: string;
};

/** Four weeks: the longest notice that most plans have of wages and bills, and a council’s usual cycle. What is due by then can no longer be taken back. */
export const COMMITTED_WITHIN_DAYS = 28;

/**
 * Four weeks late: by then the next wages, bill or payment of most plans has come round, so this one will not come by itself any more.
 */
export const MISSED_AFTER_DAYS = 28;

const STILL_OPEN: ReadonlySet<PlannedState> = new Set(['planned', 'committed', 'due', 'not_known', 'late']);

/** Is the money still to move? What is missed is not waited for any more. */
export function isStillToCome({ state }: Pick<StatedOccurrence, 'state'>): boolean {
  return STILL_OPEN.has(state);
}

import type { IsoDay } from '../kernel/iso-date';
import { dayToCome, unlessRefused } from '../kernel/record';
import type { Result } from '../kernel/result';
import type { Control } from './control';

/**
 * Who decides, as it is to be kept; `known` null: nothing was written down. The statement of control is about who decides, so where that
 * changes, a statement that was made before is taken back. Fault: the statement’s day is still to come.
 */
export function decideControl(draft: Omit<Control, 'id'>, known: Control | null, today: IsoDay): Result<Omit<Control, 'id'>> {
  const isOtherPlan = known !== null && known.decides !== draft.decides && known.statedOn === draft.statedOn;
  return unlessRefused(dayToCome('statedOn', draft.statedOn, today), {
    decides: draft.decides,
    decider: draft.decider.trim(),
    howDecided: draft.howDecided.trim(),
    viewsHeard: draft.viewsHeard.trim(),
    statedOn: isOtherPlan ? null : draft.statedOn,
  });
}

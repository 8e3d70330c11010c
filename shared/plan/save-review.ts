import type { IsoDay } from '../kernel/iso-date';
import { beforeWhatItFollows, dayToCome, recordGone, unlessRefused, type Draft } from '../kernel/record';
import type { Fault, Result } from '../kernel/result';
import type { Review } from './reviews';

/**
 * A review as it is to be kept: asked for, planned or held. Faults: none of its three days; held or asked for on a day that is still to
 * come; held or planned before it was asked for; something found in a review that was not held; it is no longer there.
 */
export function decideReview(draft: Draft<Review>, known: readonly Review[], today: IsoDay): Result<Draft<Review>> {
  const { askedOn, plannedOn, heldOn } = draft;
  const faults = [
    ...recordGone('review', draft.id, known),
    ...(askedOn === null && plannedOn === null && heldOn === null ? [withoutDay] : []),
    ...dayToCome('askedOn', askedOn, today),
    ...beforeWhatItFollows('plannedOn', plannedOn, askedOn, ['The review', 'the day on which you asked for it']),
    ...dayToCome('heldOn', heldOn, today),
    ...beforeWhatItFollows('heldOn', heldOn, askedOn, ['The review', 'the day on which you asked for it']),
    ...(heldOn === null && hasFindings(draft) ? [foundTooEarly] : []),
  ];
  const goals = draft.goals.map((goal) => ({ ...goal, words: goal.words.trim() }));
  return unlessRefused(faults, { ...draft, withWhom: draft.withWhom.trim(), words: draft.words.trim(), goals });
}

const withoutDay: Fault = {
  code: 'review-without-day',
  field: 'heldOn',
  message: 'This review has no day. Enter the day on which it was held, or is to be held, or on which you asked for it.',
};

const foundTooEarly: Fault = {
  code: 'review-not-held',
  field: 'heldOn',
  message: 'This review has not been held yet, so nothing can be written about what it found. Enter the day on which it was held, or leave the answers out.',
};

function hasFindings({ planWorks, needsChanged, risksChecked, result, goals }: Draft<Review>): boolean {
  return goals.length > 0 || [planWorks, needsChanged, risksChecked, result].some((answer) => answer !== 'not_said');
}

import type { Output } from '../../../shared/contract/contract';
import { formatDay, type IsoDay } from '../../../shared/kernel/iso-date';
import { countOf, lowerFirst } from '../../../shared/kernel/plain-words';
import { isArranged, isOverdue } from '../../../shared/plan/review-calendar';
import { CONTACT_WORDS, PLAN_WORKS_WORDS, RESULT_WORDS, REVIEW_NAMES, YES_NO_WORDS } from '../../../shared/plan/review-words';

type Shown = Output<'reviews.show'>;
type Due = Shown['due'][number];
type Review = Shown['reviews'][number];

/** The screen's sentence: when is the next look? An agreed day first, then one that has passed, then the next to come. */
export function reviewsSentence({ due, on }: Pick<Shown, 'due' | 'on'>): string {
  const next = nextLook(due, on);
  if (!next) return 'No review is due';
  if (isArranged(next, on) && next.plannedOn) return `Your next review is on ${formatDay(next.plannedOn)}`;
  if (!next.byOn) return 'You asked for a review';
  return isOverdue(next, on) ? `A review was due by ${formatDay(next.byOn)}` : `Your next review is due by ${formatDay(next.byOn)}`;
}

/** Which review that is and why, and what else has passed its day. */
export function reviewsLead({ due, on }: Pick<Shown, 'due' | 'on'>): string {
  const next = nextLook(due, on);
  if (!next) return 'You can ask for one at any time.';
  const others = due.filter((one) => one !== next && isOverdue(one, on) && !isArranged(one, on));
  return [
    `It is the ${lowerFirst(REVIEW_NAMES[next.kind])}: ${next.because}.`,
    ...(others.length === 0 ? [] : [`${countOf(others.length, 'other review')} ${others.length === 1 ? 'has' : 'have'} passed the day too.`]),
    'You can ask for a review at any time.',
  ].join(' ');
}

function nextLook(due: readonly Due[], on: IsoDay): Due | undefined {
  const arranged = due.filter((one) => isArranged(one, on)).sort((a, b) => ((a.plannedOn ?? on) < (b.plannedOn ?? on) ? -1 : 1));
  const dated = due.filter(({ byOn }) => byOn !== null).sort((a, b) => ((a.byOn ?? on) < (b.byOn ?? on) ? -1 : 1));
  return arranged[0] ?? dated[0] ?? due[0];
}

export type DueState = 'arranged' | 'passed' | 'overdue' | 'now' | 'asked' | 'later';

/** How a review that is to come stands today. `passed`: a day was agreed and is over, and nothing says that it was held. */
export function dueState(due: Due, on: IsoDay): DueState {
  if (isArranged(due, on)) return 'arranged';
  if (due.plannedOn !== null) return 'passed';
  if (isOverdue(due, on)) return 'overdue';
  if (due.byOn === null) return 'asked';
  return due.fromOn <= on ? 'now' : 'later';
}

/** What a review that was held found, in short sentences. */
export function findingsOf(review: Review): string[] {
  return [
    ...(review.planWorks === 'not_said' ? [] : [`Does the plan work? ${PLAN_WORKS_WORDS[review.planWorks]}.`]),
    ...(review.needsChanged === 'not_said' ? [] : [`Have needs changed? ${YES_NO_WORDS[review.needsChanged]}.`]),
    ...(review.risksChecked === 'not_said' ? [] : [`Are the risk assessments up to date? ${YES_NO_WORDS[review.risksChecked]}.`]),
    ...(review.result === 'not_said' ? [] : [`What came of it: ${lowerFirst(RESULT_WORDS[review.result])}.`]),
  ];
}

/** “Question of 12 October 2026 (My care manager, by email).” */
export function contactTitle({ kind, toWhom, madeOn }: Pick<Shown['contacts'][number], 'kind' | 'toWhom' | 'madeOn'>): string {
  return `${CONTACT_WORDS[kind]} of ${formatDay(madeOn)}${toWhom === '' ? '' : ` (${toWhom})`}.`;
}

type Step = Shown['steps'][number];

const TAKEN: Readonly<Record<Step['key'], string>> = { care_manager: 'Talked or wrote', review: 'Asked', complaint: 'Complained', ombudsman: 'Complained' };

/** Where the household stands in one step of a disagreement. */
export function stepStateWords({ key, takenOn, answeredOn }: Step): string {
  if (takenOn === null) return 'Not taken';
  const taken = `${TAKEN[key]} on ${formatDay(takenOn)}`;
  const isReview = key === 'review';
  if (answeredOn === null) return `${taken}, ${isReview ? 'not held yet' : 'no reply yet'}`;
  return `${taken}, ${isReview ? 'held' : 'reply'} on ${formatDay(answeredOn)}`;
}

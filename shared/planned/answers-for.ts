import { daysBetween } from '../kernel/iso-date';
import { isSameOccurrence, MEETS_WITHIN_DAYS, type Occurrence } from './occurrence';
import type { PlannedAnswer } from './planned-answer';

/**
 * What a person said of each planned movement. An answer is for the one with its due day; where a corrected payment has moved the days
 * since, for the nearest within five days of which nobody said anything. What fits none is left alone: nothing is planned there now.
 */
export function answersFor(planned: readonly Occurrence[], answers: readonly PlannedAnswer[]): Map<Occurrence, PlannedAnswer> {
  const found = new Map<Occurrence, PlannedAnswer>();
  if (answers.length === 0) return found;
  const moved: PlannedAnswer[] = [];
  for (const answer of answers) {
    const occurrence = planned.find((one) => isSameOccurrence(one, answer));
    if (occurrence) found.set(occurrence, answer);
    else moved.push(answer);
  }
  for (const answer of moved) {
    const [nearest] = planned
      .filter((one) => !found.has(one) && one.source === answer.source && one.sourceId === answer.sourceId)
      .map((one) => ({ one, apart: Math.abs(daysBetween(one.dueOn, answer.dueOn)) }))
      .filter(({ apart }) => apart <= MEETS_WITHIN_DAYS)
      .sort((a, b) => a.apart - b.apart);
    if (nearest) found.set(nearest.one, answer);
  }
  return found;
}

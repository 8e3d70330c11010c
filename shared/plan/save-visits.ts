import type { Fault } from '../kernel/result';
import { visitWords } from './plan-words';
import type { Visit } from './services';
import { visitTooLong } from './visit-length';

const DAY = 24 * 60;
const FORTNIGHT = 14 * DAY;
const WEEKS = ['every', 'first', 'second'] as const;

/** Visits in the order of the week: by week of the fortnight, day and time; those at no time in particular come first. */
export function visitsInOrder(visits: readonly Visit[]): Visit[] {
  const place = ({ weekday, fromMinutes, week }: Visit) => (WEEKS.indexOf(week) * 7 + weekday) * DAY + (fromMinutes ?? -1);
  return [...visits].sort((a, b) => place(a) - place(b) || a.minutes - b.minutes);
}

/**
 * What stands against the visits of one service. Faults: one is longer than a day; two are at the same time (one may go on past midnight,
 * and the second week is followed by the first). Visits at no time in particular share no time with others.
 */
export function faultsOfVisits(visits: readonly Visit[]): Fault[] {
  const [tooLong] = visits.flatMap((visit) => visitTooLong(visit.minutes));
  if (tooLong) return [{ ...tooLong, field: 'visits' }];
  const ordered = visitsInOrder(visits);
  for (const [at, one] of ordered.entries()) {
    const other = ordered.slice(at + 1).find((later) => shareTime(one, later));
    if (other) {
      return [
        {
          code: 'visits-overlap',
          field: 'visits',
          message: `${visitWords(one)} and ${visitWords(other)} are at the same time. Change one of them. If two people come together, write each as a service of their own.`,
        },
      ];
    }
  }
  return [];
}

/** When a visit begins in the fortnight, in minutes after its first midnight; once or twice. None: at no time in particular. */
function beginnings({ weekday, fromMinutes, week }: Visit): number[] {
  if (fromMinutes === null) return [];
  const inWeek = (weekday - 1) * DAY + fromMinutes;
  return [...(week === 'second' ? [] : [inWeek]), ...(week === 'first' ? [] : [inWeek + 7 * DAY])];
}

function shareTime(one: Visit, other: Visit): boolean {
  const after = (from: number, to: number) => (to - from + FORTNIGHT) % FORTNIGHT;
  return beginnings(one).some((a) => beginnings(other).some((b) => after(a, b) < one.minutes || after(b, a) < other.minutes));
}

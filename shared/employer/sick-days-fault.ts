import { daysBetween, formatDay, type IsoDay, type Weekday } from '../kernel/iso-date';
import { daysIn, type Period } from '../kernel/period';
import { refused, type Refused } from '../kernel/result';

export type SickDays = {
  /** The days of the absence, with those on which nobody works. */
  readonly absence: Period;
  /** The days of the week that are worked: the days that can be paid. */
  readonly works: readonly Weekday[];
  /** An earlier absence that this one goes on from, 8 weeks or less before it. */
  readonly linked: Period | null;
};

/**
 * What makes an absence, or the one that it goes on from, impossible, as GOV.UK’s calculator refuses it; null: nothing does.
 * `linkWithinDays` is the longest gap between the two; `shortestOn` says how many days in a row an absence needs that began on a day.
 * Faults: `sick-no-workdays`, `sick-ends-before-start`, `sick-linked-order`, `sick-linked-too-far`, `sick-linked-too-short`.
 */
export function sickDaysFault({ absence, works, linked }: SickDays, linkWithinDays: number, shortestOn: (day: IsoDay) => number): Refused | null {
  if (works.length === 0) {
    return refused({ code: 'sick-no-workdays', message: 'No day of the week is worked, so no day can be paid. Say which days are usually worked.', field: 'works' });
  }
  if (absence.to < absence.from) {
    return refused({ code: 'sick-ends-before-start', message: `The absence ends on ${formatDay(absence.to)}, before it starts on ${formatDay(absence.from)}. Check the two days.`, field: 'to' });
  }
  if (linked === null) return null;
  // The gap has a day in it at least: otherwise the two are one absence.
  if (linked.to < linked.from || daysBetween(linked.to, absence.from) < 2) {
    return refused({
      code: 'sick-linked-order',
      message: `The earlier absence, from ${formatDay(linked.from)} to ${formatDay(linked.to)}, must end before it goes on, with a day or more between it and ${formatDay(absence.from)}. Absences without a day between are one absence. Check the days.`,
      field: 'linked',
    });
  }
  if (daysBetween(linked.to, absence.from) - 1 > linkWithinDays) {
    return refused({
      code: 'sick-linked-too-far',
      message: `The earlier absence ended on ${formatDay(linked.to)}, more than ${linkWithinDays / 7} weeks before ${formatDay(absence.from)}. So the two are not linked. Ask about this absence by itself.`,
      field: 'linked',
    });
  }
  const shortest = shortestOn(linked.from);
  if (daysIn(linked) < shortest) {
    return refused({ code: 'sick-linked-too-short', message: `The earlier absence is shorter than ${shortest} days in a row, so it does not count and nothing is linked to it. Ask about this absence by itself.`, field: 'linked' });
  }
  return null;
}

import { addDays, daysBetween, WEEKDAYS, weekdayOf, type IsoDay } from '../kernel/iso-date';
import { contains, overlap, type Period } from '../kernel/period';
import { occurrences } from '../kernel/recurrence';
import { shareOfDay } from './school-weeks';
import type { Service, Visit } from './services';

export type Timed = Pick<Service, 'every' | 'visits' | 'runs' | 'startsOn' | 'endsOn' | 'breaks'>;

/** One time that a service comes: a visit of its week, or (`visit` null) a round of one that comes at no day in particular. */
export type ComingTime = {
  readonly on: IsoDay;
  readonly visit: Visit | null;
  /** In 26ths (`shareOfDay`): 0 on a day outside the terms or the holidays in which it runs. */
  readonly share: number;
};

/** Does it say when in the week it comes? Then that counts, and not how often it is said to come. */
export function hasVisits({ visits, every }: Pick<Service, 'visits' | 'every'>): boolean {
  return visits.length > 0 && every !== 'once';
}

/** 1 is Monday. */
export function weekdayNumber(day: IsoDay): number {
  return WEEKDAYS.indexOf(weekdayOf(day)) + 1;
}

/** Every time that a service comes in a period, in order; its breaks are left out. A visit over midnight is on the day on which it starts. */
export function comingTimes(service: Timed, period: Period, terms: readonly Period[]): ComingTime[] {
  if (!hasVisits(service)) return occurrences(service, period).map((on) => ({ on, visit: null, share: shareOfDay(service.runs, on, terms) }));
  const running = overlap(period, { from: service.startsOn, to: service.endsOn ?? period.to });
  if (!running) return [];
  const times = service.visits.flatMap((visit) =>
    daysOf(visit, service.startsOn, running)
      .filter((on) => !service.breaks.some((pause) => contains(pause, on)))
      .map((on) => ({ on, visit, share: shareOfDay(service.runs, on, terms) })),
  );
  // The sort is stable, so visits of one day stay as they are written down.
  return times.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The days of one visit. The first week of two is the one, Monday to Sunday, in which the service starts. */
function daysOf({ weekday, week }: Visit, startsOn: IsoDay, { from, to }: Period): IsoDay[] {
  const monday = addDays(startsOn, 1 - weekdayNumber(startsOn));
  const first = addDays(monday, weekday - 1 + (week === 'second' ? 7 : 0));
  const step = week === 'every' ? 7 : 14;
  const skipped = Math.max(0, Math.ceil(daysBetween(first, from) / step));
  const days: IsoDay[] = [];
  for (let day = addDays(first, skipped * step); day <= to; day = addDays(day, step)) days.push(day);
  return days;
}

/** The days on which a service comes in a period, each once, in order. */
export function comingDays(service: Timed, period: Period, terms: readonly Period[]): IsoDay[] {
  return [...new Set(comingTimes(service, period, terms).filter(({ share }) => share > 0).map(({ on }) => on))];
}

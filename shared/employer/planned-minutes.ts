import { addDays, type IsoDay } from '../kernel/iso-date';
import { timesRatio } from '../kernel/money';
import { contains, overlap, type Period } from '../kernel/period';
import { timesAYear } from '../kernel/recurrence';
import { comingTimes, hasVisits } from '../plan/coming-times';
import { shareOfDay, WHOLE } from '../plan/school-weeks';
import type { Service } from '../plan/services';

/** Days of the 52 weeks of which a year of the plan is made. */
const YEAR_DAYS = 364;

/**
 * Minutes that the plan has for a PA in a period: the visits that come in it, and of a service at no day in particular its average.
 * Sleep-ins are paid by the night, so their hours are left out here as they are in hours worked. Null: no service of the plan is theirs.
 */
export function plannedMinutes(services: readonly Service[], workerId: number, period: Period, terms: readonly Period[]): number | null {
  const own = services.filter((service) => service.workerId === workerId && service.care !== 'sleep_in' && runningIn(service, period));
  return own.length === 0 ? null : own.reduce((sum, service) => sum + minutesIn(service, period, terms), 0);
}

function runningIn({ startsOn, endsOn }: Service, period: Period): Period | undefined {
  return overlap(period, { from: startsOn, to: endsOn ?? period.to });
}

function minutesIn(service: Service, period: Period, terms: readonly Period[]): number {
  if (hasVisits(service)) {
    const parts = comingTimes(service, period, terms).reduce((sum, { visit, share }) => sum + (visit?.minutes ?? 0) * share, 0);
    return Math.round(parts / WHOLE);
  }
  const running = runningIn(service, period);
  if (!running || service.every === 'once' || service.minutes === null) return 0;
  let shares = 0;
  for (let day: IsoDay = running.from; day <= running.to; day = addDays(day, 1)) {
    if (!service.breaks.some((pause) => contains(pause, day))) shares += shareOfDay(service.runs, day, terms);
  }
  const { numerator, denominator } = timesAYear(service.every);
  return timesRatio(service.times * service.minutes, { numerator: numerator * shares, denominator: denominator * YEAR_DAYS * WHOLE }, 'half-up');
}

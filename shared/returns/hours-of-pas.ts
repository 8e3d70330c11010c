import type { Facts } from '../checks/check';
import { minutesInWords } from '../kernel/plain-words';
import { overlap, type Period } from '../kernel/period';
import { comingTimes } from '../plan/coming-times';
import { WHOLE } from '../plan/school-weeks';

type HoursOfPa = { readonly name: string; /** Minutes of support in the plan, over the days of the return. */ readonly plannedMinutes: number };

/**
 * The hours that the plan has for each PA whom the direct payment pays, over the days of a return; breaks are left out. What was worked is on
 * the PA’s timesheets, which the ledger does not hold. One whose hours are not in the plan is left out.
 */
export function hoursOfPas({ services, workers, terms }: Pick<Facts, 'services' | 'workers' | 'terms'>, period: Period): HoursOfPa[] {
  return workers.flatMap(({ id, name }) => {
    const own = services.filter(({ workerId, fundedBy }) => workerId === id && fundedBy === 'direct_payment');
    const parts = own.flatMap((service) => {
      const running = overlap(period, { from: service.startsOn, to: service.endsOn ?? period.to });
      return running ? comingTimes(service, running, terms).map(({ visit, share }) => (visit ? visit.minutes : (service.minutes ?? 0) * service.times) * share) : [];
    });
    const plannedMinutes = Math.round(parts.reduce((sum, part) => sum + part, 0) / WHOLE);
    return plannedMinutes > 0 ? [{ name, plannedMinutes }] : [];
  });
}

/** The hours of each PA that a return holds, in words; none in one that was sent before they were kept. */
export function hoursRows({ hours = [] }: { readonly hours?: readonly HoursOfPa[] }): readonly { readonly name: string; readonly words: string }[] {
  return hours.map(({ name, plannedMinutes }) => ({ name, words: minutesInWords(plannedMinutes) }));
}

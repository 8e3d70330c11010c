import type { Facts } from '../checks/check';
import { sumHours } from '../employer/hours-worked';
import { minutesInWords } from '../kernel/plain-words';
import { contains, overlap, type Period } from '../kernel/period';
import { comingTimes } from '../plan/coming-times';
import { WHOLE } from '../plan/school-weeks';

type HoursOfPa = {
  readonly name: string;
  /** Minutes of support in the plan, over the days of the return. */
  readonly plannedMinutes: number;
  /** Minutes paid by the hour on the PA’s timesheets for those days; absent: none are written down for any of them. */
  readonly workedMinutes?: number;
};

/**
 * The hours that the plan has for each PA whom the direct payment pays, over the days of a return, and those on their timesheets where they
 * are kept here; breaks are left out. A PA with neither is left out.
 */
export function hoursOfPas({ services, workers, terms, employment }: Pick<Facts, 'services' | 'workers' | 'terms' | 'employment'>, period: Period): HoursOfPa[] {
  return workers.flatMap(({ id, name }) => {
    const own = services.filter(({ workerId, fundedBy }) => workerId === id && fundedBy === 'direct_payment');
    const parts = own.flatMap((service) => {
      const running = overlap(period, { from: service.startsOn, to: service.endsOn ?? period.to });
      return running ? comingTimes(service, running, terms).map(({ visit, share }) => (visit ? visit.minutes : (service.minutes ?? 0) * service.times) * share) : [];
    });
    const plannedMinutes = Math.round(parts.reduce((sum, part) => sum + part, 0) / WHOLE);
    const shifts = employment.shifts.filter((shift) => shift.workerId === id && contains(period, shift.on));
    if (plannedMinutes === 0 && shifts.length === 0) return [];
    return [{ name, plannedMinutes, ...(shifts.length > 0 && { workedMinutes: sumHours(shifts).paidMinutes }) }];
  });
}

/** The hours of each PA that a return holds, in words; none in one that was sent before they were kept. */
export function hoursRows({ hours = [] }: { readonly hours?: readonly HoursOfPa[] }): readonly { readonly name: string; readonly words: string }[] {
  return hours.map(({ name, plannedMinutes, workedMinutes }) => ({
    name,
    words: workedMinutes === undefined ? `${minutesInWords(plannedMinutes)} in the plan` : `${minutesInWords(workedMinutes)} on timesheets; ${minutesInWords(plannedMinutes)} in the plan`,
  }));
}

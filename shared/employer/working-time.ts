import { addDays, type IsoDay } from '../kernel/iso-date';
import type { Period } from '../kernel/period';
import type { Absence } from './absence';
import { absenceOn } from './save-hours';
import type { Shift } from './shift';
import { workingMinutes } from './usual-week';
import { weeksBefore } from './work-week';
import type { Worker } from './worker';

/** Working Time Regulations 1998, regulation 4(3): the reference period. */
export const REFERENCE_WEEKS = 17;
/** Regulation 4(1). */
export const MOST_MINUTES_A_WEEK = 48 * 60;

/**
 * Minutes of working time in a shift: all of it without breaks. A sleep-in counts whole, because someone who must be there is at work
 * (Jaeger, C-151/02), though the minimum wage counts only what was spent awake. A visit that was cancelled is no work.
 */
export function minutesAtWork(shift: Pick<Shift, 'state' | 'minutes' | 'breakMinutes'>): number {
  return shift.state === 'worked' ? workingMinutes(shift) : 0;
}

export type WorkingTime = { readonly period: Period; readonly days: number; readonly minutes: number };

/**
 * Working time in the 17 weeks that were over before a day, or since the first day of work. Days on holiday or off sick do not count, and
 * as many days before them do instead (regulation 4(6) takes them from after the period, which is not known yet). Null: no whole week
 * of work yet.
 */
export function workingTimeBefore(on: IsoDay, worker: Pick<Worker, 'id' | 'startsOn'>, { shifts, absences }: { readonly shifts: readonly Shift[]; readonly absences: readonly Absence[] }): WorkingTime | null {
  const { to } = weeksBefore(on, REFERENCE_WEEKS);
  const minutesByDay = new Map<IsoDay, number>();
  for (const shift of shifts) {
    if (shift.workerId === worker.id) minutesByDay.set(shift.on, (minutesByDay.get(shift.on) ?? 0) + minutesAtWork(shift));
  }
  const wanted = REFERENCE_WEEKS * 7;
  let [day, days, minutes] = [to, 0, 0];
  for (; days < wanted && day >= worker.startsOn; day = addDays(day, -1)) {
    if (isExcluded(absences, worker.id, day)) continue;
    days += 1;
    minutes += minutesByDay.get(day) ?? 0;
  }
  return days < 7 ? null : { period: { from: addDays(day, 1), to }, days, minutes };
}

/** Holiday and sickness are excluded; unpaid leave by agreement is not (regulation 4(7)). */
function isExcluded(absences: readonly Absence[], workerId: number, day: IsoDay): boolean {
  const away = absenceOn(absences, workerId, day);
  return away !== undefined && (away.kind === 'holiday' || away.kind === 'sickness');
}

/** Is the average over 48 hours a week? Compared without division, so that exactly 48 hours is not over. */
export function isOver48({ minutes, days }: Pick<WorkingTime, 'minutes' | 'days'>): boolean {
  return minutes * 7 > MOST_MINUTES_A_WEEK * days;
}

/** Minutes a week on average, to the whole minute above. */
export function averageAWeek({ minutes, days }: Pick<WorkingTime, 'minutes' | 'days'>): number {
  return Math.ceil((minutes * 7) / days);
}

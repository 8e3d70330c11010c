import { addDays, type IsoDay } from '../kernel/iso-date';
import { splitPence } from '../kernel/money';
import { contains, daysIn, overlap, type Period } from '../kernel/period';
import { bankHolidays } from '../rates/bank-holidays';
import type { Absence } from './absence';
import type { EmploymentRecord } from './employment-record';
import { jobOf } from './job-of';
import { rotaShiftsOn } from './shift-time';
import { workingMinutes } from './usual-week';
import type { Worker } from './worker';

type Rota = Pick<EmploymentRecord, 'rota' | 'jobs'>;

/** Minutes of one day of leave. */
export type LeaveDay = { readonly on: IsoDay; readonly minutes: number };

export function daysOf({ from, to }: Period): IsoDay[] {
  return Array.from({ length: daysIn({ from, to }) }, (_, index) => addDays(from, index));
}

/** Working time of the usual shifts of a day, in minutes. */
export function rotaMinutesOn({ rota }: Pick<EmploymentRecord, 'rota'>, workerId: number, on: IsoDay): number {
  return rotaShiftsOn(rota, workerId, on).reduce((sum, shift) => sum + workingMinutes(shift), 0);
}

/**
 * The days of an absence with their minutes, those of nothing left out: of the rota, or the hours that were written down, spread over its
 * days as the rota has them. A bank holiday that is given on top of holiday uses none up. An absence that goes on is taken up to `until`.
 */
export function leaveDays(absence: Pick<Absence, 'workerId' | 'kind' | 'from' | 'to' | 'minutes'>, record: Rota, until: IsoDay): LeaveDay[] {
  const { workerId, kind, from, minutes } = absence;
  const days = daysOf({ from, to: absence.to ?? until });
  const isGiven = (on: IsoDay) => kind === 'holiday' && jobOf(record, workerId).bankHolidays === 'on_top' && bankHolidays().has(on);
  const usual = days.map((on) => (isGiven(on) ? 0 : rotaMinutesOn(record, workerId, on)));
  if (minutes === null) return days.flatMap((on, index) => (usual[index] ? [{ on, minutes: usual[index] }] : []));
  const parts = days.length === 0 ? [] : splitPence(minutes, usual.some((each) => each > 0) ? usual : days.map(() => 1));
  return days.flatMap((on, index) => (parts[index] ? [{ on, minutes: parts[index] }] : []));
}

/** Minutes of all holiday of a PA inside a period. */
export function holidayMinutesIn(record: Rota & Pick<EmploymentRecord, 'absences'>, workerId: number, within: Period): number {
  return record.absences
    .filter((absence) => absence.workerId === workerId && absence.kind === 'holiday' && overlap({ from: absence.from, to: absence.to ?? within.to }, within) !== undefined)
    .flatMap((absence) => leaveDays(absence, record, within.to))
    .reduce((sum, { on, minutes }) => (contains(within, on) ? sum + minutes : sum), 0);
}

/** Bank holidays that are given on top of holiday and fall on usual working days, with their minutes; those on which hours were worked are kept apart. */
export function bankHolidayDays(worker: Pick<Worker, 'id' | 'startsOn' | 'endsOn'>, record: Rota & Pick<EmploymentRecord, 'shifts'>, within: Period): (LeaveDay & { readonly isWorked: boolean })[] {
  if (jobOf(record, worker.id).bankHolidays !== 'on_top') return [];
  return [...bankHolidays()]
    .filter((on) => contains(within, on) && on >= worker.startsOn && (worker.endsOn === null || on <= worker.endsOn))
    .sort()
    .flatMap((on) => {
      const minutes = rotaMinutesOn(record, worker.id, on);
      return minutes === 0 ? [] : [{ on, minutes, isWorked: record.shifts.some((shift) => shift.workerId === worker.id && shift.on === on && shift.state === 'worked') }];
    });
}

import { addDays, daysBetween, type IsoDay } from '../kernel/iso-date';
import { splitPence } from '../kernel/money';
import type { Period } from '../kernel/period';
import { bankHolidays } from '../rates/bank-holidays';
import type { EmploymentRecord } from './employment-record';
import { jobOf } from './job-of';
import { ownHours, type OwnHours } from './own-hours';
import { isRolledUpOn } from './rolled-up-holiday';
import type { RotaShift, Shift } from './shift';
import { rotaShiftsOn } from './shift-time';
import { mondayOf } from './work-week';
import type { Worker } from './worker';

/** One stretch of work to be paid for. */
export type Stretch = Pick<Shift, 'on' | 'kind' | 'minutes' | 'breakMinutes' | 'wokenMinutes' | 'state'>;

/** Where the hours of one week come from: approved or only entered; as usual, because none are entered; `none`: nothing is known of it. */
export type WeekSource = { readonly weekFrom: IsoDay; readonly source: 'approved' | 'entered' | 'usual' | 'none' };

export type WorkedTime = { readonly stretches: readonly Stretch[]; readonly weeks: readonly WeekSource[] };

/**
 * What a PA worked on the days of a period, within the days of the job. A week with hours entered or approved is as it was entered. Any
 * other week is as usual (by the rota, or, where none holds yet, by the usual hours of a week shared over Monday to Friday), without the
 * days away and the bank holidays that are given off. A PA with irregular hours and no rota has no usual week.
 */
export function workedTime(worker: Worker, record: EmploymentRecord, period: Period): WorkedTime {
  const own = ownHours(record, worker.id);
  const from = worker.startsOn > period.from ? worker.startsOn : period.from;
  const to = worker.endsOn !== null && worker.endsOn < period.to ? worker.endsOn : period.to;
  const hasUsual = own.rota.length > 0 || hasUsualHours(worker, record);
  const stretches: Stretch[] = [];
  const weeks: WeekSource[] = [];
  for (let weekFrom = mondayOf(from); from <= to && weekFrom <= to; weekFrom = addDays(weekFrom, 7)) {
    const isApproved = own.weeksApproved.has(weekFrom);
    const isEntered = isApproved || own.weeksEntered.has(weekFrom);
    weeks.push({ weekFrom, source: isApproved ? 'approved' : isEntered ? 'entered' : hasUsual ? 'usual' : 'none' });
    for (let at = 0; at < 7; at += 1) {
      const day = addDays(weekFrom, at);
      if (from <= day && day <= to) stretches.push(...(isEntered ? (own.shifts.get(day) ?? []) : usualOn(worker, record, own, day)));
    }
  }
  return { stretches, weeks };
}

const hasUsualHours = (worker: Worker, record: EmploymentRecord): boolean => worker.minutesAWeek > 0 && jobOf(record, worker.id).hours === 'regular';

function usualOn(worker: Worker, record: EmploymentRecord, own: OwnHours, on: IsoDay): Stretch[] {
  const hasRota = own.rota.some(({ from }) => from <= on);
  if (hasRota && isGivenOff(worker, record, on)) return [];
  const usual = hasRota ? rotaShiftsOn(own.rota, worker.id, on).map(asWorked(on)) : hasUsualHours(worker, record) ? sharedOver(worker.minutesAWeek, on) : [];
  const away = own.absences.find((absence) => absence.from <= on && (absence.to === null || on <= absence.to));
  if (!away) return usual;
  return away.from === away.to && away.minutes !== null ? withoutMinutes(usual, away.minutes) : [];
}

/** A usual working day that is given off: a bank holiday on top of holiday, whose pay is a line of its own (`leavePayLines`). With rolled-up holiday pay it has none, so the day is as usual. */
function isGivenOff(worker: Worker, record: EmploymentRecord, on: IsoDay): boolean {
  const job = jobOf(record, worker.id);
  return job.bankHolidays === 'on_top' && bankHolidays().has(on) && !isRolledUpOn(worker, job, on);
}

const asWorked =
  (on: IsoDay) =>
  ({ kind, minutes, breakMinutes }: RotaShift): Stretch => ({ on, kind, minutes, breakMinutes, wokenMinutes: 0, state: 'worked' });

/** The usual hours of a week on one of its five weekdays. */
function sharedOver(minutesAWeek: number, on: IsoDay): Stretch[] {
  const minutes = splitPence(minutesAWeek, [1, 1, 1, 1, 1])[daysBetween(mondayOf(on), on)] ?? 0;
  return minutes === 0 ? [] : [{ on, kind: 'usual', minutes, breakMinutes: 0, wokenMinutes: 0, state: 'worked' }];
}

/** Part of one day off: what is left of the day is worked. */
function withoutMinutes(usual: readonly Stretch[], minutesAway: number): Stretch[] {
  let away = minutesAway;
  return usual.flatMap((stretch) => {
    const taken = Math.min(away, stretch.minutes - stretch.breakMinutes);
    away -= taken;
    return taken >= stretch.minutes - stretch.breakMinutes ? [] : [{ ...stretch, minutes: stretch.minutes - taken }];
  });
}

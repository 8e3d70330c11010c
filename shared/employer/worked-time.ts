import { addDays, daysBetween, weekdayOf, WEEKDAYS, type IsoDay } from '../kernel/iso-date';
import { splitPence } from '../kernel/money';
import type { Period } from '../kernel/period';
import type { Absence } from './absence';
import type { EmploymentRecord } from './employment-record';
import { jobOf } from './job-of';
import type { OtherRate, RotaShift, Shift } from './shift';
import { rotaShiftsOn } from './shift-time';
import type { Worker } from './worker';

/** One stretch of work to be paid for. */
export type Stretch = Pick<Shift, 'on' | 'kind' | 'minutes' | 'breakMinutes' | 'wokenMinutes' | 'state'>;

/** Where the hours of one week come from: approved or only entered; as usual, because none are entered; `none`: nothing is known of it. */
export type WeekSource = { readonly weekFrom: IsoDay; readonly source: 'approved' | 'entered' | 'usual' | 'none' };

export type WorkedTime = { readonly stretches: readonly Stretch[]; readonly weeks: readonly WeekSource[] };

type OwnRecord = {
  readonly shifts: ReadonlyMap<IsoDay, readonly Shift[]>;
  readonly weeksEntered: ReadonlySet<IsoDay>;
  readonly weeksApproved: ReadonlySet<IsoDay>;
  readonly rota: readonly RotaShift[];
  readonly absences: readonly Absence[];
  readonly otherRates: readonly OtherRate[];
};

const built = new WeakMap<EmploymentRecord, Map<number, OwnRecord>>();

/** What is written down about one PA; kept as long as the record is, because every pay period asks for it. */
export function ownRecord(record: EmploymentRecord, workerId: number): OwnRecord {
  const known = built.get(record) ?? new Map<number, OwnRecord>();
  built.set(record, known);
  const found = known.get(workerId);
  if (found) return found;
  const shifts = new Map<IsoDay, Shift[]>();
  for (const shift of record.shifts) {
    if (shift.workerId !== workerId) continue;
    const list = shifts.get(shift.on);
    if (list) list.push(shift);
    else shifts.set(shift.on, [shift]);
  }
  const mine = (row: { readonly workerId: number }) => row.workerId === workerId;
  const own = {
    shifts,
    weeksEntered: new Set([...shifts.keys()].map(mondayOf)),
    weeksApproved: new Set(record.timesheets.filter(mine).map(({ weekFrom }) => weekFrom)),
    rota: record.rota.filter(mine),
    absences: record.absences.filter(mine),
    otherRates: record.otherRates.filter(mine),
  };
  known.set(workerId, own);
  return own;
}

/** The Monday on or before a day. */
export function mondayOf(day: IsoDay): IsoDay {
  return addDays(day, -WEEKDAYS.indexOf(weekdayOf(day)));
}

/**
 * What a PA worked on the days of a period, within the days of the job. A week with hours entered or approved is as it was entered. Any
 * other week is as usual (by the rota, or, where none is written down, by the usual hours of a week shared over Monday to Friday), without
 * the days away. A PA with irregular hours and no rota has no usual week.
 */
export function workedTime(worker: Worker, record: EmploymentRecord, period: Period): WorkedTime {
  const own = ownRecord(record, worker.id);
  const from = worker.startsOn > period.from ? worker.startsOn : period.from;
  const to = worker.endsOn !== null && worker.endsOn < period.to ? worker.endsOn : period.to;
  const hasUsual = own.rota.length > 0 || (worker.minutesAWeek > 0 && jobOf(record, worker.id).hours === 'regular');
  const stretches: Stretch[] = [];
  const weeks: WeekSource[] = [];
  for (let weekFrom = mondayOf(from); from <= to && weekFrom <= to; weekFrom = addDays(weekFrom, 7)) {
    const isApproved = own.weeksApproved.has(weekFrom);
    const isEntered = isApproved || own.weeksEntered.has(weekFrom);
    weeks.push({ weekFrom, source: isApproved ? 'approved' : isEntered ? 'entered' : hasUsual ? 'usual' : 'none' });
    for (let at = 0; at < 7; at += 1) {
      const day = addDays(weekFrom, at);
      if (from <= day && day <= to) stretches.push(...(isEntered ? (own.shifts.get(day) ?? []) : usualOn(worker, own, hasUsual, day)));
    }
  }
  return { stretches, weeks };
}

function usualOn(worker: Worker, own: OwnRecord, hasUsual: boolean, on: IsoDay): Stretch[] {
  if (!hasUsual) return [];
  const usual = own.rota.length > 0 ? rotaShiftsOn(own.rota, worker.id, on).map(asWorked(on)) : sharedOver(worker.minutesAWeek, on);
  const away = own.absences.find((absence) => absence.from <= on && (absence.to === null || on <= absence.to));
  if (!away) return usual;
  return away.from === away.to && away.minutes !== null ? withoutMinutes(usual, away.minutes) : [];
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

import { addDays, formatDay, type IsoDay } from '../kernel/iso-date';
import { contains } from '../kernel/period';
import { choiceGone, recordGone, unlessRefused, wordsMissing, type Draft } from '../kernel/record';
import { ok, refused, type Fault, type Result } from '../kernel/result';
import { clockWords } from '../plan/plan-words';
import { bankHolidays } from '../rates/bank-holidays';
import type { Absence } from './absence';
import { endTyped, shiftTimesFaults } from './read-shift';
import { isSkipped, overlapInTime, realMinute } from './shift-clock';
import { rotaShiftsOn } from './shift-time';
import type { OtherRate, RotaShift, Shift, Timesheet } from './shift';
import { daysOfWeek, mondayOf, weekFrom } from './work-week';
import type { Worker } from './worker';

export type WorkerWeek = { readonly workerId: number; /** A Monday. */ readonly weekFrom: IsoDay };

/** One shift of a week as someone gives it. */
export type ShiftDraft = Omit<Draft<Shift>, 'workerId'>;

export type HoursFacts = {
  readonly workers: readonly Pick<Worker, 'id' | 'name' | 'startsOn' | 'endsOn'>[];
  /** Of the week and of the weeks beside it, at least. */
  readonly shifts: readonly Shift[];
  readonly timesheets: readonly Timesheet[];
};

/** What of a week changes. */
export type WeekChanges = { readonly save: readonly Draft<Shift>[]; readonly remove: readonly number[] };

/** The PA and the Monday are there, and the week is still open. `change`: what would be done to it. */
function weekFaults({ workerId, weekFrom: monday }: WorkerWeek, { workers, timesheets }: Pick<HoursFacts, 'workers' | 'timesheets'>): Fault[] {
  const gone = recordGone('personal assistant', workerId, workers);
  if (gone.length > 0) return gone;
  if (mondayOf(monday) !== monday) return [{ code: 'not-a-monday', field: 'weekFrom', message: `A week of hours begins on a Monday. Choose ${formatDay(mondayOf(monday))}.` }];
  const approved = timesheetOf(timesheets, { workerId, weekFrom: monday });
  return approved ? [weekApproved(approved)] : [];
}

export function timesheetOf(timesheets: readonly Timesheet[], { workerId, weekFrom: monday }: WorkerWeek): Timesheet | undefined {
  return timesheets.find((timesheet) => timesheet.workerId === workerId && timesheet.weekFrom === monday);
}

function weekApproved({ weekFrom: monday, approvedOn, approvedBy }: Timesheet): Fault {
  return {
    code: 'week-approved',
    message: `The week from ${formatDay(monday)} was approved by ${approvedBy} on ${formatDay(approvedOn)}. Nothing was changed. Open the week again first, then change it and approve it once more.`,
  };
}

/** Before the first day of work, or after the last. */
export function outsideWorkFaults(on: IsoDay, { name, startsOn, endsOn }: Pick<Worker, 'name' | 'startsOn' | 'endsOn'>, field: string): Fault[] {
  if (on < startsOn) return [{ code: 'before-first-day', field, message: `${formatDay(on)} is before the first day of ${name}, ${formatDay(startsOn)}. Change the day of the shift, or the first day of work.` }];
  if (endsOn !== null && on > endsOn) return [{ code: 'after-last-day', field, message: `${formatDay(on)} is after the last day of ${name}, ${formatDay(endsOn)}. Change the day of the shift, or the last day of work.` }];
  return [];
}

/** A visit that was called off without pay takes nobody’s time. */
const takesTime = ({ state }: Pick<Shift, 'state'>) => state !== 'cancelled_unpaid';

type Span = Pick<Shift, 'on' | 'startsAt' | 'minutes' | 'state'>;

/** The other shift at whose time this one is, too; undefined: none. */
export function shiftAtTheTimeOf<S extends Span>(shift: Span, others: readonly S[]): S | undefined {
  return takesTime(shift) ? others.find((other) => takesTime(other) && overlapInTime(shift, other)) : undefined;
}

export function overlapFault(other: Span, field: string): Fault {
  return {
    code: 'shifts-overlap',
    field,
    message: `At this time there is another shift: ${formatDay(other.on)}, ${clockWords(other.startsAt)} to ${endTyped(other)}. One person cannot work twice at once. Change the times, or take one of the two out.`,
  };
}

const atRow = (row: number) => (fault: Fault): Fault => ({ ...fault, message: `Row ${row}: ${fault.message}`, ...(fault.field !== undefined && { field: `${fault.field}-${row}` }) });

/**
 * The whole week of a PA as it shall be: what is saved and what is taken out. Faults: the week is approved; a shift is outside the week,
 * before the first day or after the last; its break is too long; it is 24 hours or more; two are at one time. A fault of a shift names its row, counted from 1.
 */
export function decideWeek({ shifts, ...week }: WorkerWeek & { readonly shifts: readonly ShiftDraft[] }, facts: HoursFacts & { readonly services: readonly { readonly id: number }[] }): Result<WeekChanges> {
  const faults = weekFaults(week, facts);
  const worker = facts.workers.find(({ id }) => id === week.workerId);
  if (faults.length > 0 || !worker) return refused(...faults);
  const period = weekFrom(week.weekFrom);
  const own = facts.shifts.filter(({ workerId }) => workerId === week.workerId);
  const [here, beside] = [own.filter(({ on }) => contains(period, on)), own.filter(({ on }) => !contains(period, on))];
  shifts.forEach((shift, index) => {
    const others = [...shifts.slice(0, index), ...beside];
    const other = shiftAtTheTimeOf(shift, others);
    const found = [
      ...recordGone('shift', shift.id, here),
      ...(contains(period, shift.on) ? [] : [{ code: 'day-outside-week', field: 'on', message: `${formatDay(shift.on)} is not in the week from ${formatDay(period.from)} to ${formatDay(period.to)}. Choose a day of this week.` }]),
      ...outsideWorkFaults(shift.on, worker, 'on'),
      ...shiftTimesFaults(shift),
      ...(isSkipped(shift.on, shift.startsAt) ? [{ code: 'hour-skipped', field: 'start', message: `On ${formatDay(shift.on)} the clocks went from 1:00 to 2:00, so no shift began between them. Write the time that the clock showed.` }] : []),
      ...choiceGone('service', 'serviceId', [shift.serviceId], facts.services),
      ...(other ? [overlapFault(other, 'start')] : []),
    ];
    faults.push(...found.map(atRow(index + 1)));
  });
  const kept = new Set(shifts.flatMap(({ id }) => id ?? []));
  return unlessRefused(faults, {
    save: shifts.map((shift) => ({ ...shift, workerId: week.workerId })).filter((shift) => !here.some((before) => isSame(before, shift))),
    remove: here.map(({ id }) => id).filter((id) => !kept.has(id)),
  });
}

function isSame(before: Shift, after: Draft<Shift>): boolean {
  return (Object.keys(before) as (keyof Shift)[]).every((key) => before[key] === after[key]);
}

type FillFacts = HoursFacts & { readonly rota: readonly RotaShift[]; readonly absences: readonly Absence[]; readonly otherRates: readonly OtherRate[] };

/** Is a PA away on a day? */
export function absenceOn(absences: readonly Absence[], workerId: number, on: IsoDay): Absence | undefined {
  return absences.find((absence) => absence.workerId === workerId && absence.from <= on && (absence.to === null || on <= absence.to));
}

/**
 * The shifts that the usual rota has for a week: on days of work on which nothing is written down yet and the PA is not away, and at no
 * time at which there is another shift. On a bank holiday with a rate of its own, usual hours become hours of a bank holiday. The
 * minutes are those that the clock of the day leaves.
 */
export function rotaOfWeek(week: WorkerWeek, facts: Omit<FillFacts, 'timesheets'>): Draft<Shift>[] {
  const worker = facts.workers.find(({ id }) => id === week.workerId);
  if (!worker) return [];
  const own = facts.shifts.filter(({ workerId }) => workerId === week.workerId);
  const free = daysOfWeek(week.weekFrom).filter((on) => outsideWorkFaults(on, worker, 'on').length === 0 && !own.some((shift) => shift.on === on) && !absenceOn(facts.absences, worker.id, on));
  const hasBankHolidayRate = (on: IsoDay) => facts.otherRates.some(({ workerId, kind, from }) => workerId === worker.id && kind === 'bank_holiday' && from <= on);
  const filled: Draft<Shift>[] = [];
  for (const on of free) {
    for (const { startsAt, minutes, breakMinutes, kind } of rotaShiftsOn(facts.rota, worker.id, on)) {
      const isBankHoliday = kind === 'usual' && bankHolidays().has(on) && hasBankHolidayRate(on);
      const begins = isSkipped(on, startsAt) ? 120 : startsAt;
      const real = realMinute(on, startsAt + minutes) - realMinute(on, begins);
      const shift: Draft<Shift> = { id: null, workerId: worker.id, on, startsAt: begins, minutes: real, breakMinutes, kind: isBankHoliday ? 'bank_holiday' : kind, wokenMinutes: 0, state: 'worked', serviceId: null, words: '' };
      if (shiftTimesFaults(shift).length === 0 && !shiftAtTheTimeOf(shift, [...own, ...filled])) filled.push(shift);
    }
  }
  return filled;
}

/** The shifts with which a week is filled from the rota. Faults: the week is approved; the rota has nothing for what is still empty. */
export function decideFill(week: WorkerWeek, facts: FillFacts): Result<readonly Draft<Shift>[]> {
  const faults = weekFaults(week, facts);
  if (faults.length > 0) return refused(...faults);
  const shifts = rotaOfWeek(week, facts);
  if (shifts.length > 0) return ok(shifts);
  const name = facts.workers.find(({ id }) => id === week.workerId)?.name ?? '';
  return refused({ code: 'nothing-to-fill', message: `The usual week of ${name} has no shift for a day of this week that is still empty. Write the usual week down first, or add the shifts by hand.` });
}

/**
 * A week approved by somebody on a day. Faults: it is already; a shift in it is still to come; nobody is named; the week has no day of work.
 */
export function decideApproval({ approvedBy, words, ...week }: WorkerWeek & { readonly approvedBy: string; readonly words: string }, facts: HoursFacts, today: IsoDay): Result<Draft<Timesheet>> {
  const faults = weekFaults(week, facts);
  const worker = facts.workers.find(({ id }) => id === week.workerId);
  if (faults.length > 0 || !worker) return refused(...faults.map((fault) => (fault.code === 'week-approved' ? { ...fault, code: 'week-approved-already' } : fault)));
  const period = weekFrom(week.weekFrom);
  if (period.to < worker.startsOn || (worker.endsOn !== null && period.from > worker.endsOn)) faults.push(...outsideWorkFaults(period.to < worker.startsOn ? period.to : period.from, worker, 'weekFrom'));
  const toCome = facts.shifts.find((shift) => shift.workerId === week.workerId && contains(period, shift.on) && shift.on > today);
  if (period.from > today) faults.push({ code: 'week-to-come', message: `The week from ${formatDay(period.from)} has not begun, so nobody can say yet what was worked. Approve it when it is over.` });
  else if (toCome) faults.push({ code: 'shift-to-come', message: `The shift on ${formatDay(toCome.on)} is still to come, so nobody can say yet that it was worked. Approve the week after it, or take the shift out.` });
  faults.push(...wordsMissing('approvedBy', approvedBy, 'Enter who approves these hours.'));
  return unlessRefused(faults, { id: null, ...week, approvedOn: today, approvedBy: approvedBy.trim(), words: words.trim() });
}

/** The approval that is taken back, so that the week can be changed. Fault: the week is not approved. */
export function decideReopening(week: WorkerWeek, { timesheets }: Pick<HoursFacts, 'timesheets'>): Result<Timesheet> {
  const timesheet = timesheetOf(timesheets, week);
  return timesheet ? ok(timesheet) : refused({ code: 'week-not-approved', message: `The week from ${formatDay(week.weekFrom)} is open already, so nothing was changed.` });
}

/** The days whose shifts a week has to be held against: a shift of the day before may run into it, and its last into the next. */
export function daysBeside(monday: IsoDay): { readonly from: IsoDay; readonly to: IsoDay } {
  return { from: addDays(monday, -1), to: addDays(monday, 7) };
}

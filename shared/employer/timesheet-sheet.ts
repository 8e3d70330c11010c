import { addDays, formatDay, formatDayShort, weekdayOf, type IsoDay } from '../kernel/iso-date';
import { contains, formatPeriod, type Period } from '../kernel/period';
import { countOf, formatMinutes } from '../kernel/plain-words';
import type { Person } from '../person/person';
import { clockWords } from '../plan/plan-words';
import type { EmploymentRecord } from './employment-record';
import type { Absence } from './absence';
import { ABSENCE_WORDS } from './absence-words';
import { HOUR_KIND_WORDS, SHIFT_STATE_WORDS } from './hour-words';
import { sumHours, type HoursSum } from './hours-worked';
import { endTyped } from './read-shift';
import { absenceOn, timesheetOf } from './save-hours';
import { paidMinutes } from './shift-time';
import type { Shift } from './shift';
import { daysOfWeek, mondayOf } from './work-week';
import type { Worker } from './worker';

/** One line of a sheet, each thing in words; empty ones are for writing in. */
export type SheetLine = { readonly day: string; readonly start: string; readonly end: string; readonly breakTime: string; readonly kind: string; readonly hours: string; readonly note: string };

export type TimesheetSheet = {
  readonly title: string;
  readonly madeOn: IsoDay;
  readonly isExample: boolean;
  readonly isBlank: boolean;
  readonly personName: string;
  readonly workerName: string;
  readonly period: Period;
  readonly weeks: readonly { readonly title: string; readonly lines: readonly SheetLine[]; readonly total: string; readonly approved: string }[];
  /** All weeks together; empty where there is one. */
  readonly total: string;
};

type Facts = {
  readonly person: Pick<Person, 'name' | 'exampleOn'>;
  readonly worker: Pick<Worker, 'id' | 'name'>;
  readonly employment: Pick<EmploymentRecord, 'shifts' | 'timesheets' | 'absences'>;
};

/** Lines on a blank day: a morning and an evening. */
const BLANK_LINES_A_DAY = 2;

/** A sheet of hours for signing, by weeks, for the days of a period; a blank one has each day with room to write. */
export function buildTimesheetSheet({ person, worker, employment }: Facts, period: Period, isBlank: boolean, madeOn: IsoDay): TimesheetSheet {
  const shifts = employment.shifts.filter((shift) => shift.workerId === worker.id && contains(period, shift.on));
  const mondays = mondaysOf(period);
  return {
    title: 'Timesheet',
    madeOn,
    isExample: person.exampleOn !== null,
    isBlank,
    personName: person.name,
    workerName: worker.name,
    period,
    weeks: mondays.map((monday) => {
      const days = daysOfWeek(monday).filter((day) => contains(period, day));
      const own = shifts.filter(({ on }) => days.includes(on));
      const approved = timesheetOf(employment.timesheets, { workerId: worker.id, weekFrom: monday });
      return {
        title: formatPeriod({ from: days[0] ?? monday, to: days.at(-1) ?? monday }),
        lines: days.flatMap((day) => (isBlank ? blankLines(day) : filledLines(day, own.filter(({ on }) => on === day), absenceOn(employment.absences, worker.id, day)?.kind))),
        total: isBlank ? '' : sumWords(sumHours(own)),
        approved: approved && !isBlank ? `Approved by ${approved.approvedBy} on ${formatDay(approved.approvedOn)}.` : '',
      };
    }),
    total: isBlank || mondays.length < 2 ? '' : sumWords(sumHours(shifts)),
  };
}

function mondaysOf({ from, to }: Period): IsoDay[] {
  const mondays: IsoDay[] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) mondays.push(monday);
  return mondays;
}

/** “Mon 16 Nov”, which stays on one line of a narrow column; the year stands above. */
const dayWords = (day: IsoDay) => `${weekdayOf(day).slice(0, 3)} ${formatDayShort(day)}`;

const EMPTY = { start: '', end: '', breakTime: '', kind: '', hours: '', note: '' };

function blankLines(day: IsoDay): SheetLine[] {
  return Array.from({ length: BLANK_LINES_A_DAY }, (_, index) => ({ ...EMPTY, day: index === 0 ? dayWords(day) : '' }));
}

function filledLines(day: IsoDay, shifts: readonly Shift[], away: Absence['kind'] | undefined): SheetLine[] {
  const lines = shifts.map((shift) => ({
    day: dayWords(day),
    start: clockWords(shift.startsAt),
    end: endTyped(shift),
    breakTime: shift.breakMinutes > 0 ? formatMinutes(shift.breakMinutes) : '',
    kind: HOUR_KIND_WORDS[shift.kind],
    hours: hoursWords(shift),
    note: [shift.state === 'worked' ? '' : SHIFT_STATE_WORDS[shift.state], shift.words].filter((words) => words !== '').join('. '),
  }));
  const awayLine = away === undefined ? [] : [{ ...EMPTY, day: dayWords(day), kind: ABSENCE_WORDS[away] }];
  return [...lines, ...awayLine];
}

/** What one shift counts for: its paid time, or of a sleep-in a night and the time awake. */
export function hoursWords(shift: Shift): string {
  if (shift.kind !== 'sleep_in' || shift.state === 'cancelled_unpaid') return formatMinutes(paidMinutes(shift));
  return shift.wokenMinutes > 0 ? `1 night, ${formatMinutes(shift.wokenMinutes)} awake` : '1 night';
}

/** “21 h, 2 sleep-ins” */
export function sumWords({ paidMinutes: paid, sleepIns, cancelledPaidMinutes }: HoursSum): string {
  return [formatMinutes(paid), ...(sleepIns > 0 ? [countOf(sleepIns, 'sleep-in')] : []), ...(cancelledPaidMinutes > 0 ? [`of which ${formatMinutes(cancelledPaidMinutes)} cancelled and paid`] : [])].join(', ');
}

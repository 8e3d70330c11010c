import type { Input, Output } from '../../../shared/contract/contract';
import { endTyped, readShiftTimes, shiftTimesFaults } from '../../../shared/employer/read-shift';
import { endOfShift } from '../../../shared/employer/shift-clock';
import { paidMinutes } from '../../../shared/employer/shift-time';
import type { HourKind, Shift } from '../../../shared/employer/shift';
import { daysOfWeek } from '../../../shared/employer/work-week';
import { weekdayOf, type IsoDay } from '../../../shared/kernel/iso-date';
import { formatMinutes } from '../../../shared/kernel/plain-words';
import { ok, refused, type Fault, type Result } from '../../../shared/kernel/result';
import { clockWords } from '../../../shared/plan/plan-words';

export type Week = NonNullable<Output<'hours.show'>['chosen']>;

/** One shift of the week as typed. */
export type ShiftText = {
  readonly id: number | null;
  readonly on: IsoDay;
  readonly start: string;
  readonly end: string;
  readonly breakTime: string;
  readonly kind: HourKind;
  readonly woken: string;
  readonly state: Shift['state'];
  readonly serviceId: string;
  readonly words: string;
};

const minutesText = (minutes: number) => (minutes === 0 ? '' : minutes % 60 === 0 ? `${minutes / 60} h` : minutes < 60 ? `${minutes} min` : formatMinutes(minutes));

export function weekText({ shifts }: Pick<Week, 'shifts'>): ShiftText[] {
  return shifts.map((shift) => ({
    id: shift.id,
    on: shift.on,
    start: clockWords(shift.startsAt),
    end: endTyped(shift),
    breakTime: minutesText(shift.breakMinutes),
    kind: shift.kind,
    woken: minutesText(shift.wokenMinutes),
    state: shift.state,
    serviceId: shift.serviceId === null ? '' : String(shift.serviceId),
    words: shift.words,
  }));
}

/** A new row: the day after the last one’s, within the week. */
export function newRow(rows: readonly ShiftText[], monday: IsoDay): ShiftText {
  const days = daysOfWeek(monday);
  const last = rows.at(-1);
  const on = days[last ? Math.min(days.indexOf(last.on) + 1, days.length - 1) : 0] ?? monday;
  return { id: null, on, start: '', end: '', breakTime: '', kind: 'usual', woken: '', state: 'worked', serviceId: '', words: '' };
}

const isEmpty = ({ id, start, end, breakTime, words }: ShiftText) => id === null && [start, end, breakTime, words].every((text) => text.trim() === '');

/** Rows in which nothing is typed are let go, so that each row keeps its number when it is sent. */
export function withoutEmpty(rows: readonly ShiftText[]): ShiftText[] {
  return rows.filter((row) => !isEmpty(row));
}

/** The week as it is sent; what stands in the way is named with its row. */
export function readWeek(rows: readonly ShiftText[]): Result<Input<'hours.saveWeek'>['shifts']> {
  const faults: Fault[] = [];
  const shifts: Input<'hours.saveWeek'>['shifts'] = [];
  rows.forEach((row, index) => {
    const times = readTimes(row);
    if (times.ok) shifts.push({ id: row.id, on: row.on, ...times.value, kind: row.kind, state: row.state, serviceId: row.serviceId === '' ? null : Number(row.serviceId), words: row.words.trim().slice(0, 500) });
    else faults.push(...times.faults.map((fault) => ({ ...fault, field: `${fault.field}-${index + 1}`, message: `Row ${index + 1}: ${fault.message}` })));
  });
  return faults.length > 0 ? refused(...faults) : ok(shifts);
}

function readTimes(row: ShiftText): ReturnType<typeof readShiftTimes> {
  const times = readShiftTimes(row.on, row.kind, row);
  const faults = times.ok ? shiftTimesFaults({ ...times.value, kind: row.kind }) : [];
  return faults.length > 0 ? refused(...faults) : times;
}

/** What a row comes to, as soon as it can be said; empty while it is being typed. */
export function rowSays(row: ShiftText): string {
  if (row.start.trim() === '' || row.end.trim() === '') return '';
  const times = readTimes(row);
  if (!times.ok) return times.faults.map(({ message }) => message).join(' ');
  const end = endOfShift({ on: row.on, ...times.value });
  const nextDay = end.on > row.on && end.at > 0 ? ` Ends on ${weekdayOf(end.on)}.` : '';
  const paid = paidMinutes({ ...times.value, kind: row.kind, state: row.state });
  if (row.state === 'cancelled_unpaid') return `Not paid.${nextDay}`;
  if (row.kind === 'sleep_in') return `One night${paid > 0 ? `, ${formatMinutes(paid)} awake` : ''}.${nextDay}`;
  return `${formatMinutes(paid)}.${nextDay}`;
}

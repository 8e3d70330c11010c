import { formatDay, type IsoDay } from '../kernel/iso-date';
import { ok, refused, type Fault, type Result } from '../kernel/result';
import { clockTyped, shortTimeTyped } from '../kernel/typed-time';
import { clockWords } from '../plan/plan-words';
import { dayOfEnd, endOfShift, isSkipped, isTwice, minutesUntil, type WhichHour } from './shift-clock';
import type { HourKind, Shift } from './shift';

/** The times of a shift as typed, or as they stand in a spreadsheet. */
export type TypedTimes = { readonly start: string; readonly end: string; readonly breakTime: string; readonly woken: string };

export type ShiftTimes = Pick<Shift, 'startsAt' | 'minutes' | 'breakMinutes' | 'wokenMinutes'>;

type TypedClock = { readonly at: number; readonly which: WhichHour | null };

/** A time of day; seconds of a spreadsheet are let go, and BST or GMT says which of two hours is meant. Undefined where it is unclear. */
function readClock(text: string): TypedClock | undefined {
  const [, time = '', zone] = /^(.*?)(?:\s*(bst|gmt))?$/i.exec(text.trim()) ?? [];
  const at = clockTyped(time.replace(/^(\d{1,2}:\d{2}):\d{2}$/, '$1'));
  return at === undefined ? undefined : { at, which: zone === undefined ? null : zone.toLowerCase() === 'bst' ? 'first' : 'second' };
}

/** What stands against one time in a night in which the clocks change. */
function clockChangeFaults(field: 'start' | 'end', on: IsoDay, { at, which }: TypedClock): Fault[] {
  if (isSkipped(on, at)) {
    return [{ code: 'hour-skipped', field, message: `In the night to ${formatDay(on)} the clocks went from 1:00 to 2:00, so there was no ${clockWords(at)}. Write the time that the clock showed.` }];
  }
  if (!isTwice(on, at)) return [];
  if (field === 'end' && which === null) {
    const clock = clockWords(at);
    return [{ code: 'hour-twice', field, message: `In the night to ${formatDay(on)} the clocks went back, so there was ${clock} twice. Write ${clock} BST for the first, or ${clock} GMT for the second.` }];
  }
  if (field === 'start' && which === 'second') {
    return [{ code: 'start-in-second-hour', field, message: 'A shift that begins in the second of the two hours cannot be written down. Begin it at 2:00, and add what is missing to another shift with a note.' }];
  }
  return [];
}

const UNCLEAR_CLOCK = 'Write a time of day, like 8:30 or 8.30pm.';
const UNCLEAR_MINUTES = 'Write minutes, like 30, or hours, like 1:15.';

/**
 * Reads the times of one shift. An end that is not later than the start is on the next day. Minutes are those really worked, also in a
 * night in which the clocks change. Each fault names the field of `TypedTimes` that it is about.
 */
export function readShiftTimes(on: IsoDay, kind: HourKind, typed: TypedTimes): Result<ShiftTimes> {
  const [start, end] = [readClock(typed.start), readClock(typed.end)];
  const [breakMinutes, wokenMinutes] = [shortTimeTyped(typed.breakTime), kind === 'sleep_in' ? shortTimeTyped(typed.woken) : 0];
  const faults: Fault[] = [];
  if (!start) faults.push(typed.start.trim() === '' ? { code: 'start-missing', field: 'start', message: 'Enter when the shift began.' } : { code: 'time-unclear', field: 'start', message: UNCLEAR_CLOCK });
  if (!end) faults.push(typed.end.trim() === '' ? { code: 'end-missing', field: 'end', message: 'Enter when the shift ended.' } : { code: 'time-unclear', field: 'end', message: UNCLEAR_CLOCK });
  if (breakMinutes === undefined) faults.push({ code: 'minutes-unclear', field: 'breakTime', message: UNCLEAR_MINUTES });
  if (wokenMinutes === undefined) faults.push({ code: 'minutes-unclear', field: 'woken', message: UNCLEAR_MINUTES });
  if (start && end) {
    faults.push(...clockChangeFaults('start', on, start), ...clockChangeFaults('end', dayOfEnd(on, start.at, end.at, end.which), end));
  }
  if (faults.length > 0 || !start || !end || breakMinutes === undefined || wokenMinutes === undefined) return refused(...faults);
  return ok({ startsAt: start.at, minutes: minutesUntil(on, start.at, end.at, end.which), breakMinutes, wokenMinutes });
}

/** The end of a shift as it would be typed: `7:00`; in the hour that comes twice `1:30 BST` or `1:30 GMT`. */
export function endTyped(shift: Pick<Shift, 'on' | 'startsAt' | 'minutes'>): string {
  const { on, at, which } = endOfShift(shift);
  return isTwice(on, at) ? `${clockWords(at)} ${which === 'first' ? 'BST' : 'GMT'}` : clockWords(at);
}

/** What can be wrong with the times of a shift, wherever it is written: its field is one of `TypedTimes`. */
export function shiftTimesFaults({ minutes, breakMinutes, wokenMinutes, kind }: Pick<Shift, 'minutes' | 'breakMinutes' | 'wokenMinutes' | 'kind'>): Fault[] {
  if (minutes < 1) return [{ code: 'shift-empty', field: 'end', message: 'There is no time between this start and this end. Change one of the two.' }];
  if (minutes >= 24 * 60) return [{ code: 'shift-too-long', field: 'end', message: 'This shift would be 24 hours or longer. Check the two times; a longer time of work is written as two shifts.' }];
  const faults: Fault[] = [];
  if (breakMinutes >= minutes) faults.push({ code: 'break-too-long', field: 'breakTime', message: 'The break is as long as the shift or longer. Enter only the part of it that was not worked.' });
  if (wokenMinutes > minutes) faults.push({ code: 'woken-too-long', field: 'woken', message: 'The time awake is longer than the sleep-in. Enter only the time awake for work.' });
  if (kind !== 'sleep_in' && wokenMinutes > 0) faults.push({ code: 'woken-without-sleep-in', field: 'woken', message: 'Time awake is written down for a sleep-in only. Choose sleep-in, or leave it empty.' });
  return faults;
}

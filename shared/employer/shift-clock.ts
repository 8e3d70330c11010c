import { addDays, daysBetween, WEEKDAYS, weekdayOf, type IsoDay } from '../kernel/iso-date';

// Hours are counted as they were really worked, because pay and working time are for time and not for what a clock shows. In the night in
// which the clocks go forward, 22:00 to 7:00 is 8 hours; in the one in which they go back it is 10. (Summer Time Act 1972 and Summer Time
// Order 2002: from 1:00 Greenwich time on the last Sunday of March until 1:00 Greenwich time on the last Sunday of October.)

const DAY_MINUTES = 24 * 60;
/** 1:00, at which the clocks go forward, and to which they go back. */
const ONE = 60;
/** 2:00, to which the clocks go forward, and at which they go back. */
const TWO = 120;

/** Which of the two hours that the clock shows twice: `first` is still summer time, `second` Greenwich time. */
export type WhichHour = 'first' | 'second';

function lastSunday(year: string, month: '03' | '10'): IsoDay {
  const last = `${year}-${month}-31` as IsoDay;
  return addDays(last, -((WEEKDAYS.indexOf(weekdayOf(last)) + 1) % 7));
}

/** What the clocks do in the night that ends on this day; null: nothing. */
export function clockChangeOn(on: IsoDay): 'forward' | 'back' | null {
  const year = on.slice(0, 4);
  return on === lastSunday(year, '03') ? 'forward' : on === lastSunday(year, '10') ? 'back' : null;
}

/** Is this a time that no clock shows: 1:00 to 1:59 as they go forward? */
export function isSkipped(on: IsoDay, at: number): boolean {
  return at >= ONE && at < TWO && clockChangeOn(on) === 'forward';
}

/** Is this a time that the clocks show twice: 1:00 to 1:59 as they go back? */
export function isTwice(on: IsoDay, at: number): boolean {
  return at >= ONE && at < TWO && clockChangeOn(on) === 'back';
}

function isSummerTime(on: IsoDay, at: number, which: WhichHour): boolean {
  const [forward, back] = [lastSunday(on.slice(0, 4), '03'), lastSunday(on.slice(0, 4), '10')];
  if (on === forward) return at >= TWO;
  if (on === back) return which === 'first' ? at < TWO : at < ONE;
  return on > forward && on < back;
}

/** Minutes of Greenwich time since 1 January 1970 at a time that a clock shows; `at` may be more than a day. */
export function realMinute(on: IsoDay, at: number, which: WhichHour = 'first'): number {
  const [day, clock] = [addDays(on, Math.floor(at / DAY_MINUTES)), at % DAY_MINUTES];
  return daysBetween('1970-01-01', day) * DAY_MINUTES + clock - (isSummerTime(day, clock, which) ? 60 : 0);
}

export type ClockTime = { readonly on: IsoDay; readonly at: number; readonly which: WhichHour };

/** What the clock shows at a minute of Greenwich time. */
export function clockAt(real: number): ClockTime {
  const winter = dayAndClock(real);
  const summer = dayAndClock(real + 60);
  const isSummer = realMinute(summer.on, summer.at) === real && !isSkipped(summer.on, summer.at);
  const shown = isSummer ? summer : winter;
  return { ...shown, which: !isSummer && isTwice(winter.on, winter.at) ? 'second' : 'first' };
}

function dayAndClock(minutes: number): { readonly on: IsoDay; readonly at: number } {
  const days = Math.floor(minutes / DAY_MINUTES);
  return { on: addDays('1970-01-01', days), at: minutes - days * DAY_MINUTES };
}

export type Timed = { readonly on: IsoDay; readonly startsAt: number; readonly minutes: number };

/** The real minutes between which a shift lies, the end not included. */
export function realSpan({ on, startsAt, minutes }: Timed): { readonly from: number; readonly to: number } {
  const from = realMinute(on, startsAt);
  return { from, to: from + minutes };
}

/** Have two shifts a minute in common? */
export function overlapInTime(a: Timed, b: Timed): boolean {
  const [one, other] = [realSpan(a), realSpan(b)];
  return one.from < other.to && other.from < one.to;
}

/** When a shift ends, as the clock shows it. */
export function endOfShift(shift: Timed): ClockTime {
  return clockAt(realSpan(shift).to);
}

/** Where an end lies that is typed as a time alone: on the day of the start, or on the next where it is not later. */
export function dayOfEnd(on: IsoDay, startsAt: number, endsAt: number, which: WhichHour | null): IsoDay {
  // From 1:30 to 1:15 in the night in which the clocks go back may be three quarters of an hour.
  const isLater = endsAt > startsAt || (which === 'second' && isTwice(on, endsAt) && isTwice(on, startsAt));
  return isLater ? on : addDays(on, 1);
}

/** Minutes really worked from a start to an end; not above 0 where the clocks leave nothing between them. */
export function minutesUntil(on: IsoDay, startsAt: number, endsAt: number, which: WhichHour | null): number {
  return realMinute(dayOfEnd(on, startsAt, endsAt, which), endsAt, which ?? 'first') - realMinute(on, startsAt);
}

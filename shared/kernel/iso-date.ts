// The only file that knows date-fns. Days are text, YYYY-MM-DD, in the household's own calendar; they have no time zone.
import { addMonths as addMonthsTo } from 'date-fns';
import { invariant } from './invariant';
import { ok, refused, type Result } from './result';

/** A calendar day, `YYYY-MM-DD`. Fields that hold one end in `On` (or `From`, `To` where a period reads better). */
export type IsoDay = `${number}-${number}-${number}`;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

function toDate(day: IsoDay): Date {
  const match = SHAPE.exec(day);
  invariant(match, `not a day: ${day}`);
  return new Date(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
}

function fromDate(date: Date): IsoDay {
  return makeDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

const DAY_MS = 86_400_000;

/** Kept both ways: ten years hold few different days, and plans and duties ask for each of them thousands of times. */
const numberOfDay = new Map<IsoDay, number>();
const dayOfNumber = new Map<number, IsoDay>();

/** Days since 1 January 1970, counted in UTC, where every day has 24 hours, so no clock change of any time zone can shift one. */
function dayNumber(day: IsoDay): number {
  const known = numberOfDay.get(day);
  if (known !== undefined) return known;
  const [year, month, dayOfMonth] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
  invariant(day.length === 10 && month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31 && !Number.isNaN(year), `not a day: ${day}`);
  const number = Date.UTC(year, month - 1, dayOfMonth) / DAY_MS;
  numberOfDay.set(day, number);
  return number;
}

function makeDay(year: number, month: number, day: number): IsoDay {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as IsoDay;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Is this text a day that exists, from 1900 to 2199? `2026-02-30` is not; a year further off is a slip of the hand. */
export function isIsoDay(text: string): text is IsoDay {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day so many days later, or earlier. */
export function addDays(day: IsoDay, days: number): IsoDay {
  const number = dayNumber(day) + days;
  const known = dayOfNumber.get(number);
  if (known !== undefined) return known;
  const date = new Date(number * DAY_MS);
  const made = makeDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  dayOfNumber.set(number, made);
  return made;
}

/** The same day of a later month; where that month is shorter, its last day (31 January + 1 → 28 February). */
export function addMonths(day: IsoDay, months: number): IsoDay {
  return fromDate(addMonthsTo(toDate(day), months));
}

/** Whole days from `from` to `to`: the same day is 0, tomorrow is 1. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** Working days after `day`: Monday to Friday, without the bank holidays that are passed in. */
export function addWorkingDays(day: IsoDay, days: number, holidays: ReadonlySet<IsoDay> = new Set()): IsoDay {
  let at = day;
  for (let left = days; left > 0; ) {
    at = addDays(at, 1);
    if (!['Saturday', 'Sunday'].includes(weekdayOf(at)) && !holidays.has(at)) left -= 1;
  }
  return at;
}

export function weekdayOf(day: IsoDay): Weekday {
  // 1 January 1970 was a Thursday.
  const name = WEEKDAYS[(((dayNumber(day) + 3) % 7) + 7) % 7];
  invariant(name, 'a week has seven days');
  return name;
}

/** Age in whole years on a day; a birthday counts from the day itself. 29 February birthdays come on 1 March in other years. */
export function ageOn(bornOn: IsoDay, on: IsoDay): number {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return on.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

/** `2027-01-22` → `22 January 2027`. */
export function formatDay(day: IsoDay): string {
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

/** `2027-01-22` → `22 Jan`. For lists whose year stands in the caption. */
export function formatDayShort(day: IsoDay): string {
  return `${Number(day.slice(8))} ${(MONTHS[Number(day.slice(5, 7)) - 1] ?? '').slice(0, 3)}`;
}

/** `2027-01-22` → `January 2027`. */
export function formatMonth(day: IsoDay): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

function monthFromWord(word: string): number | undefined {
  const found = MONTHS.findIndex((month) => word.length >= 3 && month.toLowerCase().startsWith(word.toLowerCase()));
  if (found >= 0) return found + 1;
  return word.toLowerCase() === 'sept' ? 9 : undefined;
}

function dayFault(text: string): Result<never> {
  return refused({
    code: 'day-unclear',
    message: `“${text.trim().slice(0, 40)}” is not a day that can be read. Write it like 6 April 2026 or 6/4/2026.`,
  });
}

/** Says what the calendar says instead: `31/9/26` → September has 30 days. Undefined: the month is one, and it has such a day. */
function missingDayFault(text: string, day: number, month: number, year: number | undefined): Result<never> | undefined {
  const written = text.trim().slice(0, 40);
  if (month < 1 || month > 12) {
    return refused({ code: 'month-does-not-exist', message: `“${written}” is not a day: a year has 12 months. Write the day before the month, like 6/4/2026.` });
  }
  const days = daysInMonth(year ?? 2000, month);
  if (day >= 1 && day <= days) return undefined;
  const named = `${MONTHS[month - 1]}${month === 2 && year !== undefined ? ` ${year}` : ''}`;
  return refused({ code: 'day-does-not-exist', message: `“${written}” is not a day: ${named} has ${days} days. Check the day and the month.` });
}

/** Two digits of a year: of this century, or, for what lies in the past, the latest such day up to today (`4/7/74` → 1974). */
function wholeYear(digits: string, month: number, day: number, pastFrom: IsoDay | undefined): number {
  const year = 2000 + Number(digits);
  return pastFrom !== undefined && makeDay(year, month, day) > pastFrom ? year - 100 : year;
}

/**
 * Reads a day as people and banks write it: `6/4/26`, `06/04/2026`, `6 April 2026`, `05 Oct 2026`, `2026-04-06`. The day comes
 * before the month, as in England; `today` gives the year where none is written (the nearest such day). `isPast`: a birthday, whose
 * two digits of a year are never those of a year to come. Faults: `day-unclear`; `day-does-not-exist` and `month-does-not-exist`,
 * which say what the calendar has.
 */
export function parseDay(text: string, today?: IsoDay, { isPast = false }: { readonly isPast?: boolean } = {}): Result<IsoDay> {
  const trimmed = text.replace(/\u00a0/g, ' ').trim();
  if (isIsoDay(trimmed)) return ok(trimmed);
  const match = /^(\d{1,2})(?:st|nd|rd|th)?[\s/.-]+(\d{1,2}|[A-Za-z]{3,9})\.?(?:[\s,/.-]+(\d{4}|\d{2}))?$/.exec(trimmed);
  if (!match) return dayFault(text);
  const [, dayText = '', monthText = '', yearText] = match;
  const month = /^\d/.test(monthText) ? Number(monthText) : monthFromWord(monthText);
  if (month === undefined) return dayFault(text);
  const dayOfMonth = Number(dayText);
  const year = yearText === undefined ? undefined : yearText.length === 2 ? wholeYear(yearText, month, dayOfMonth, isPast ? today : undefined) : Number(yearText);
  const missing = missingDayFault(text, dayOfMonth, month, year);
  if (missing) return missing;
  if (year !== undefined) {
    const day = makeDay(year, month, dayOfMonth);
    return isIsoDay(day) ? ok(day) : dayFault(text);
  }
  if (!today) return dayFault(text);
  const thisYear = Number(today.slice(0, 4));
  const nearest = [thisYear - 1, thisYear, thisYear + 1]
    .map((candidate) => makeDay(candidate, month, dayOfMonth))
    .filter(isIsoDay)
    .sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))[0];
  return nearest ? ok(nearest) : dayFault(text);
}

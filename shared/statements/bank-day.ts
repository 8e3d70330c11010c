import { parseDay, type IsoDay } from '../kernel/iso-date';
import { ok, refused, type Result } from '../kernel/result';

export const DAY_ORDERS = ['dmy', 'ymd', 'mdy'] as const;
/** Which comes first: day, year or month. England writes `dmy`. */
export type DayOrder = (typeof DAY_ORDERS)[number];

const YEAR_FIRST = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/;
const MONTH_FIRST = /^(\d{1,2}|[A-Za-z]{3,9})[\s/.-]+(\d{1,2})[\s,/.-]+(\d{4}|\d{2})$/;
const TIME_AFTER = /[T\s]+\d{1,2}:\d{2}.*$/;

/** Reads a bank's day, year always written, in the given order; a time of day after it is left out. Fault: `row-day-unclear`. */
export function readBankDay(text: string, order: DayOrder = 'dmy'): Result<IsoDay> {
  const day = text.trim().replace(TIME_AFTER, '');
  const read = inEnglishOrder(day, order);
  const parsed = read === undefined ? undefined : parseDay(read);
  if (parsed?.ok) return ok(parsed.value);
  const shown = text.trim().slice(0, 40);
  return refused({
    code: 'row-day-unclear',
    message: shown === '' ? 'No day is written on this line.' : `“${shown}” is not a day in the calendar, or not written as this bank writes days.`,
  });
}

function inEnglishOrder(day: string, order: DayOrder): string | undefined {
  if (order === 'dmy') return day;
  const match = (order === 'ymd' ? YEAR_FIRST : MONTH_FIRST).exec(day);
  if (!match) return undefined;
  const [, first = '', second = '', third = ''] = match;
  return order === 'ymd' ? `${third}/${second}/${first}` : `${second}/${first}/${third}`;
}

import { formatMinutes } from '../kernel/plain-words';
import type { Control } from './control';
import type { Emergency } from './emergencies';
import type { Care, Runs, Service, ServiceRate, Visit } from './services';

// What a plan’s choices are called, wherever they are shown.

export const CARE_WORDS: Readonly<Record<Care, string>> = {
  visit: 'Visits',
  sleep_in: 'Sleep-in nights: the worker may sleep, and wakes when needed',
  waking_night: 'Waking nights: the worker stays awake',
  live_in: 'Live-in support, day and night',
};

export const RUNS_WORDS: Readonly<Record<Runs, string>> = { all_year: 'All year', term_time: 'In school terms only', school_holidays: 'In school holidays only' };

export const RATE_WORDS: Readonly<Record<ServiceRate['kind'], string>> = { usual: 'Usual', saturday: 'Saturdays', sunday: 'Sundays', bank_holiday: 'Bank holidays', night: 'Nights' };

export const DECIDES_WORDS: Readonly<Record<Control['decides'], string>> = {
  self: 'The person decides',
  with_help: 'The person decides, with help',
  someone_else: 'Someone else decides for the person, in their best interests',
};

export const SITUATION_WORDS: Readonly<Record<Emergency['situation'], string>> = {
  worker_cannot_come: 'A PA or care worker cannot come',
  taken_ill: 'I am taken ill',
  hospital: 'I go into hospital',
  carer_cannot_help: 'A family member or friend who helps cannot',
  money_late: 'The direct payment is late',
  payday: 'Whoever pays the wages cannot do it',
  home: 'Something goes wrong at home',
  must_know: 'What anyone who comes to help must know first',
  other: 'Anything else',
};

export const WEEKDAY_WORDS: Readonly<Record<Visit['weekday'], string>> = { 1: 'Monday', 2: 'Tuesday', 3: 'Wednesday', 4: 'Thursday', 5: 'Friday', 6: 'Saturday', 7: 'Sunday' };

/** Minutes after midnight as a clock shows them: `510` → `8:30`. */
export function clockWords(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** “Monday 8:00, 2 h”, “Saturday, 1 h (first week of two)”. */
export function visitWords({ weekday, fromMinutes, minutes, week }: Visit): string {
  const of = week === 'every' ? '' : ` (${week} week of two)`;
  return `${WEEKDAY_WORDS[weekday]}${fromMinutes === null ? '' : ` ${clockWords(fromMinutes)}`}, ${formatMinutes(minutes)}${of}`;
}

/** “22:00 to 6:00”. */
export function nightWords({ fromMinutes, toMinutes }: NonNullable<Service['night']>): string {
  return `${clockWords(fromMinutes)} to ${clockWords(toMinutes)}`;
}

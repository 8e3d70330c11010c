import { formatMinutes } from '../../../shared/kernel/plain-words';
import { EVERY, type Every } from '../../../shared/kernel/recurrence';
import { clockWords } from '../../../shared/plan/plan-words';
import { roundOfVisits } from '../../../shared/plan/round-of-visits';
import type { Care, Runs, Service, Visit } from '../../../shared/plan/services';
import { visitTooLong } from '../../../shared/plan/visit-length';
import type { FieldReader } from '../../ui/form-reader';

/** Visits at one time on several days: “Monday to Friday, 8:00, for 2 h”. */
export type VisitLine = {
  /** `1` is Monday. */
  readonly weekdays: readonly string[];
  /** A time of day; empty: at no time in particular. */
  readonly from: string;
  readonly minutes: string;
  readonly week: Visit['week'];
};

export type TimesText = {
  /** Said as so many times, or day by day. What is typed for the other one stays. */
  timesBy: 'count' | 'days';
  times: string;
  every: Every;
  minutes: string;
  visits: readonly VisitLine[];
  care: Care;
  runs: Runs;
};

export const EMPTY_VISIT: VisitLine = { weekdays: [], from: '', minutes: '', week: 'every' };

type Times = Pick<Service, 'times' | 'every' | 'minutes' | 'visits'>;

/** When a service comes, as its form shows it. */
export function timesText({ times, every, minutes, visits, care, runs }: Times & Pick<Service, 'care' | 'runs'>): TimesText {
  return {
    timesBy: visits.length > 0 ? 'days' : 'count',
    times: String(times),
    every,
    minutes: minutes === null ? '' : formatMinutes(minutes),
    visits: visitLines(visits),
    care,
    runs,
  };
}

/** Visits that differ only in their day stand in one line; a second one on the same day begins a new line. */
function visitLines(visits: readonly Visit[]): VisitLine[] {
  const lines: VisitLine[] = [];
  for (const visit of visits) {
    const day = String(visit.weekday);
    const rest = { from: visit.fromMinutes === null ? '' : clockWords(visit.fromMinutes), minutes: formatMinutes(visit.minutes), week: visit.week };
    const at = lines.findIndex((line) => line.from === rest.from && line.minutes === rest.minutes && line.week === rest.week && !line.weekdays.includes(day));
    const line = lines[at];
    if (line) lines[at] = { ...line, weekdays: [...line.weekdays, day] };
    else lines.push({ weekdays: [day], ...rest });
  }
  return lines;
}

/** What choosing to say the days brings with it: a first line to fill in, as long as each time is already said to be. */
export function withTimesBy<Text extends TimesText>(text: Text, timesBy: TimesText['timesBy']): Text {
  if (timesBy === 'count' || text.visits.length > 0) return { ...text, timesBy };
  return { ...text, timesBy, visits: [{ ...EMPTY_VISIT, minutes: text.minutes }] };
}

/** How often it comes and for how long, as typed. Day by day: worked out from the visits. */
export function readTimes(field: FieldReader, text: TimesText): Times {
  if (text.timesBy === 'count') {
    return {
      times: timesOf(field, text.times),
      every: field.choice('every', text.every, EVERY, 'Choose how often it comes'),
      minutes: timeIfAny(field, 'minutes', text.minutes),
      visits: [],
    };
  }
  const isEmpty = (line: VisitLine) => line.weekdays.length === 0 && line.from.trim() === '' && line.minutes.trim() === '' && line.week === 'every';
  const filled = text.visits.map((line, index) => ({ line, index })).filter(({ line }, at) => at === 0 || !isEmpty(line));
  if (filled.length === 0) field.refuse('visits', 'Add a visit and say on which days it comes, or choose “Just how often”');
  const visits = filled.flatMap(({ line, index }) => visitsOf(field, line, index));
  return { ...(roundOfVisits(visits) ?? { times: 1, every: 'week' as const, minutes: null }), visits };
}

function visitsOf(field: FieldReader, line: VisitLine, index: number): Visit[] {
  const name = (part: string) => `visits-${index}-${part}`;
  if (line.weekdays.length === 0) field.refuse(name('weekdays'), 'Choose at least one day');
  const fromMinutes = field.clockIfAny(name('from'), line.from);
  const minutes = field.hours(name('minutes'), line.minutes, 'Enter how long it lasts');
  const [tooLong] = visitTooLong(minutes);
  if (tooLong) field.refuse(name('minutes'), tooLong.message);
  if (minutes === 0 && line.minutes.trim().startsWith('0')) field.refuse(name('minutes'), 'Enter how long it lasts, more than 0 minutes');
  return [...line.weekdays].sort().map((day) => ({ weekday: Number(day) as Visit['weekday'], fromMinutes, minutes, week: line.week }));
}

function timesOf(field: FieldReader, typed: string): number {
  const times = field.count('times', typed, 'Enter how many times');
  if (times === 0 && typed.trim() === '0') field.refuse('times', 'Enter how many times, 1 or more');
  return times;
}

/** Minutes; null where nothing is written, so that time does not matter or is not known. */
export function timeIfAny(field: FieldReader, name: string, typed: string): number | null {
  if (typed.trim() === '') return null;
  const minutes = field.hours(name, typed, '');
  return minutes === 0 ? null : minutes;
}

import type { Output } from '../../../shared/contract/contract';
import { ABSENCE_WORDS } from '../../../shared/employer/absence-words';
import { formatDay } from '../../../shared/kernel/iso-date';
import { formatPeriod } from '../../../shared/kernel/period';
import { countOf, formatMinutes } from '../../../shared/kernel/plain-words';
import type { Week } from './hours-week-form';

type Shown = Output<'hours.show'>;

export const WEEK_STATE_WORDS = { approved: 'Approved', open: 'Not approved yet', empty: 'No hours' } as const;

/** The screen’s sentence: who worked how much in the week that is shown. */
export function hoursTitle({ workers, chosen, today }: Shown): string {
  const worker = workers.find(({ id }) => id === chosen?.workerId);
  if (!chosen || !worker) return 'Hours are written down once you have a personal assistant';
  const when = `in the week from ${formatDay(chosen.weekFrom)}`;
  if (chosen.shifts.length === 0) return chosen.weekFrom > today ? `${worker.name} has no hours yet ${when}` : `No hours of ${worker.name} are written down ${when}`;
  const { workedMinutes, sleepIns } = chosen.sum;
  const nights = sleepIns > 0 ? ` and ${countOf(sleepIns, 'sleep-in')}` : '';
  const does = chosen.shifts.some(({ on }) => on > today) ? 'has' : 'worked';
  return `${worker.name} ${does} ${formatMinutes(workedMinutes)}${nights} ${when}`;
}

/** Where the week stands, under the title. */
export function weekStanding({ timesheet, shifts }: Pick<Week, 'timesheet' | 'shifts'>): string {
  if (timesheet) return `Approved by ${timesheet.approvedBy} on ${formatDay(timesheet.approvedOn)}.${timesheet.words === '' ? '' : ` ${timesheet.words}`}`;
  return shifts.length === 0 ? 'Fill the week from the usual one, or write the shifts down.' : 'Look the week over, put right what was different, and approve it.';
}

/** “Holiday from 17 to 19 November; Sickness since 20 November” for the days of the week. */
export function absenceWords({ absences }: Pick<Week, 'absences'>): string {
  return absences.map(({ kind, from, to }) => (to === null ? `${ABSENCE_WORDS[kind]} since ${formatDay(from)}` : `${ABSENCE_WORDS[kind]}, ${formatPeriod({ from, to })}`)).join('; ');
}

/** “2 h more”, “30 min less”, “As agreed”. */
export function differenceWords(workedMinutes: number, agreedMinutes: number | null): string {
  if (agreedMinutes === null) return 'Not written down';
  const more = workedMinutes - agreedMinutes;
  if (more === 0) return 'As agreed';
  return `${formatMinutes(Math.abs(more))} ${more > 0 ? 'more' : 'less'}`;
}

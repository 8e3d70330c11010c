import { unfairDismissalFrom } from '../employer/unfair-dismissal';
import { addDays, formatDay } from '../kernel/iso-date';
import { isCurrent } from '../kernel/period';
import { joinWords } from '../kernel/plain-words';
import { recordsOf, type Check } from './check';

/** Long enough to talk about what is wrong before the right begins. */
const AHEAD_DAYS = 60;
/** After it the duties page has it. */
const BACK_DAYS = 30;

/** `know`: nothing is wrong; from the day on a job may only be ended for a fair reason and in a fair way. */
export const unfairDismissalDate: Check = {
  code: 'unfair-dismissal-date',
  rule: 'Somebody’s right not to be dismissed unfairly begins within 60 days, or began within the last 30.',
  source: 'Employment Rights Act 1996, section 108; Employment Rights Act 2025: 6 months from 1 January 2027',
  check({ workers }, on) {
    const days = new Map<ReturnType<typeof unfairDismissalFrom>, { id: number; name: string }[]>();
    for (const worker of workers) {
      const from = unfairDismissalFrom(worker.startsOn);
      const isNear = addDays(on, -BACK_DAYS) <= from && from <= addDays(on, AHEAD_DAYS);
      if (worker.kind === 'employed' && isNear && isCurrent(worker, on) && (worker.endsOn === null || worker.endsOn >= from)) days.set(from, [...(days.get(from) ?? []), worker]);
    }
    return [...days].map(([from, people]) => ({
      check: 'unfair-dismissal-date',
      severity: 'know' as const,
      title: `${joinWords(people.map(({ name }) => name))} ${people.length === 1 ? 'has' : 'have'} more rights from ${formatDay(from)}`,
      why: 'From that day they have the right not to be dismissed unfairly. A job may then be ended only for a fair reason and in a fair way. Until 31 December 2026 the right comes after 2 years, from 1 January 2027 after 6 months.',
      next: 'If something is wrong, talk about it now and write down what you agree. Ask Acas or your support service before you end a job.',
      screen: 'employing' as const,
      byOn: null,
      figures: { from },
      records: recordsOf('worker', people.map(({ id }) => id)),
    }));
  },
};

import { namesIn, openDuties, workersIn } from '../employer/open-duties';
import { formatDay } from '../kernel/iso-date';
import { joinWords } from '../kernel/plain-words';
import { recordsOf, type Check } from './check';

/** Long enough to tell payroll the last day. */
const AHEAD_DAYS = 7;

/** `act`: there is a day, and a paper to keep. */
export const p45Due: Check = {
  code: 'p45-due',
  rule: 'Somebody leaves within 7 days, or has left, and no P45 is marked as given.',
  source: 'Income Tax (Pay As You Earn) Regulations 2003, regulation 36',
  check({ duties }, on) {
    const open = openDuties(duties, ['p45'], on, AHEAD_DAYS);
    const [first] = open;
    if (!first) return [];
    const names = joinWords(namesIn(open));
    const isLate = first.dueOn < on;
    return [
      {
        check: 'p45-due',
        severity: 'act',
        title: isLate ? `${names} left on ${formatDay(first.dueOn)}, and no P45 is marked as given` : `Give ${names} a P45 by ${formatDay(first.dueOn)}`,
        why: 'Someone who leaves needs it for the next job, and HMRC needs to know the last day.',
        next: 'Tell payroll the last day of work, hand the P45 over, keep a copy, and mark the duty as done.',
        screen: 'employing',
        byOn: first.dueOn,
        figures: { dueOn: first.dueOn, duties: open.length },
        records: recordsOf('worker', workersIn(open)),
      },
    ];
  },
};

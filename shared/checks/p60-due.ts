import { namesIn, openDuties, workersIn } from '../employer/open-duties';
import { formatDay } from '../kernel/iso-date';
import { joinWords } from '../kernel/plain-words';
import { recordsOf, type Check } from './check';

const AHEAD_DAYS = 30;

/** `act`: there is a day, and a paper to keep. */
export const p60Due: Check = {
  code: 'p60-due',
  rule: 'Somebody employed on 5 April has no P60 marked as given, and 31 May is within 30 days or over.',
  source: 'Income Tax (Pay As You Earn) Regulations 2003, regulation 67',
  check({ duties }, on) {
    const open = openDuties(duties, ['p60'], on, AHEAD_DAYS);
    const [first] = open;
    if (!first) return [];
    const names = joinWords(namesIn(open));
    const isLate = first.dueOn < on;
    return [
      {
        check: 'p60-due',
        severity: 'act',
        title: isLate ? `A P60 is late for ${names}: it was due by ${formatDay(first.dueOn)}` : `Give ${names} a P60 by ${formatDay(first.dueOn)}`,
        why: 'Everyone you employ on 5 April must have the yearly total of pay and tax by 31 May. They need it for tax, benefits and loans.',
        next: 'Ask payroll for it, hand it over, keep a copy, and mark the duty as done.',
        screen: 'employing',
        byOn: first.dueOn,
        figures: { dueOn: first.dueOn, duties: open.length },
        records: recordsOf('worker', workersIn(open)),
      },
    ];
  },
};

import { openDuties } from '../employer/open-duties';
import { formatDay } from '../kernel/iso-date';
import type { Check } from './check';

const AHEAD_DAYS = 60;

/** `act`: there is a day, and a paper to keep. */
export const pensionReenrolmentDue: Check = {
  code: 'pension-reenrolment-due',
  rule: 'Re-enrolment or the declaration after it is due within 60 days, or late: every 3 years from the first day of the first employee.',
  source: 'The Pensions Regulator, re-enrolment: from 3 months before to 3 months after the third year',
  check({ duties }, on) {
    const open = openDuties(duties, ['pension-re-enrolment', 'pension-re-declaration'], on, AHEAD_DAYS);
    const [first] = open;
    if (!first) return [];
    const isLate = first.dueOn < on;
    return [
      {
        check: 'pension-reenrolment-due',
        severity: 'act',
        title: isLate ? `${first.title} was due by ${formatDay(first.dueOn)}` : `${first.title} by ${formatDay(first.dueOn)}`,
        why: 'Every 3 years people who left the pension are looked at again, and you declare again within 5 months, even if nothing changed.',
        next: 'Choose a day, look at everyone who left the pension, declare it on The Pensions Regulator’s website, and write both down.',
        screen: 'employing',
        byOn: first.dueOn,
        figures: { dueOn: first.dueOn, duties: open.length },
        records: [],
      },
    ];
  },
};

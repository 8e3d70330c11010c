import { namesIn, openDuties, workersIn } from '../employer/open-duties';
import { formatDay } from '../kernel/iso-date';
import { joinWords } from '../kernel/plain-words';
import { recordsOf, type Check } from './check';

/** Of the six weeks that the law gives. */
const AHEAD_DAYS = 14;

/** `act`: there is a day, and a paper to keep. */
export const pensionLetterDue: Check = {
  code: 'pension-letter-due',
  rule: 'A letter about the pension, or putting somebody in one, is due within 14 days, or the letter is late.',
  source: 'Occupational and Personal Pension Schemes (Automatic Enrolment) Regulations 2010: within six weeks',
  check({ duties }, on) {
    // Of an enrolment that is late, `pension-missing` speaks.
    const open = openDuties(duties, ['pension-letter', 'pension-enrolment'], on, AHEAD_DAYS).filter(({ dutyId, dueOn }) => dutyId === 'pension-letter' || dueOn >= on);
    const [first] = open;
    if (!first) return [];
    const names = joinWords(namesIn(open));
    const isLate = first.dueOn < on;
    return [
      {
        check: 'pension-letter-due',
        severity: 'act',
        title: isLate ? `The pension letter to ${names} was due by ${formatDay(first.dueOn)}` : `Write to ${names} about the pension by ${formatDay(first.dueOn)}`,
        why: 'Everyone you employ must be told in writing, within 6 weeks, what the pension rules mean for them. The letter can be made on the duties page.',
        next: 'Make the letter on the duties page, hand it over, and write down the day.',
        screen: 'employing',
        byOn: first.dueOn,
        figures: { dueOn: first.dueOn, duties: open.length },
        records: recordsOf('worker', workersIn(open)),
      },
    ];
  },
};

import { namesIn, openDuties, workersIn } from '../employer/open-duties';
import { formatDay } from '../kernel/iso-date';
import { joinWords } from '../kernel/plain-words';
import { recordsOf, type Check } from './check';

/** The duty begins on the first day of work, or on the day after a wait, so that is when it is asked for. */
const AHEAD_DAYS = 0;

/** `act`: there is a day, and a paper to keep. */
export const pensionAssessmentDue: Check = {
  code: 'pension-assessment-due',
  rule: 'The first day of work, or the day after a postponement, has come, and it is not written down whether the pension rules apply.',
  source: 'Pensions Act 2008, section 3: duties begin on the first day of work',
  check({ duties }, on) {
    const open = openDuties(duties, ['pension-assessment', 'pension-postponement-end'], on, AHEAD_DAYS);
    const [first] = open;
    if (!first) return [];
    const names = joinWords(namesIn(open));
    return [
      {
        check: 'pension-assessment-due',
        severity: 'act',
        title: `Check whether ${names} must be in a pension`,
        why: `The pension rules apply from ${formatDay(first.dueOn)}. Someone from 22 up to State Pension age with pay over the limit must be put in a pension.`,
        next: 'Look at age and pay on the duties page, and write down what you decided.',
        screen: 'employing',
        byOn: first.dueOn,
        figures: { dueOn: first.dueOn, duties: open.length },
        records: recordsOf('worker', workersIn(open)),
      },
    ];
  },
};

import { openDuties } from '../employer/open-duties';
import { formatDay } from '../kernel/iso-date';
import type { Check } from './check';

const AHEAD_DAYS = 30;

/** `act`: there is a day, and a paper to keep. */
export const pensionDeclarationDue: Check = {
  code: 'pension-declaration-due',
  rule: 'The declaration of compliance is due within 30 days, or late.',
  source: 'The Pensions Regulator, declaration of compliance: within 5 months of the first day of work',
  check({ duties }, on) {
    const open = openDuties(duties, ['pension-declaration'], on, AHEAD_DAYS);
    const [first] = open;
    if (!first) return [];
    const isLate = first.dueOn < on;
    return [
      {
        check: 'pension-declaration-due',
        severity: 'act',
        title: isLate ? `The declaration to The Pensions Regulator was due by ${formatDay(first.dueOn)}` : `Declare to The Pensions Regulator by ${formatDay(first.dueOn)}`,
        why: 'Every employer must say what it did about pensions, even if nobody was put in one. The fine begins at £400.00.',
        next: 'Fill in the declaration on The Pensions Regulator’s website, keep the confirmation, and write down the day.',
        screen: 'employing',
        byOn: first.dueOn,
        figures: { dueOn: first.dueOn, duties: open.length },
        records: [],
      },
    ];
  },
};

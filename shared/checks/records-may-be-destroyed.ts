import { addDays, addMonths, formatDay } from '../kernel/iso-date';
import { taxYearOf } from '../kernel/period';
import { countOf } from '../kernel/plain-words';
import { upTo } from '../ledger/entry-index';
import type { Check } from './check';

/** The longest that a council was seen to ask for; who asks for less is no worse off. */
const USUAL_YEARS = 7;

/** `know`: nothing is ever destroyed by the program. */
export const recordsMayBeDestroyed: Check = {
  code: 'records-may-be-destroyed',
  rule: 'The tax year of a payment ended longer ago than the council’s profile asks records to be kept; where it does not say, seven years.',
  source: 'The council’s profile: how many years records are kept (St Helens: 3 years after the tax year; Harrow: 6; Merton: 7)',
  check(facts, on) {
    const years = facts.council.retentionYears ?? USUAL_YEARS;
    const upToOn = addDays(taxYearOf(addMonths(on, -12 * years)).from, -1);
    const payments = upTo(facts.entries, upToOn).length;
    if (payments === 0) return [];
    return [
      {
        check: 'records-may-be-destroyed',
        severity: 'know',
        title: `Papers up to ${formatDay(upToOn)} need not be kept any longer`,
        why: `${facts.council.retentionYears === null ? `Councils ask for ${USUAL_YEARS} years at most, and yours does not say` : `${facts.council.name} asks you to keep records for ${countOf(years, 'year')}`}. They are counted from the end of the tax year.`,
        next: 'You may destroy the papers of that time, unless the council, HMRC or a court still asks about it. Nothing in this ledger is destroyed by itself.',
        screen: 'money',
        byOn: null,
        figures: { payments, years, upToOn },
        records: [],
      },
    ];
  },
};

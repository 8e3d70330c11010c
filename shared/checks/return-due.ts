import { ledgerStartsOn } from '../budget/payments-in';
import { formatDay } from '../kernel/iso-date';
import { formatPeriod } from '../kernel/period';
import { countOf } from '../kernel/plain-words';
import { nextReturn } from '../returns/return-cycle';
import type { Check } from './check';

/** `act` from the day after the period ends to the council's day; after that it is `return-overdue`. */
export const returnDue: Check = {
  code: 'return-due',
  rule: 'A period of the council’s cycle has ended, its return is not marked as sent, and the council’s day for it has not passed.',
  source: 'The council’s profile: how often a return is asked for, and within how many days',
  check(facts, on) {
    const next = nextReturn(facts.council, facts.person.startsOn, facts.returnsSent, on, ledgerStartsOn(facts));
    if (!next || next.waiting === 0) return [];
    const { period, dueOn, waiting } = next;
    if (dueOn !== null && on > dueOn) return [];
    const by = dueOn === null ? '' : ` It is due by ${formatDay(dueOn)}.`;
    const more = waiting > 1 ? ` ${countOf(waiting, 'return')} are waiting; this is the oldest.` : '';
    return [
      {
        check: 'return-due',
        severity: 'act',
        title: dueOn === null ? `Send the return for ${formatPeriod(period)}` : `Send your return by ${formatDay(dueOn)}`,
        why: `The period ${formatPeriod(period)} has ended, and the council wants to see how the money was used.${by}${more}`,
        next: dueOn === null ? 'Make the return, send it and mark it as sent. Ask your council by which day it wants it.' : 'Make the return, look at its gaps, send it and mark it as sent.',
        screen: 'return',
        byOn: dueOn,
        figures: { from: period.from, to: period.to, waiting, ...(dueOn === null ? {} : { dueOn }) },
        records: [],
      },
    ];
  },
};

import { ledgerStartsOn } from '../budget/payments-in';
import { formatDay } from '../kernel/iso-date';
import { formatPeriod } from '../kernel/period';
import { countOf } from '../kernel/plain-words';
import { nextReturn } from '../returns/return-cycle';
import type { Check } from './check';

/** `stop`: late paperwork can stop a direct payment. */
export const returnOverdue: Check = {
  code: 'return-overdue',
  rule: 'The council’s day for a return has passed and the return is not marked as sent.',
  source: 'The council’s profile: how often a return is asked for, and within how many days',
  check(facts, on) {
    const next = nextReturn(facts.council, facts.person.startsOn, facts.returnsSent, on, ledgerStartsOn(facts));
    if (!next || next.waiting === 0 || next.dueOn === null || on <= next.dueOn) return [];
    const { period, dueOn, waiting } = next;
    const more = waiting > 1 ? ` ${countOf(waiting, 'return')} are waiting; this is the oldest.` : '';
    return [
      {
        check: 'return-overdue',
        severity: 'stop',
        title: `The return was due on ${formatDay(dueOn)}`,
        why: `The period ${formatPeriod(period)} has ended, and the council wants to see how the money was used. It was due by ${formatDay(dueOn)}.${more} A return that is late can stop a direct payment.`,
        next: 'Make the return, look at its gaps, send it and mark it as sent. If you need more time, tell your council.',
        screen: 'return',
        byOn: dueOn,
        figures: { from: period.from, to: period.to, waiting, dueOn },
        records: [],
      },
    ];
  },
};

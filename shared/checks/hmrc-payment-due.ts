import { usuallyOwesNothing } from '../employer/owes-hmrc';
import { addDays, daysBetween, formatDay } from '../kernel/iso-date';
import { countOf } from '../kernel/plain-words';
import type { Check } from './check';

/** Long enough to ask payroll for the amount and for the money to arrive. */
const AHEAD_DAYS = 14;

/** `act`: there is a day, and it has not passed. */
export const hmrcPaymentDue: Check = {
  code: 'hmrc-payment-due',
  rule: 'A payment to HMRC is due within 14 days, and usual pay is high enough for something to be due.',
  source: 'HMRC, Debt Management and Banking Manual DMBM520055: the 22nd, by post the 19th',
  check(facts, on) {
    const next = facts.duties.find((duty) => duty.dutyId === 'hmrc-payment' && duty.state !== 'done' && duty.state !== 'not_needed' && duty.dueOn >= on);
    if (!next || next.dueOn > addDays(on, AHEAD_DAYS)) return [];
    // `hmrc-payment-late` asks about it if it turns out to be something.
    if (usuallyOwesNothing(facts, on)) return [];
    const left = daysBetween(on, next.dueOn);
    return [
      {
        check: 'hmrc-payment-due',
        severity: 'act',
        title: `Pay HMRC by ${formatDay(next.dueOn)}`,
        why: `Tax and National Insurance from the wages must be there ${left === 0 ? 'today' : `in ${countOf(left, 'day')}`}. A late payment costs interest.`,
        next: 'Ask whoever does the payroll for the amount, pay it, and mark it as done.',
        screen: 'employing',
        byOn: next.dueOn,
        figures: { dueOn: next.dueOn },
        // Duties have no number of their own before they are done; the Employing screen lists them by day.
        records: [],
      },
    ];
  },
};

import { usuallyOwesNothing } from '../employer/owes-hmrc';
import { formatDay } from '../kernel/iso-date';
import { countOf } from '../kernel/plain-words';
import type { Check } from './check';

/** `stop`: interest runs, and penalties follow when it happens again. `know` where usual pay is too low for anything to be due. */
export const hmrcPaymentLate: Check = {
  code: 'hmrc-payment-late',
  rule: 'The day of a payment to HMRC has passed and it is not marked as done.',
  source: 'HMRC, Debt Management and Banking Manual DMBM520055: the 22nd, by post the 19th',
  check(facts, on) {
    const late = facts.duties.filter((duty) => duty.dutyId === 'hmrc-payment' && duty.state !== 'done' && duty.state !== 'not_needed' && duty.dueOn < on);
    const [first] = late;
    if (!first) return [];
    const isLikelyNothing = usuallyOwesNothing(facts, on);
    const marked = late.length === 1 ? 'It is' : `The first was due on ${formatDay(first.dueOn)}. They are`;
    return [
      {
        check: 'hmrc-payment-late',
        severity: isLikelyNothing ? 'know' : 'stop',
        title: isLikelyNothing
          ? `${countOf(late.length, 'payment')} to HMRC ${late.length === 1 ? 'is' : 'are'} not marked, and may be nothing`
          : late.length === 1
            ? `HMRC was due on ${formatDay(first.dueOn)}`
            : `${countOf(late.length, 'payment')} to HMRC are late`,
        why: isLikelyNothing
          ? `${marked} not marked as done. Usual pay is too low for tax and National Insurance, so most likely nothing was due.`
          : `${marked} not marked as done. HMRC adds interest for each day, and penalties if it happens again.`,
        next: isLikelyNothing
          ? 'Ask whoever does the payroll. If nothing was due, mark it as not needed.'
          : 'If it was paid, mark it as done. If not, pay it today, and ask whoever does the payroll for the amount.',
        screen: 'employing',
        byOn: first.dueOn,
        figures: { late: late.length, firstDueOn: first.dueOn },
        // Duties have no number of their own before they are done; the Employing screen lists them by day.
        records: [],
      },
    ];
  },
};

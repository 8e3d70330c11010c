import { formatDay } from '../kernel/iso-date';
import { countOf } from '../kernel/plain-words';
import type { Check } from './check';

/** `stop`: interest runs, and penalties follow when it happens again. */
export const hmrcPaymentLate: Check = {
  code: 'hmrc-payment-late',
  rule: 'The day of a payment to HMRC has passed and it is not marked as done.',
  source: 'HMRC, Debt Management and Banking Manual DMBM520055: the 22nd, by post the 19th',
  check(facts, on) {
    const late = facts.duties.filter((duty) => duty.dutyId === 'hmrc-payment' && duty.state !== 'done' && duty.state !== 'not_needed' && duty.dueOn < on);
    const [first] = late;
    if (!first) return [];
    return [
      {
        check: 'hmrc-payment-late',
        severity: 'stop',
        title: late.length === 1 ? `HMRC was due on ${formatDay(first.dueOn)}` : `${countOf(late.length, 'payment')} to HMRC are late`,
        why: `${late.length === 1 ? 'It is' : `The first was due on ${formatDay(first.dueOn)}. They are`} not marked as done. HMRC adds interest for each day, and penalties if it happens again.`,
        next: 'If it was paid, mark it as done. If not, pay it today, and ask whoever does the payroll for the amount.',
        screen: 'employing',
        byOn: first.dueOn,
        figures: { late: late.length, firstDueOn: first.dueOn },
        // Duties have no number of their own before they are done; the Employing screen lists them by day.
        records: [],
      },
    ];
  },
};

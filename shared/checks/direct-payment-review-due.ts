import { formatDay } from '../kernel/iso-date';
import { isArranged, isOverdue, reviewsDue } from '../plan/review-calendar';
import type { Check } from './check';

/** `act`: another duty than the review of the plan, though both may be held on one day. */
export const directPaymentReviewDue: Check = {
  code: 'direct-payment-review-due',
  rule: 'The review of the direct payment is due within 4 weeks, or was due: once in the first 6 months, then within 12 months of the last. Not once a day for it is agreed.',
  source: 'Care and Support (Direct Payments) Regulations 2014, reg. 7',
  check(facts, on) {
    const due = reviewsDue(facts, on).find(({ kind }) => kind === 'direct_payment');
    if (!due?.byOn || on < due.fromOn || isArranged(due, on)) return [];
    const late = isOverdue(due, on);
    return [
      {
        check: 'direct-payment-review-due',
        severity: 'act',
        title: `The review of the direct payment ${late ? 'was' : 'is'} due by ${formatDay(due.byOn)}`,
        why: `The council must look at how the direct payment is used once in the first 6 months, then at least every 12 months. This one is due ${due.because}.`,
        next: late ? 'Ask the council whether it has looked, and on which day. If it has, write it down.' : 'Bring the ledger up to date, and ask the council for a day.',
        screen: 'reviews',
        byOn: due.byOn,
        figures: { fromOn: due.fromOn, byOn: due.byOn },
        records: [],
      },
    ];
  },
};

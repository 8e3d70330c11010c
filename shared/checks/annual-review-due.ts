import { formatDay } from '../kernel/iso-date';
import { isArranged, isOverdue, reviewsDue } from '../plan/review-calendar';
import type { Check } from './check';

/** `act`: the council has the duty to look again every year, and people may have to ask for it. */
export const annualReviewDue: Check = {
  code: 'annual-review-due',
  rule: 'The yearly review of the plan is due within 4 weeks, or was due: 12 months after the last review of the plan. Not while a first review is due, which settles both, and not once a day for it is agreed.',
  source: 'Care Act s.27 and statutory guidance 13.32',
  check(facts, on) {
    const due = reviewsDue(facts, on).find(({ kind }) => kind === 'annual');
    if (!due?.byOn || on < due.fromOn || isArranged(due, on)) return [];
    const late = isOverdue(due, on);
    return [
      {
        check: 'annual-review-due',
        severity: 'act',
        title: `The yearly review of your plan ${late ? 'was' : 'is'} due by ${formatDay(due.byOn)}`,
        why: `That is ${due.because}. The council should look with you at least once a year at whether the plan still works.`,
        next: late ? 'Ask the council for a day. If the review was held, write it down.' : 'Ask the council for a day, and put the review pack together.',
        screen: 'reviews',
        byOn: due.byOn,
        figures: { fromOn: due.fromOn, byOn: due.byOn },
        records: [],
      },
    ];
  },
};

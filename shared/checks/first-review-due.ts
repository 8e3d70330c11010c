import { formatDay } from '../kernel/iso-date';
import { firstReview } from '../plan/first-review';
import type { Check } from './check';

/** `act`: it is the council’s duty, and people may have to ask for it. */
export const firstReviewDue: Check = {
  code: 'first-review-due',
  rule: 'Six weeks have passed since the plan started or changed, and no review has been held since. It is due within eight.',
  source: 'Care Act s.27 and statutory guidance 13.32',
  check(facts, on) {
    const review = firstReview(facts.person.startsOn, facts.planVersions, facts.reviews, on);
    if (!review || on < review.fromOn) return [];
    const { sinceOn, byOn } = review;
    const late = on > byOn;
    return [
      {
        check: 'first-review-due',
        severity: 'act',
        title: late ? `The first review was due by ${formatDay(byOn)}` : `The first review is due by ${formatDay(byOn)}`,
        why: `The plan has run since ${formatDay(sinceOn)}. The council should look with you after 6 to 8 weeks at how it works.`,
        next: late ? 'Ask the council for a day. If the review was held, write it down.' : 'Agree a day with the council, and note what works and what does not.',
        screen: 'plan',
        byOn,
        figures: { sinceOn, byOn },
        records: [],
      },
    ];
  },
};

import { addDays, formatDay, type IsoDay } from '../kernel/iso-date';
import { countOf, upperFirst } from '../kernel/plain-words';
import { firstCheckOn, firstReview } from '../plan/first-review';
import { isArranged, reviewsDue } from '../plan/review-calendar';
import type { Check, Facts, Flag } from './check';

/** Long enough to put the statements and receipts together. */
const CHECK_AHEAD_DAYS = 14;

/**
 * `act`: it is the council’s duty, and people may have to ask for it. `know` for the council’s own first check of the money, in the two
 * weeks before it: the council comes by itself.
 */
export const firstReviewDue: Check = {
  code: 'first-review-due',
  rule: 'Six weeks have passed since the plan started or changed, no review of the plan has been held since, and no day is agreed for one. It is due within eight. Where the council’s profile has a first check of its own, it is named, and announced two weeks before.',
  source: 'Care Act s.27 and statutory guidance 13.32; the council’s profile: weeks to its first check',
  check(facts, on) {
    const checkOn = firstCheckOn(facts.person.startsOn, facts.council.firstCheckWeeks, facts.reviews, on);
    return [...reviewOf(facts, on, checkOn), ...(checkOn !== undefined && checkOn >= on && checkOn <= addDays(on, CHECK_AHEAD_DAYS) ? [checkSoon(facts, checkOn)] : [])];
  },
};

function reviewOf(facts: Facts, on: IsoDay, checkOn: IsoDay | undefined): Flag[] {
  const review = firstReview(facts.person.startsOn, facts.planVersions, facts.reviews, on);
  if (!review || on < review.fromOn) return [];
  if (reviewsDue(facts, on).some((due) => due.kind === 'first' && isArranged(due, on))) return [];
  const { sinceOn, byOn } = review;
  const late = on > byOn;
  return [
    {
      check: 'first-review-due',
      severity: 'act',
      title: late ? `The first review was due by ${formatDay(byOn)}` : `The first review is due by ${formatDay(byOn)}`,
      why: `The plan has run since ${formatDay(sinceOn)}. The council should look with you after 6 to 8 weeks at how it works.${checkOn === undefined || checkOn < on ? '' : ` ${upperFirst(facts.council.name)} also checks the money for the first time after ${countOf(facts.council.firstCheckWeeks ?? 0, 'week')}, about ${formatDay(checkOn)}.`}`,
      next: late ? 'Ask the council for a day. If the review was held, write it down.' : 'Agree a day with the council, and note what works and what does not.',
      screen: 'reviews',
      byOn,
      figures: { sinceOn, byOn },
      records: [],
    },
  ];
}

function checkSoon({ council }: Facts, checkOn: IsoDay): Flag {
  return {
    check: 'first-review-due',
    severity: 'know',
    title: `The council’s first check of the money is about ${formatDay(checkOn)}`,
    why: `${upperFirst(council.name)} looks at how a direct payment is used ${countOf(council.firstCheckWeeks ?? 0, 'week')} after it began.`,
    next: 'Import the newest statement, sort the payments and have the receipts to hand. If the council has held it, write it down as a review.',
    screen: 'reviews',
    byOn: checkOn,
    figures: { checkOn, weeks: council.firstCheckWeeks ?? 0 },
    records: [],
  };
}

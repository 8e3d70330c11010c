import { formatDay } from '../kernel/iso-date';
import { countOf, joinWords, lowerFirst } from '../kernel/plain-words';
import { planInForce } from '../plan/plan-version';
import { CHANGE_WORDS } from '../plan/review-words';
import { isOfPlan, reviewsHeld } from '../plan/reviews';
import type { Check } from './check';

/** `act`: a plan that no longer fits may leave a need unmet, and a review may be asked for at any time. */
export const needsChangedSincePlan: Check = {
  code: 'needs-changed-since-plan',
  rule: 'A change was written down after the plan was last agreed, one is in force, and no review of the plan has been held on that day or since.',
  source: 'Luton: if things change you can request a review at any time; Care Act s.27',
  check(facts, on) {
    if (!planInForce(facts.planVersions, on)) return [];
    // A version that begins next month was agreed with what had changed by then.
    const agreedOn = facts.planVersions.flatMap((version) => (version.agreedOn !== null && version.agreedOn <= on ? [version.agreedOn] : [])).sort().at(-1);
    if (!agreedOn) return [];
    const lastOn = reviewsHeld(facts.reviews, on).filter(isOfPlan).at(-1)?.heldOn;
    const open = facts.changes.filter(({ noticedOn }) => noticedOn > agreedOn && noticedOn <= on && (lastOn === undefined || noticedOn > lastOn));
    const [first] = [...open].sort((a, b) => (a.noticedOn < b.noticedOn ? -1 : 1));
    if (!first) return [];
    const asked = facts.reviews.find(({ heldOn, askedOn }) => heldOn === null && askedOn !== null && askedOn >= first.noticedOn);
    return [
      {
        check: 'needs-changed-since-plan',
        severity: 'act',
        title: open.length === 1 ? `Something has changed since the plan was agreed: ${first.words.replace(/\.$/, '')}` : `${countOf(open.length, 'thing')} have changed since the plan was agreed`,
        why: `The plan was agreed on ${formatDay(agreedOn)}. Since ${formatDay(first.noticedOn)} it is not as it was: ${joinWords([...new Set(open.map(({ about }) => lowerFirst(CHANGE_WORDS[about])))])}. No review has been held since.`,
        next: asked?.askedOn ? `You asked for a review on ${formatDay(asked.askedOn)}. Ask again if no day comes.` : 'Ask the council for a review. You may at any time.',
        screen: 'reviews',
        byOn: null,
        figures: { changes: open.length, agreedOn, firstOn: first.noticedOn },
        records: [],
      },
    ];
  },
};

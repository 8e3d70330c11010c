import type { Facts } from '../checks/check';
import { addDays, addMonths, formatDay, type IsoDay } from '../kernel/iso-date';
import { firstReview } from './first-review';
import { planInForce } from './plan-version';
import { isOfPlan, reviewsHeld, type Review } from './reviews';

/** A review that is to come. */
export type ReviewDue = {
  readonly kind: Review['kind'];
  /** It should be held from here; of one that was asked for, the day of asking. */
  readonly fromOn: IsoDay;
  /** …to here. Null: no law sets a day (one that was asked for). */
  readonly byOn: IsoDay | null;
  /** The day that is agreed for it, passed or not; null: none is. */
  readonly plannedOn: IsoDay | null;
  /** The record of it, where it was asked for or planned; null: nothing is written down yet. */
  readonly reviewId: number | null;
  /** What its day is counted from. */
  readonly because: string;
  readonly source: string;
};

/** Long enough to ask for a day and to put papers together. */
const AHEAD_DAYS = 28;
const MONTHS_BETWEEN = 12;

type Known = Pick<Facts, 'person' | 'planVersions' | 'reviews'>;

/**
 * Every review that is to come, with its window and what sets it, the earliest first: of the plan (6 to 8 weeks after its start or
 * change, otherwise 12 months after the last), of the direct payment, and those that were asked for. One look settles the first and the
 * yearly review, so the yearly one is there only when no first one is.
 */
export function reviewsDue(facts: Known, on: IsoDay): ReviewDue[] {
  return [firstDue(facts, on) ?? annualDue(facts, on), paymentDue(facts, on), ...requested(facts)].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
}

/** The day that a review is expected on: the agreed one, otherwise the last of its window, otherwise that of asking. */
export function dayOf({ plannedOn, byOn, fromOn }: ReviewDue): IsoDay {
  return plannedOn ?? byOn ?? fromOn;
}

/** Is it past the day on which it should have been held? */
export function isOverdue({ byOn }: ReviewDue, on: IsoDay): boolean {
  return byOn !== null && byOn < on;
}

/** Is a day agreed that is still to come (or today)? Then nobody has to ask for one. */
export function isArranged({ plannedOn }: Pick<ReviewDue, 'plannedOn'>, on: IsoDay): boolean {
  return plannedOn !== null && plannedOn >= on;
}

function firstDue(facts: Known, on: IsoDay): ReviewDue | undefined {
  const first = firstReview(facts.person.startsOn, facts.planVersions, facts.reviews, on);
  if (!first) return undefined;
  const { sinceOn, fromOn, byOn } = first;
  const isPlan = planInForce(facts.planVersions, on) !== undefined;
  return {
    kind: 'first',
    fromOn,
    byOn,
    ...plannedFor(facts.reviews, isOfPlan),
    because: `6 to 8 weeks after ${isPlan ? 'the plan' : 'the direct payment'} began on ${formatDay(sinceOn)}`,
    source: 'Care Act 2014, section 27, and statutory guidance 13.32',
  };
}

function annualDue(facts: Known, on: IsoDay): ReviewDue {
  const last = reviewsHeld(facts.reviews, on).filter(isOfPlan).at(-1)?.heldOn;
  const sinceOn = last ?? planInForce(facts.planVersions, on)?.inForceFrom ?? facts.person.startsOn;
  const byOn = addMonths(sinceOn, MONTHS_BETWEEN);
  return {
    kind: 'annual',
    fromOn: addDays(byOn, -AHEAD_DAYS),
    byOn,
    ...plannedFor(facts.reviews, isOfPlan),
    because: last === undefined ? `12 months after the plan began on ${formatDay(sinceOn)}` : `12 months after the review of ${formatDay(sinceOn)}`,
    source: 'Care Act 2014, section 27, and statutory guidance 13.32',
  };
}

/** Once in the first 6 months, then at least every 12 months. */
function paymentDue({ person, reviews }: Known, on: IsoDay): ReviewDue {
  const last = reviewsHeld(reviews, on).findLast(({ kind }) => kind === 'direct_payment')?.heldOn;
  const byOn = last === undefined ? addMonths(person.startsOn, 6) : addMonths(last, MONTHS_BETWEEN);
  return {
    kind: 'direct_payment',
    fromOn: addDays(byOn, -AHEAD_DAYS),
    byOn,
    ...plannedFor(reviews, ({ kind }) => kind === 'direct_payment'),
    because: last === undefined ? `once in the first 6 months, which began on ${formatDay(person.startsOn)}` : `12 months after the review of the direct payment on ${formatDay(last)}`,
    source: 'Care and Support (Direct Payments) Regulations 2014, regulation 7',
  };
}

function requested({ reviews }: Known): ReviewDue[] {
  return reviews
    .filter((review): review is Review & { readonly askedOn: IsoDay } => review.kind === 'requested' && review.heldOn === null && review.askedOn !== null)
    .map(({ id, askedOn, plannedOn }) => ({
      kind: 'requested',
      fromOn: askedOn,
      byOn: null,
      plannedOn,
      reviewId: id,
      because: `you asked for it on ${formatDay(askedOn)}`,
      source: 'Care Act 2014, section 27: on a reasonable request',
    }));
}

/** The review that is planned and not held yet; of several, the one with the last day. */
function plannedFor(reviews: readonly Review[], isOne: (review: Review) => boolean): Pick<ReviewDue, 'plannedOn' | 'reviewId'> {
  const planned = reviews.filter((review): review is Review & { readonly plannedOn: IsoDay } => review.heldOn === null && review.plannedOn !== null && isOne(review));
  const last = planned.sort((a, b) => (a.plannedOn < b.plannedOn ? -1 : 1)).at(-1);
  return { plannedOn: last?.plannedOn ?? null, reviewId: last?.id ?? null };
}

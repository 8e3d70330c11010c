import { addDays, type IsoDay } from '../kernel/iso-date';
import { planInForce, type PlanVersion } from './plan-version';
import { isOfPlan, reviewsHeld, type Review } from './reviews';

export type FirstReview = {
  /** First day of the direct payment, or of the plan that replaced the one before. */
  readonly sinceOn: IsoDay;
  /** Six weeks on: the review should be held from here… */
  readonly fromOn: IsoDay;
  /** …to here, eight weeks on. */
  readonly byOn: IsoDay;
};

/**
 * The day of the council's own first check of the money, so many weeks after the direct payment began (`firstCheckWeeks` of its
 * profile). Undefined: its profile does not say, or the money was looked at in a review held since.
 */
export function firstCheckOn(startsOn: IsoDay, weeks: number | null, reviews: readonly Review[], on: IsoDay): IsoDay | undefined {
  if (weeks === null || reviewsHeld(reviews, on).some((review) => review.kind === 'direct_payment' && review.heldOn > startsOn)) return undefined;
  return addDays(startsOn, 7 * weeks);
}

/**
 * The review that the council should hold 6 to 8 weeks after the plan started or changed (Care Act s.27, statutory guidance 13.32).
 * Undefined when a review of the plan has been held since.
 */
export function firstReview(startsOn: IsoDay, versions: readonly PlanVersion[], reviews: readonly Review[], on: IsoDay): FirstReview | undefined {
  const sinceOn = planInForce(versions, on)?.inForceFrom ?? startsOn;
  if (reviewsHeld(reviews, on).some((review) => isOfPlan(review) && review.heldOn > sinceOn)) return undefined;
  return { sinceOn, fromOn: addDays(sinceOn, 42), byOn: addDays(sinceOn, 56) };
}

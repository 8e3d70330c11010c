import type { Facts } from '../checks/check';
import { addDays, type IsoDay } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';
import { contains, type Period } from '../kernel/period';
import { firstCheckOn } from '../plan/first-review';
import { isArranged, reviewsDue, type ReviewDue } from '../plan/review-calendar';
import { REVIEW_NAMES } from '../plan/review-words';
import { occurrenceTitle } from '../planned/occurrence';
import { nextReturn } from '../returns/return-cycle';
import { ledgerStartsOn } from './payments-in';
import { expectedMovements } from './projected-balance';

/** Something that comes up. `amountPence`: in is positive, out is negative; null: no amount, or not known yet. */
export type Upcoming = { readonly on: IsoDay; readonly words: string; readonly amountPence: Pence | null; readonly kind: 'in' | 'out' | 'duty' | 'review' };

/** What comes up from today for so many days, in order of day: money in and out, duties, insurance that ends, reviews and returns. */
export function upcoming(facts: Facts, on: IsoDay, days = 30): Upcoming[] {
  const ahead: Period = { from: on, to: addDays(on, days) };
  const expected = expectedMovements(facts, on, ahead.to);
  // Its amount is known, so it stands in the list as money; the duty would say it twice.
  const hmrcOn = new Set(expected.flatMap(({ occurrence: { source, dueOn } }) => (source === 'hmrc' ? [dueOn] : [])));
  const movements = expected.map(
    (movement): Upcoming => ({ on: movement.on, words: occurrenceTitle(movement.occurrence), amountPence: movement.amountPence, kind: movement.amountPence < 0 ? 'out' : 'in' }),
  );
  return [...movements, ...dutiesIn(facts, ahead, hmrcOn), ...insuranceIn(facts, ahead), ...reviewsIn(facts, on, ahead)].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function dutiesIn(facts: Facts, ahead: Period, hmrcOn: ReadonlySet<IsoDay>): Upcoming[] {
  return facts.duties
    .filter((duty) => !(duty.dutyId === 'hmrc-payment' && hmrcOn.has(duty.dueOn)))
    .filter((duty) => duty.state !== 'done' && duty.state !== 'not_needed' && contains(ahead, duty.dueOn))
    .map((duty) => ({ on: duty.dueOn, words: duty.workerName === null ? duty.title : `${duty.title}: ${duty.workerName}`, amountPence: null, kind: 'duty' }));
}

/** A policy that ends in the time ahead and is followed by no other. */
function insuranceIn(facts: Facts, ahead: Period): Upcoming[] {
  return facts.policies
    .filter((policy) => contains(ahead, policy.to) && !facts.policies.some((next) => next.to > policy.to))
    .map((policy) => ({ on: policy.to, words: `Insurance with ${policy.insurer} ends`, amountPence: null, kind: 'duty' }));
}

function reviewsIn(facts: Facts, on: IsoDay, ahead: Period): Upcoming[] {
  const checkOn = firstCheckOn(facts.person.startsOn, facts.council.firstCheckWeeks, facts.reviews, on);
  const next = nextReturn(facts.council, facts.person.startsOn, facts.returnsSent, on, ledgerStartsOn(facts));
  return [
    ...eachOnce(reviewsDue(facts, on), on)
      .map((due) => ({ on: isArranged(due, on) ? due.plannedOn : due.byOn, words: REVIEW_NAMES[due.kind], amountPence: null, kind: 'review' as const }))
      .filter((due): due is typeof due & { readonly on: IsoDay } => due.on !== null && contains(ahead, due.on)),
    ...(checkOn && contains(ahead, checkOn) ? [{ on: checkOn, words: 'The council’s first check of the money', amountPence: null, kind: 'review' as const }] : []),
    ...(next?.dueOn && contains(ahead, next.dueOn) ? [{ on: next.dueOn, words: 'Send your return', amountPence: null, kind: 'review' as const }] : []),
  ];
}

/** A review that was asked for and has its day settles the yearly one as well, and is one meeting: it is said once. */
function eachOnce(reviews: readonly ReviewDue[], on: IsoDay): ReviewDue[] {
  const asked = new Set(reviews.filter((due) => due.kind === 'requested' && isArranged(due, on)).map(({ reviewId }) => reviewId));
  return reviews.filter(({ kind, reviewId }) => kind === 'requested' || reviewId === null || !asked.has(reviewId));
}

import { addDays, type IsoDay } from '../kernel/iso-date';
import { sumPence, type Pence } from '../kernel/money';
import type { Period } from '../kernel/period';
import { upTo, within, type Line } from '../ledger/entry-index';
import { spentPence } from '../ledger/spending';
import { costInPeriod } from './cost-of-service';
import { ownPayments } from './paid-up-to';
import { afterIntervals } from './payment-rhythm';
import { isFree, usualRateOn } from './price-of-visit';
import type { Service } from './services';

/**
 * What payments show about support that was planned. `as_planned`: no payment could measure it (free, paid by somebody else, without a
 * price, a one-off that was paid, or nothing planned for the days looked at), so it counts as planned.
 */
export type Delivery =
  | { readonly kind: 'as_planned' }
  /** The direct payment pays for it, and nothing was paid yet: it is too new, or a one-off. So nothing shows that it happened. */
  | { readonly kind: 'not_paid_yet' }
  /** What was paid, and what the plan has for the same days, in pence: about four weeks or more, ending with a payment. */
  | { readonly kind: 'measured'; readonly period: Period; readonly paidPence: Pence; readonly plannedPence: Pence }
  /** No payment for more than two of its intervals. */
  | { readonly kind: 'silent'; readonly sinceOn: IsoDay; readonly everPaid: boolean };

const FOUR_WEEKS = 28;
/** A bill may come before the day of the week on which it usually comes. */
const EARLY_DAYS = 3;

/**
 * Measures a service by its payments, because in a ledger a payment is what shows that support happened. A payment is for the days up
 * to it, since the one before; the first is for one interval. So the days looked at run from one payment to another: to the last, from
 * the day after the one that lies four weeks before it (at most three days less), or the nearest before that. Monthly wages and bills
 * that come a few days early or late then neither look like a gap nor like a double visit. `lines` is all that was spent on this service, oldest first: HMRC's share of a
 * PA's pay counts in the sum, but it does not pay the wages.
 */
export function deliveryOf(service: Service, lines: readonly Line[], on: IsoDay, terms: readonly Period[]): Delivery {
  const planned = (period: Period) => costInPeriod(service, period, terms) ?? 0;
  if (service.fundedBy !== 'direct_payment' || isFree(service)) return { kind: 'as_planned' };
  const known = ownPayments(service, upTo(lines, on));
  if (service.every === 'once' || usualRateOn(service, service.startsOn) === null) return { kind: known.length > 0 ? 'as_planned' : 'not_paid_yet' };
  const last = known.at(-1)?.paidOn;
  const since = last ?? service.startsOn;
  if (afterIntervals(since, service.paidEvery, 2) < on) {
    // Two intervals of holidays are not two intervals without support.
    const expected = planned({ from: afterIntervals(on, service.paidEvery, -2), to: on });
    return expected > 0 ? { kind: 'silent', sinceOn: since, everPaid: last !== undefined } : { kind: 'as_planned' };
  }
  if (last === undefined) return { kind: 'not_paid_yet' };
  const before = upTo(known, addDays(last, EARLY_DAYS - FOUR_WEEKS)).at(-1)?.paidOn;
  const first = known[0]?.paidOn ?? last;
  const from = before ? addDays(before, 1) : latest(service.startsOn, addDays(afterIntervals(first, service.paidEvery, -1), 1));
  const period = { from, to: last };
  const plannedPence = planned(period);
  if (plannedPence === 0) return { kind: 'as_planned' };
  return { kind: 'measured', period, plannedPence, paidPence: sumPence(within(lines, period).map((line) => spentPence(line.part))) };
}

const latest = (a: IsoDay, b: IsoDay): IsoDay => (a > b ? a : b);

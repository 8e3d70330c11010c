import { addDays, type IsoDay } from '../kernel/iso-date';
import { sumPence, type Pence } from '../kernel/money';
import type { Period } from '../kernel/period';
import { upTo, within, type Line } from '../ledger/entry-index';
import { spentPence } from '../ledger/spending';
import { costInPeriod } from './cost-of-service';
import { ownPayments } from './paid-up-to';
import { afterIntervals } from './payment-rhythm';
import type { Service } from './services';

/**
 * What payments show about support that was planned. `as_planned`: nothing to measure by (free or paid by somebody else, no price,
 * a one-off, or too new for a first payment), so it counts as planned.
 */
export type Delivery =
  | { readonly kind: 'as_planned' }
  /** What was paid, and what the plan has for the same days, in pence: at least four weeks, ending with a payment. */
  | { readonly kind: 'measured'; readonly period: Period; readonly paidPence: Pence; readonly plannedPence: Pence }
  /** No payment for more than two of its intervals. */
  | { readonly kind: 'silent'; readonly sinceOn: IsoDay; readonly everPaid: boolean };

const FOUR_WEEKS = 28;

/**
 * Measures a service by its payments, because in a ledger a payment is what shows that support happened. The days run from one
 * payment to another: to the last, from the last that lies four weeks or more before it. So monthly wages and bills that come a day
 * late neither look like a gap nor like a double visit. `lines` is all that was spent on this service, oldest first: HMRC's share of a
 * PA's pay counts in the sum, but it does not pay the wages.
 */
export function deliveryOf(service: Service, lines: readonly Line[], on: IsoDay): Delivery {
  const planned = (period: Period) => costInPeriod(service, period) ?? 0;
  if (service.fundedBy !== 'direct_payment' || service.every === 'once' || !service.ratePence) return { kind: 'as_planned' };
  const known = ownPayments(service, upTo(lines, on));
  const last = known.at(-1)?.paidOn;
  const since = last ?? service.startsOn;
  if (afterIntervals(since, service.paidEvery, 2) < on) {
    // Two intervals of holidays are not two intervals without support.
    const expected = planned({ from: afterIntervals(on, service.paidEvery, -2), to: on });
    return expected > 0 ? { kind: 'silent', sinceOn: since, everPaid: last !== undefined } : { kind: 'as_planned' };
  }
  if (last === undefined) return { kind: 'as_planned' };
  const before = upTo(known, addDays(last, -FOUR_WEEKS)).at(-1)?.paidOn;
  const first = known[0]?.paidOn ?? last;
  const from = before ? addDays(before, 1) : latest(service.startsOn, addDays(afterIntervals(first, service.paidEvery, -1), 1));
  const period = { from, to: last };
  const plannedPence = planned(period);
  if (plannedPence === 0) return { kind: 'as_planned' };
  return { kind: 'measured', period, plannedPence, paidPence: sumPence(within(lines, period).map((line) => spentPence(line.part))) };
}


const latest = (a: IsoDay, b: IsoDay): IsoDay => (a > b ? a : b);

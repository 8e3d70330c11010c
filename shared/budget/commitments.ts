import { addDays, type IsoDay } from '../kernel/iso-date';
import { sumPence, type Pence } from '../kernel/money';
import type { Period } from '../kernel/period';
import { indexEntries, within, type Line } from '../ledger/entry-index';
import { spentPence } from '../ledger/spending';
import { costInPeriod } from '../plan/cost-of-service';
import { endOfInterval, lastPaidOn, paidUpTo } from '../plan/paid-up-to';
import { afterIntervals } from '../plan/payment-rhythm';
import type { Service } from '../plan/services';
import type { Facts } from '../checks/check';
import { budgetOn, planYear } from './personal-budget';

/** Support that was received and is not paid for yet, or a bill for support that is still to come. */
export type Bill = {
  readonly serviceId: number;
  readonly name: string;
  /** The day on which the bill or the wages should come. */
  readonly on: IsoDay;
  readonly amountPence: Pence;
};

/** Is its money the direct payment's? */
export const isPlanned = (service: Service): boolean => service.fundedBy === 'direct_payment';

/** Does a service of the plan set money aside for HMRC or a pension, as the costs of employing do? */
export const isTaxOrPension = (service: Service): boolean => service.kind === 'employing' && ['hmrc', 'pension'].includes(service.category);

/** All that was spent on a service, oldest first: what pays for it itself, and HMRC's or the pension's share of a PA's pay. */
export function paymentsFor(service: Service, facts: Pick<Facts, 'entries'>): readonly Line[] {
  return indexEntries(facts.entries).byService.get(service.id) ?? [];
}

/** What was paid for a service in a period, refunds taken off, in pence. */
export function paidIn(lines: readonly Line[], period: Period): Pence {
  return sumPence(within(lines, period).map((line) => spentPence(line.part)));
}

/**
 * The days of support that are received and not paid for on a day: from the day after those that the payments settle (`paidUpTo`);
 * none where that day is still to come. Support older than two of the service's intervals is left out: when nobody has asked for money
 * for that long, it more likely did not happen (`support-not-happening` says so).
 */
export function unpaidSupport(service: Service, lines: readonly Line[], on: IsoDay, terms: readonly Period[]): Period {
  const paid = paidUpTo(service, lines, on, terms);
  const since = paid === undefined ? service.startsOn : addDays(paid, 1);
  const oldest = addDays(afterIntervals(on, service.paidEvery, -2), 1);
  return { from: since > oldest ? since : oldest, to: on };
}

/** A one-off is owed from its day until it is paid; in pence, never below 0. */
export function unpaidOneOff(service: Service, lines: readonly Line[], on: IsoDay): Pence {
  const cost = costInPeriod(service, { from: service.startsOn, to: service.startsOn }, []) ?? 0;
  return Math.max(0, cost - paidIn(lines, { from: '0000-01-01', to: on }));
}

/**
 * The bills and wages expected from `on` to `until`, in order. Each comes in the service's own rhythm, counted from its last payment
 * (before the first: from its first day), and is for the support since the one before, or, where the last was paid in advance, for the
 * interval that it begins; one whose day has passed is expected today.
 * Services without a price, and amounts nobody knows yet (HMRC's bill), are left out.
 */
export function expectedBills(service: Service, lines: readonly Line[], { on, until, terms }: { readonly on: IsoDay; readonly until: IsoDay; readonly terms: readonly Period[] }): Bill[] {
  const bill = { serviceId: service.id, name: service.name };
  if (service.every === 'once') {
    const amountPence = unpaidOneOff(service, lines, on);
    const due = service.startsOn < on ? on : service.startsOn;
    return amountPence > 0 && due <= until && service.startsOn >= addDays(on, -366) ? [{ ...bill, on: due, amountPence }] : [];
  }
  const lastPaid = lastPaidOn(service, lines, on);
  const anchor = lastPaid ?? service.startsOn;
  const inAdvance = lastPaid !== undefined && (paidUpTo(service, lines, on, terms) ?? lastPaid) > lastPaid;
  const bills: Bill[] = [];
  let { from } = unpaidSupport(service, lines, on, terms);
  for (let count = 1; service.endsOn === null || from <= service.endsOn; count += 1) {
    const day = afterIntervals(anchor, service.paidEvery, count);
    const next = afterIntervals(anchor, service.paidEvery, count + 1);
    if (day < on && next <= on) continue;
    const due = day < on ? on : day;
    if (due > until) break;
    const to = inAdvance ? endOfInterval(service, due) : due;
    const amountPence = costInPeriod(service, { from, to }, terms) ?? 0;
    if (amountPence > 0) bills.push({ ...bill, on: due, amountPence });
    from = addDays(to, 1);
  }
  return bills;
}

/**
 * What is owed on a day for support already received, service by service, with the day the bill should come. What was paid for a service
 * beyond what was due, in the plan year so far, is taken off first: it is paid already.
 */
export function commitments(facts: Pick<Facts, 'services' | 'entries' | 'budgets' | 'terms'>, on: IsoDay): Bill[] {
  const budget = budgetOn(facts.budgets, on);
  const yearFrom = budget ? planYear(budget, facts.budgets, on).from : '1900-01-01';
  return facts.services.filter(isPlanned).flatMap((service) => {
    const lines = paymentsFor(service, facts);
    const owed = service.every === 'once' ? oneOffOwed(service, lines, on) : (costInPeriod(service, unpaidSupport(service, lines, on, facts.terms), facts.terms) ?? 0) - paidBeyondDue(service, lines, { from: yearFrom, to: on }, facts.terms);
    if (owed <= 0) return [];
    return [{ serviceId: service.id, name: service.name, on: nextPayDay(service, lines, on), amountPence: owed }];
  });
}

/**
 * What was paid for the service itself in a period, refunds taken off, beyond the price of the days that it settles: those since the
 * last payment before the period, or since the service's first day. HMRC's and the pension's shares are left out, because an employer's
 * share comes on top of the price. In pence, never below 0.
 */
function paidBeyondDue(service: Service, lines: readonly Line[], period: Period, terms: readonly Period[]): Pence {
  const paidTo = paidUpTo(service, lines, period.to, terms);
  if (paidTo === undefined) return 0;
  const paidBefore = paidUpTo(service, lines, addDays(period.from, -1), terms);
  const settled = { from: paidBefore === undefined ? service.startsOn : addDays(paidBefore, 1), to: paidTo };
  const own = lines.filter(({ part }) => part.category === service.category || part.category === 'refund');
  return Math.max(0, paidIn(own, period) - (costInPeriod(service, settled, terms) ?? 0));
}

function oneOffOwed(service: Service, lines: readonly Line[], on: IsoDay): Pence {
  return service.startsOn <= on && service.startsOn >= addDays(on, -366) ? unpaidOneOff(service, lines, on) : 0;
}

/** One interval after the last payment, or today where that has passed. */
function nextPayDay(service: Service, lines: readonly Line[], on: IsoDay): IsoDay {
  const day = afterIntervals(lastPaidOn(service, lines, on) ?? service.startsOn, service.paidEvery, 1);
  return day < on || service.every === 'once' ? on : day;
}

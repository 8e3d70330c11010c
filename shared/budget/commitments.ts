import { addDays, type IsoDay } from '../kernel/iso-date';
import { sumPence, type Pence } from '../kernel/money';
import type { Period } from '../kernel/period';
import { indexEntries, upTo, within, type Line } from '../ledger/entry-index';
import { spentPence } from '../ledger/spending';
import { costInPeriod } from '../plan/cost-of-service';
import { ownPayments, paidUpTo } from '../plan/paid-up-to';
import { afterIntervals, rhythmOf } from '../plan/payment-rhythm';
import type { Service } from '../plan/services';
import type { Facts } from '../checks/check';
import { budgetOn, planYear } from './personal-budget';

/** Support that was received and is not paid for yet. */
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

/** The next day of its rhythm after the last payment (`rhythmOf`), or today where that has passed. */
function nextPayDay(service: Service, lines: readonly Line[], on: IsoDay): IsoDay {
  const { anchor, count } = rhythmOf(ownPayments(service, upTo(lines, on)).map(({ paidOn }) => paidOn), service.paidEvery) ?? { anchor: service.startsOn, count: 0 };
  const day = afterIntervals(anchor, service.paidEvery, count + 1);
  return day < on || service.every === 'once' ? on : day;
}

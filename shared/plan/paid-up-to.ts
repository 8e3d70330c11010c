import { addDays, type IsoDay } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';
import type { Period } from '../kernel/period';
import { upTo, type Line } from '../ledger/entry-index';
import { comingDays } from './coming-times';
import { costInPeriod, costOfOneRound } from './cost-of-service';
import { afterIntervals } from './payment-rhythm';
import type { Service } from './services';

/**
 * Is it a payment for the service itself? HMRC's or the pension's share of a PA's pay is tied to the same service and is money spent on
 * it, but it does not pay the wages. A refund is no payment.
 */
function isPaymentFor(service: Pick<Service, 'category'>, { part }: Line): boolean {
  return part.category === service.category && part.amountPence < 0;
}

/** The payments for a service itself among all that was spent on it, oldest first. */
export function ownPayments(service: Pick<Service, 'category'>, lines: readonly Line[]): readonly Line[] {
  return lines.filter((line) => isPaymentFor(service, line));
}

/**
 * The last day whose support is paid for by the payments up to `on`; undefined: nothing was paid yet. Care is paid for afterwards, so a
 * payment settles what came up to its day. Where nothing from before its day was left to settle and it is most of an interval's price
 * (80 %), it was paid in advance, as insurance is: it settles the interval that it begins. So is the first bill, or one after bills in
 * advance, that comes up to a week late and is most of what is left to settle and the interval together.
 */
export function paidUpTo(service: Service, lines: readonly Line[], on: IsoDay, terms: readonly Period[]): IsoDay | undefined {
  return upTo(settlements(service, lines, terms), on).at(-1)?.paidTo;
}

/** A day with payments, and the last day whose support they and all before them settle. */
type Settlement = { readonly paidOn: IsoDay; readonly paidTo: IsoDay; readonly inAdvance: boolean };

const known = new WeakMap<readonly Line[], { readonly service: Service; readonly terms: readonly Period[]; readonly settlements: readonly Settlement[] }>();

/** Followed once for each list of payments: the forecast and several checks ask for different days of it. */
function settlements(service: Service, lines: readonly Line[], terms: readonly Period[]): readonly Settlement[] {
  const before = known.get(lines);
  if (before?.service === service && before.terms === terms) return before.settlements;
  const made = followPayments(service, lines, terms);
  known.set(lines, { service, terms, settlements: made });
  return made;
}

/** How late a bill that is paid in advance may come. */
const LATE_DAYS = 7;

function followPayments(service: Service, lines: readonly Line[], terms: readonly Period[]): Settlement[] {
  const last = lines.at(-1)?.paidOn;
  const comes = last === undefined ? [] : comingDays(service, { from: service.startsOn, to: last }, terms);
  const found: Settlement[] = [];
  let settled = 0;
  let paidTo: IsoDay | undefined;
  for (const [day, paidPence] of paidByDay(service, lines)) {
    const toSettle = comes[settled];
    const isLate = toSettle !== undefined && toSettle < day;
    const from = isLate ? toSettle : paidTo !== undefined && paidTo >= day ? addDays(paidTo, 1) : day;
    const mayBe = !isLate || (toSettle >= addDays(day, -LATE_DAYS) && (found.at(-1)?.inAdvance ?? true));
    const inAdvance = mayBe && isInAdvance(service, { from, to: endOfInterval(service, day) }, paidPence, terms);
    const to = inAdvance ? endOfInterval(service, day) : day;
    if (paidTo === undefined || to > paidTo) paidTo = to;
    for (let next = comes[settled]; next !== undefined && next <= paidTo; next = comes[settled]) settled += 1;
    found.push({ paidOn: day, paidTo, inAdvance });
  }
  return found;
}

/** The last day of the interval that begins on a day. */
export function endOfInterval({ paidEvery }: Pick<Service, 'paidEvery'>, day: IsoDay): IsoDay {
  return addDays(afterIntervals(day, paidEvery, 1), -1);
}

/** Is it most of the price of these days, which go to the end of the interval that it begins? */
function isInAdvance(service: Service, days: Period, paidPence: Pence, terms: readonly Period[]): boolean {
  const isMostOf = (pricePence: Pence | null) => paidPence * 5 >= (pricePence ?? 0) * 4;
  // An interval costs nothing or at least one round, which is known without a look at the calendar.
  if (!isMostOf(costOfOneRound(service))) return false;
  const pricePence = costInPeriod(service, days, terms) ?? 0;
  return pricePence > 0 && isMostOf(pricePence);
}

/** Two payments on one day are one, in pence. */
function paidByDay(service: Service, lines: readonly Line[]): Map<IsoDay, Pence> {
  const days = new Map<IsoDay, Pence>();
  for (const line of ownPayments(service, lines)) days.set(line.paidOn, (days.get(line.paidOn) ?? 0) - line.part.amountPence);
  return days;
}

import { isTaxOrPension, paymentsFor } from '../budget/commitments';
import type { Facts } from '../checks/check';
import { addDays, daysBetween, type IsoDay } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';
import { contains, type Period } from '../kernel/period';
import { costInPeriod, costInPeriods } from '../plan/cost-of-service';
import { endOfInterval, ownPayments, paidUpTo } from '../plan/paid-up-to';
import { afterIntervals, rhythmAfter, type Rhythm } from '../plan/payment-rhythm';
import type { Service } from '../plan/services';
import { bankDayFrom } from '../rates/bank-days';
import { amountMeets } from './amount-meets';
import { MEETS_WITHIN_DAYS, type Occurrence } from './occurrence';

/** How early a bill for a single thing may be paid. */
const ONCE_WITHIN_DAYS = 366;

type Planning = Pick<Facts, 'entries' | 'terms' | 'workers'>;

/** A day on which a payment is due. `paidOn`: the day near it on which it was paid and the rhythm began anew; `goesOnAfter`: a payment between due days, up to which nothing is left to pay. */
type Due = { readonly on: IsoDay; paidOn: IsoDay | null; goesOnAfter: IsoDay | null };

/**
 * The bills or wages of one service of the direct payment that fall due in a period, in order. They come in the service’s own rhythm,
 * counted from its first payment (before any: from its first day), and anew from a payment on a day of its own (`rhythmOf`). Each is for
 * the support since the one before, or, where the service is paid in advance, for the interval that it begins; the last one is for what
 * is left up to the last day of the service, or of its PA. What costs nothing (a break) or has no price is left out.
 */
export function serviceOccurrences(service: Service, facts: Planning, within: Period): Occurrence[] {
  const worker = service.workerId === null ? undefined : facts.workers.find(({ id }) => id === service.workerId);
  const endsOn = earlier(service.endsOn, worker?.endsOn ?? null);
  const dues = service.every === 'once' ? [{ on: service.startsOn, period: { from: service.startsOn, to: service.startsOn } }] : duesOf(service, facts, endsOn, within.to);
  const asked = dues.filter(({ on }) => contains(within, on));
  const costs = costInPeriods({ ...service, endsOn }, asked.map(({ period }) => period), facts.terms);
  return asked.flatMap(({ on, period }, index): Occurrence[] => {
    const pence = costs[index] ?? 0;
    if (pence <= 0) return [];
    return [
      {
        source: sourceOf(service),
        sourceId: service.id,
        dueOn: on,
        booksOn: bankDayFrom(on),
        payableFrom: addDays(on, -(service.every === 'once' ? ONCE_WITHIN_DAYS : MEETS_WITHIN_DAYS)),
        direction: 'out',
        amountPence: -pence,
        account: 'direct_payment',
        payee: worker?.name ?? (service.provider.trim() || service.name),
        name: service.name,
        serviceId: service.id,
        category: service.category,
        period: service.every === 'once' ? null : period,
      },
    ];
  });
}

function earlier(a: IsoDay | null, b: IsoDay | null): IsoDay | null {
  return a === null || (b !== null && b < a) ? b : a;
}

/** Each due day of a service up to a day, with the days of support that it is for. */
function duesOf(service: Service, facts: Planning, endsOn: IsoDay | null, until: IsoDay): { readonly on: IsoDay; readonly period: Period }[] {
  const lines = paymentsFor(service, facts);
  const paid = new Map<IsoDay, Pence>();
  for (const { paidOn, part } of ownPayments(service, lines)) paid.set(paidOn, (paid.get(paidOn) ?? 0) + part.amountPence);
  const paidOn = [...paid.keys()];
  const last = paidOn.at(-1);
  const isInAdvance = last !== undefined && (paidUpTo(service, lines, last, facts.terms) ?? last) > last;
  const dues: { on: IsoDay; period: Period }[] = [];
  let from = service.startsOn;
  for (const due of dueDays(service, paidOn, until)) {
    if (endsOn !== null && (isInAdvance ? due.on : from) > endsOn) break;
    const to = isInAdvance ? endOfInterval(service, due.on) : due.paidOn !== null && !isWhole(due.paidOn, { from, to: due.on }) ? due.paidOn : due.on;
    dues.push({ on: due.on, period: { from, to } });
    from = addDays(isInAdvance ? to : (due.goesOnAfter ?? to), 1);
  }
  return dues;

  /** Was as much paid on a day as the whole time up to the due day costs? Then that is what it was for, and not the days up to it. */
  function isWhole(day: IsoDay, period: Period): boolean {
    return amountMeets({ source: sourceOf(service), direction: 'out', amountPence: -(costInPeriod(service, period, facts.terms) ?? 0) }, paid.get(day) ?? 0);
  }
}

function sourceOf({ kind }: Pick<Service, 'kind'>): 'wages' | 'service' {
  return kind === 'pa' ? 'wages' : 'service';
}

/** Every due day from the first day of a service up to a day (later ones where payments came later), in order. */
function dueDays({ startsOn, paidEvery }: Pick<Service, 'startsOn' | 'paidEvery'>, paidOn: readonly IsoDay[], until: IsoDay): Due[] {
  const dues: Due[] = [];
  const add = (on: IsoDay) => dues.push({ on, paidOn: null, goesOnAfter: null });
  const [first, ...later] = paidOn;
  let rhythm: Rhythm = { anchor: first ?? startsOn, count: 0 };
  const addUpTo = (count: number) => {
    for (let at = rhythm.count + 1; at <= count; at += 1) add(afterIntervals(rhythm.anchor, paidEvery, at));
  };
  if (first !== undefined) {
    let before = 0;
    while (afterIntervals(first, paidEvery, before - 1) >= startsOn) before -= 1;
    for (let at = before; at <= 0; at += 1) add(afterIntervals(first, paidEvery, at));
  }
  for (const day of later) {
    const next = rhythmAfter(rhythm, paidEvery, day);
    if (next.anchor === rhythm.anchor) addUpTo(next.count);
    else {
      addUpToDay(dues, rhythm, paidEvery, day);
      const last = dues.at(-1);
      if (last && isNear(last.on, day, paidEvery)) last.paidOn = day;
      else if (last) last.goesOnAfter = day;
    }
    rhythm = next;
  }
  for (let count = rhythm.count + 1; afterIntervals(rhythm.anchor, paidEvery, count) <= until; count += 1) add(afterIntervals(rhythm.anchor, paidEvery, count));
  return dues;
}

/** Adds the days of a rhythm that lie before a payment on a day of its own, and the one after it that it is for, where it came early. */
function addUpToDay(dues: Due[], { anchor, count }: Rhythm, every: Service['paidEvery'], day: IsoDay): void {
  for (let at = count + 1; ; at += 1) {
    const on = afterIntervals(anchor, every, at);
    if (on > day && !isNear(on, day, every)) return;
    dues.push({ on, paidOn: null, goesOnAfter: null });
    if (on > day) return;
  }
}

/** Did a payment come so close to a due day that it must be for it, and not for the one before or after? */
function isNear(dueOn: IsoDay, paidOn: IsoDay, every: Service['paidEvery']): boolean {
  const apart = Math.abs(daysBetween(dueOn, paidOn));
  return apart <= MEETS_WITHIN_DAYS && apart * 2 < daysBetween(dueOn, afterIntervals(dueOn, every, 1));
}

/** Does a service only set money aside for HMRC or the pension, whose own days say when it is paid? */
export function setsAsideFor(service: Service, source: 'hmrc' | 'pension'): boolean {
  return isTaxOrPension(service) && service.category === source;
}

import { timesRatio, type Pence, type Ratio } from '../kernel/money';
import type { IsoDay } from '../kernel/iso-date';
import { isCurrent, type Period } from '../kernel/period';
import { formatMinutes } from '../kernel/plain-words';
import { timesAYear, type Every } from '../kernel/recurrence';
import type { EntryIndex } from '../ledger/entry-index';
import { hasVisits } from './coming-times';
import { deliveryOf, type Delivery } from './delivery';
import type { Need } from './needs';
import type { Outcome } from './outcomes';
import { weeksOfYear } from './school-weeks';
import type { Service } from './services';


/** The needs, what meets them, and the school terms. */
type Covering = { readonly needs: readonly Need[]; readonly services: readonly Service[]; readonly terms: readonly Period[] };

/** `over`: met, and more time is planned than was assessed. */
export type NeedState = 'met' | 'over' | 'part' | 'unmet' | 'not_assessed';

/** One need against the services of a day. Minutes are a week's, rounded to whole ones. */
export type NeedCovered = {
  readonly needId: number;
  readonly outcome: Outcome;
  readonly words: string;
  /** The day on which the need begins, where that is still to come: it is held against the services of that day. Null: it is there now. */
  readonly comesOn: IsoDay | null;
  /** `not_assessed`: nothing to hold it against: the assessment names no amount, or the need is not eligible and nothing is in place. */
  readonly state: NeedState;
  /** Null: the assessment gives no time. */
  readonly assessedMinutes: number | null;
  readonly plannedMinutes: number;
  /** What payments of the last four weeks show; free support counts as planned. 0 for a need to come. */
  readonly deliveredMinutes: number;
  /** “3 of 5 h”, “Met”, “6 of 5 h: more than assessed”, “Not met”, “Not eligible”. */
  readonly stateWords: string;
  readonly services: readonly { readonly serviceId: number; readonly plannedMinutes: number; readonly deliveredMinutes: number }[];
};

/** A number per round as the number a week, through a year of 52 weeks; 0 for a one-off. */
function perWeek(count: number, every: Every): Ratio {
  if (every === 'once') return { numerator: 0, denominator: 1 };
  const { numerator, denominator } = timesAYear(every);
  return { numerator: count * numerator, denominator: denominator * 52 };
}

const rounded = (ratio: Ratio): number => timesRatio(1, ratio, 'half-up');

const isLess = (a: Ratio, b: Ratio): boolean => a.numerator * b.denominator < b.numerator * a.denominator;

/** Kept in lowest terms, so that a need with many services stays exact. */
function add(a: Ratio, b: Ratio): Ratio {
  const numerator = a.numerator * b.denominator + b.numerator * a.denominator;
  const denominator = a.denominator * b.denominator;
  const shared = greatestDivisor(numerator, denominator);
  return { numerator: numerator / shared, denominator: denominator / shared };
}

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));

const NONE: Ratio = { numerator: 0, denominator: 1 };

/**
 * Minutes of one visit that are for a need: as written down (never more than the visit has), otherwise an even share of what its other
 * needs leave. All the minutes of a sleep-in, a waking night or a day of live-in support count: being there is the support.
 */
function minutesForNeed(visitMinutes: number | null, needs: Service['needs'], needId: number): Ratio {
  const tie = needs.find((need) => need.needId === needId);
  if (!tie || visitMinutes === null) return NONE;
  if (tie.minutes !== null) return { numerator: Math.min(tie.minutes, visitMinutes), denominator: 1 };
  const given = needs.reduce((sum, need) => sum + (need.minutes ?? 0), 0);
  const sharers = needs.filter((need) => need.minutes === null).length;
  return { numerator: Math.max(0, visitMinutes - given), denominator: sharers };
}

const times = (a: Ratio, b: Ratio): Ratio => ({ numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator });

/** Minutes a week for a need, and times a week, on average over a year: in school terms 38 weeks of 52 count, in the holidays 14. */
function weekly(service: Service, needId: number): { readonly minutes: Ratio; readonly times: Ratio } {
  const inYear: Ratio = { numerator: weeksOfYear(service.runs), denominator: 52 };
  if (!hasVisits(service)) {
    const rounds = times(perWeek(service.times, service.every), inYear);
    return { minutes: times(minutesForNeed(service.minutes, service.needs, needId), rounds), times: rounds };
  }
  const visits = service.visits.map(({ minutes, week }) => {
    const rounds = times({ numerator: 1, denominator: week === 'every' ? 1 : 2 }, inYear);
    return { minutes: times(minutesForNeed(minutes, service.needs, needId), rounds), times: rounds };
  });
  return { minutes: visits.map((visit) => visit.minutes).reduce(add, NONE), times: visits.map((visit) => visit.times).reduce(add, NONE) };
}

/**
 * Each need that has not ended against the services of the day, or of its own first day where that is still to come: met, met in
 * part, or not at all. Where the assessment gives time, time is compared (minutes a week); where it gives only how often, the number
 * of visits is. Visits are weekly on average over a year of 52 weeks; breaks are not taken off. `knownTo`: the ledger's last day, to
 * which payments can show what was delivered; `terms`: the school terms, for services that keep to them.
 */
export function coverage({ needs, services, terms }: Covering, index: Pick<EntryIndex, 'byService'>, on: IsoDay, knownTo: IsoDay = on): NeedCovered[] {
  const current = services.filter((service) => isCurrent(service, on));
  const deliveries = new Map(current.map((service) => [service.id, deliveryOf(service, index.byService.get(service.id) ?? [], knownTo, terms)]));
  return needs
    .filter((need) => need.endsOn === null || on <= need.endsOn)
    .map((need) => {
      const comesOn = need.startsOn > on ? need.startsOn : null;
      const serving = services.filter((service) => isCurrent(service, comesOn ?? on) && service.needs.some((tie) => tie.needId === need.id));
      return coverNeed(need, comesOn, serving, (service) => deliveries.get(service.id));
    });
}

function coverNeed(need: Need, comesOn: IsoDay | null, serving: readonly Service[], deliveryFor: (service: Service) => Delivery | undefined): NeedCovered {
  const { assessed } = need;
  const served = serving.map((service) => weekly(service, need.id));
  const minutes = served.map((service) => service.minutes);
  const services = serving.map((service, at) => {
    const plannedMinutes = rounded(minutes[at] ?? NONE);
    return { serviceId: service.id, plannedMinutes, deliveredMinutes: comesOn === null ? delivered(plannedMinutes, deliveryFor(service)) : 0 };
  });
  const byTime = assessed !== null && assessed.minutes !== null;
  const asked = assessed ? perWeek(assessed.times * (assessed.minutes ?? 1), assessed.every) : NONE;
  const planned = (byTime ? minutes : served.map((service) => service.times)).reduce(add, NONE);
  const state = serving.length === 0 ? (need.eligible ? 'unmet' : 'not_assessed') : !assessed ? 'not_assessed' : stateOf(planned, asked, byTime);
  return {
    needId: need.id,
    outcome: need.outcome,
    words: need.words,
    comesOn,
    state,
    assessedMinutes: byTime ? rounded(asked) : null,
    plannedMinutes: rounded(minutes.reduce(add, NONE)),
    deliveredMinutes: services.reduce((sum, service) => sum + service.deliveredMinutes, 0),
    stateWords: serving.length === 0 && !need.eligible ? 'Not eligible' : stateWords(state, byTime, planned, asked),
    services,
  };
}

/** More often than was assessed is met; only more time is more than assessed. */
function stateOf(planned: Ratio, asked: Ratio, byTime: boolean): NeedState {
  if (isLess(planned, asked)) return 'part';
  return byTime && isLess(asked, planned) ? 'over' : 'met';
}

function delivered(plannedMinutes: number, delivery: Delivery | undefined): number {
  if (!delivery || delivery.kind === 'as_planned') return plannedMinutes;
  if (delivery.kind !== 'measured') return 0;
  const paidPence: Pence = Math.max(0, delivery.paidPence);
  return timesRatio(plannedMinutes, { numerator: paidPence, denominator: delivery.plannedPence }, 'half-up');
}

/** “3 of 5 h”, or “6 of 5 h: more than assessed”, where both are whole hours, otherwise both in full; by visits, “3 of 7 times a week”. */
function stateWords(state: NeedState, byTime: boolean, planned: Ratio, asked: Ratio): string {
  if (state === 'met') return 'Met';
  if (state === 'unmet') return 'Not met';
  if (state === 'not_assessed') return 'In place';
  if (byTime) return `${hoursOf(rounded(planned), rounded(asked))}${state === 'over' ? ': more than assessed' : ''}`;
  return visitsOf(planned, asked);
}

function hoursOf(planned: number, asked: number): string {
  return planned % 60 === 0 && asked % 60 === 0 ? `${planned / 60} of ${asked / 60} h` : `${formatMinutes(planned)} of ${formatMinutes(asked)}`;
}

/** A week where that gives whole numbers, otherwise a year. */
function visitsOf(planned: Ratio, asked: Ratio): string {
  const whole = (ratio: Ratio) => ratio.numerator % ratio.denominator === 0;
  if (whole(planned) && whole(asked)) return `${rounded(planned)} of ${rounded(asked)} times a week`;
  const yearly = (ratio: Ratio) => rounded({ numerator: ratio.numerator * 52, denominator: ratio.denominator });
  return `${yearly(planned)} of ${yearly(asked)} times a year`;
}

import type { Facts } from '../checks/check';
import { yearBasisOf } from '../councils/year-basis';
import { addDays, daysBetween, type IsoDay } from '../kernel/iso-date';
import { splitPence, sumPence, type Pence } from '../kernel/money';
import { contains, overlap, type Period } from '../kernel/period';
import type { YearBasis } from '../kernel/recurrence';
import { within, type Line } from '../ledger/entry-index';
import { spentPence } from '../ledger/spending';
import { costDays, costInPeriod, costInYear } from '../plan/cost-of-service';
import { paidUpTo } from '../plan/paid-up-to';
import { afterIntervals } from '../plan/payment-rhythm';
import type { Service } from '../plan/services';
import { isPlanned, isTaxOrPension, paidIn, paymentsFor, unpaidOneOff, unpaidSupport } from './commitments';
import { employingToCome } from './employing-costs';
import { budgetForYear, budgetOn, oneOffsIn, planYear } from './personal-budget';

/** One service in the plan year, in pence. */
export type ServiceForecast = {
  readonly serviceId: number;
  readonly name: string;
  /** What the plan has for it in the year: the same figure as in the plan (`costInYear`). */
  readonly budgetPence: Pence;
  readonly spentPence: Pence;
  /** What the plan has up to today, or up to the last day that is paid for already. */
  readonly plannedToDatePence: Pence;
  /** Received and not paid for yet. */
  readonly committedPence: Pence;
  readonly stillExpectedPence: Pence;
  /** Spent + committed + still expected. */
  readonly forecastPence: Pence;
};

/** The plan year of the direct payment, in pence. `forecastPence` = spent + committed + still expected + employing. */
export type Forecast = {
  readonly period: Period;
  readonly budgetPence: Pence;
  readonly spentPence: Pence;
  readonly committedPence: Pence;
  readonly stillExpectedPence: Pence;
  /**
   * Holiday pay, employer's National Insurance and pension still to come this year: an estimate (`employingToCome`). Null: what it is
   * worked out from is not known, so it is missing from the forecast.
   */
  readonly employingPence: Pence | null;
  readonly forecastPence: Pence;
  /** Budget less forecast; below 0: over budget. */
  readonly leftPence: Pence;
  /** The day on which the year's budget is used up; null: it lasts the year. */
  readonly runsOutOn: IsoDay | null;
  readonly services: readonly ServiceForecast[];
  /** Spent on no service of the plan. */
  readonly unplannedSpentPence: Pence;
};

/**
 * The year of the direct payment on a day: what was spent, what is owed for support received, and what the plan still has in store
 * up to the year's end, against the budget with the year's one-off payments. The costs of employing on top
 * of the wages are counted up to the year's end as they are in the plan; what a service of its own sets aside for HMRC or a pension is
 * not counted again (docs/decisions/0005). Null: no budget is known on that day.
 *
 * A year's payments pay for a year's support: where the first of them paid for support from before the year, as many days at its
 * end are left to the next year's, so that no year carries more than 12 months. A service that runs all year never costs more than
 * its yearly cost on the council's basis: where 53 of its days fall in the year, the last is left out, as it is in the budget.
 */
export function forecast(facts: Facts, on: IsoDay): Forecast | null {
  const budget = budgetOn(facts.budgets, on);
  if (!budget) return null;
  const period = planYear(budget, facts.budgets, on);
  const basis = yearBasisOf(facts.council);
  const budgetPence = budgetForYear(budget, period, basis) + oneOffsIn(facts.oneOffs, period);
  const looked = facts.services.filter(isPlanned).map((service) => ({ ...forecastService(service, paymentsFor(service, facts), { period, basis, terms: facts.terms }, on), isSetAside: isTaxOrPension(service) }));
  const services = looked.filter(({ figures }) => figures.forecastPence !== 0 || figures.budgetPence !== 0).map(({ figures }) => figures);
  const spent = spentIn(facts, { from: period.from, to: on });
  const committedPence = sumPence(services.map((service) => service.committedPence));
  const stillExpectedPence = sumPence(services.map((service) => service.stillExpectedPence));
  const allEmployingPence = employingToCome(facts, period, on);
  const setAsidePence = sumPence(looked.filter(({ isSetAside }) => isSetAside).map(({ figures }) => figures.stillExpectedPence));
  const employingPence = allEmployingPence === null ? null : Math.max(0, allEmployingPence - setAsidePence);
  const forecastPence = spent + committedPence + stillExpectedPence + (employingPence ?? 0);
  return {
    period,
    budgetPence,
    spentPence: spent,
    committedPence,
    stillExpectedPence,
    employingPence,
    forecastPence,
    leftPence: budgetPence - forecastPence,
    runsOutOn: dayOfLastPenny(budgetPence - spent - committedPence, [...looked.flatMap(({ coming }) => coming), ...overWeeks(employingPence ?? 0, on, period.to)], on),
    services,
    unplannedSpentPence: spent - sumPence(services.map((service) => service.spentPence)),
  };
}

/** What was spent of the direct payment in a period, refunds taken off, in pence. */
export function spentIn(facts: Pick<Facts, 'entries'>, period: Period): Pence {
  let spent = 0;
  for (const entry of within(facts.entries, period)) for (const part of entry.parts) spent += spentPence(part);
  return spent;
}

/** An amount that comes bit by bit: the same for each week that is left, the last one on the last day. */
function overWeeks(amountPence: Pence, on: IsoDay, to: IsoDay): Coming[] {
  if (amountPence === 0) return [];
  const weeks = Math.max(1, Math.ceil(daysBetween(on, to) / 7));
  return splitPence(amountPence, Array.from({ length: weeks }, () => 1)).map((part, index) => {
    const day = addDays(on, 7 * (index + 1));
    return { on: day < to ? day : to, amountPence: part };
  });
}

type Coming = { readonly on: IsoDay; readonly amountPence: Pence };

type Year = { readonly period: Period; readonly basis: YearBasis; readonly terms: readonly Period[] };

function forecastService(service: Service, lines: readonly Line[], { period: year, basis, terms }: Year, on: IsoDay): { readonly figures: ServiceForecast; readonly coming: Coming[] } {
  const figures = { serviceId: service.id, name: service.name, budgetPence: costInYear(service, year, basis, terms) ?? 0, spentPence: paidIn(lines, { from: year.from, to: on }) };
  const planned = service.every === 'once' ? plannedOnce(service, lines, year, on) : plannedRounds(service, lines, { period: year, terms }, on, figures.budgetPence);
  const stillExpectedPence = sumPence(planned.coming.map((day) => day.amountPence));
  return {
    figures: {
      ...figures,
      plannedToDatePence: planned.toDatePence,
      committedPence: planned.committedPence,
      stillExpectedPence,
      forecastPence: figures.spentPence + planned.committedPence + stillExpectedPence,
    },
    coming: planned.coming,
  };
}

type Planned = { readonly toDatePence: Pence; readonly committedPence: Pence; readonly coming: Coming[] };

/** A one-off has no pace: ordered a month early, it is not overspent. */
function plannedOnce(service: Service, lines: readonly Line[], year: Period, on: IsoDay): Planned {
  return { toDatePence: costInPeriod(service, year, []) ?? 0, committedPence: owedOneOff(service, lines, year, on), coming: comingOneOff(service, lines, year, on) };
}

function plannedRounds(service: Service, lines: readonly Line[], { period: year, terms }: Omit<Year, 'basis'>, on: IsoDay, budgetPence: Pence): Planned {
  const support = supportPaidInYear(service, lines, year, terms);
  const cost = (period: Period | undefined) => (period ? (costInPeriod(service, period, terms) ?? 0) : 0);
  const paidTo = paidUpTo(service, lines, on, terms);
  const toDatePence = cost({ from: support.from, to: paidTo !== undefined && paidTo > on ? paidTo : on });
  const cameUpPence = cost(overlap(support, { from: support.from, to: on }));
  const owed = overlap(unpaidSupport(service, lines, on, terms), support);
  const committedPence = cost(owed);
  // What is paid in advance for next year is paid before the year ends.
  const coming = costDays(service, { from: addDays(on, 1), to: support.to }, terms).map((day) => (day.on > year.to ? { ...day, on: year.to } : day));
  if (service.startsOn > year.from || (service.endsOn !== null && service.endsOn < year.to)) return { toDatePence, committedPence, coming };
  const beforeOwedPence = owed ? cost(overlap(support, { from: support.from, to: addDays(owed.from, -1) })) : cameUpPence;
  return {
    toDatePence,
    committedPence: Math.min(committedPence, Math.max(0, budgetPence - beforeOwedPence)),
    coming: addingUpTo(coming, Math.max(0, budgetPence - cameUpPence)),
  };
}

/** The days with their last ones cut, or the last one raised, so that they add up to a sum; none stay none. */
function addingUpTo(coming: readonly Coming[], totalPence: Pence): Coming[] {
  let left = totalPence;
  const kept = coming.map(({ on, amountPence }, index) => {
    const amount = index === coming.length - 1 ? left : Math.min(left, amountPence);
    left -= amount;
    return { on, amountPence: amount };
  });
  return kept.filter((day) => day.amountPence > 0);
}

/** The days of support that this year's payments pay for; see `forecast`. At most two intervals are carried over. */
function supportPaidInYear(service: Service, lines: readonly Line[], year: Period, terms: readonly Period[]): Period {
  const paidBefore = paidUpTo(service, lines, addDays(year.from, -1), terms);
  if (paidBefore === undefined) return year;
  const oldest = afterIntervals(year.from, service.paidEvery, -2);
  const next = addDays(paidBefore, 1);
  const from = next > oldest ? next : oldest;
  return { from, to: addDays(year.to, -daysBetween(from, year.from)) };
}

function owedOneOff(service: Service, lines: readonly Line[], year: Period, on: IsoDay): Pence {
  return contains(year, service.startsOn) && service.startsOn <= on ? unpaidOneOff(service, lines, on) : 0;
}

function comingOneOff(service: Service, lines: readonly Line[], year: Period, on: IsoDay): Coming[] {
  if (!contains(year, service.startsOn) || service.startsOn <= on) return [];
  return [{ on: service.startsOn, amountPence: unpaidOneOff(service, lines, on) }];
}

/** The first day on which what is coming takes more than what is left; today, when nothing is left already. */
function dayOfLastPenny(leftPence: Pence, coming: readonly Coming[], on: IsoDay): IsoDay | null {
  if (leftPence < 0) return on;
  let left = leftPence;
  for (const day of [...coming].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    left -= day.amountPence;
    if (left < 0) return day.on;
  }
  return null;
}

import { addDays, addMonths, daysBetween, type IsoDay } from '../kernel/iso-date';
import { timesRatio, type Pence, type Ratio } from '../kernel/money';
import { timesInPlanYear } from '../kernel/part-of-year';
import { contains, daysIn, overlap, type Period } from '../kernel/period';
import { occurrences, timesAYear, type Recurring, type YearBasis } from '../kernel/recurrence';
import { bankHolidays } from '../rates/bank-holidays';
import { comingTimes, hasVisits, weekdayNumber, type ComingTime, type Timed } from './coming-times';
import { priceOfRound, priceOfVisit, SIXTIETHS, usualRateOn, type PriceDay, type Prices } from './price-of-visit';
import { WHOLE } from './school-weeks';
import type { Service } from './services';

/** What a service costs while it runs. A one-off is paid once, so a week, 4 weeks and a month of it cost 0. */
export type ServiceCost = {
  readonly weeklyPence: Pence;
  readonly fourWeeklyPence: Pence;
  readonly monthlyPence: Pence;
  /** A full year; for a one-off, the one amount. */
  readonly yearlyPence: Pence;
};

/** All that the cost of a service is worked out from. */
export type Costed = Timed & Prices & Pick<Service, 'times' | 'minutes'>;

/** The day of which the prices are asked, the 12 months of a full year, and the school terms. */
export type CostWhen = { readonly on: IsoDay; readonly year: Period; readonly terms: readonly Period[] };

/** Amounts are summed in these parts of a penny, whole numbers all of them: sixtieths for minutes, and 26ths of those for school weeks. */
const PARTS = SIXTIETHS * WHOLE;

/** Rounded once, half a penny up. */
function inPence(parts: number, { numerator, denominator }: Ratio = { numerator: 1, denominator: 1 }): Pence {
  return timesRatio(parts, { numerator, denominator: denominator * PARTS }, 'half-up');
}

/** What each day is, kept: a year of many services asks for the same days again and again, and the answer never changes. */
const priceDays = new Map<IsoDay, PriceDay>();

function priceDay(on: IsoDay): PriceDay {
  const known = priceDays.get(on);
  if (known) return known;
  const day = { on, weekday: weekdayNumber(on), isBankHoliday: bankHolidays().has(on) };
  priceDays.set(on, day);
  return day;
}

/** Is all there that a cost needs? A usual price from its first day, and, by the hour, how long it takes. */
export function isPriced(service: Costed): boolean {
  return usualRateOn(service, service.startsOn) !== null && (service.ratePer === 'time' || service.minutes !== null || hasVisits(service));
}

function partsOf(service: Costed, { on, visit, share }: ComingTime): number {
  if (share === 0) return 0;
  return (visit ? (priceOfVisit(service, visit, priceDay(on), () => priceDay(addDays(on, 1))) ?? 0) : (priceOfRound(service, on) ?? 0)) * share;
}

function sumOf(service: Costed, times: readonly ComingTime[]): number {
  return times.reduce((sum, time) => sum + partsOf(service, time), 0);
}

/** A usual round at the prices of a day: the visits of a fortnight without bank holidays, or, at no day in particular, the times of one round. */
function usualRound(service: Costed, on: IsoDay): { readonly parts: number; readonly every: Service['every'] } {
  if (!hasVisits(service)) return { parts: (priceOfRound(service, on) ?? 0) * WHOLE, every: service.every };
  const day = (weekday: number): PriceDay => ({ on, weekday, isBankHoliday: false });
  const sixtieths = service.visits.map((visit) => (visit.week === 'every' ? 2 : 1) * (priceOfVisit(service, visit, day(visit.weekday), () => day((visit.weekday % 7) + 1)) ?? 0));
  return { parts: sixtieths.reduce((sum, price) => sum + price, 0) * WHOLE, every: 'fortnight' };
}

/** What a service at no day in particular costs each time that it comes round (one week of a weekly one), in pence. Null: the price is not known, or its rounds differ. */
export function costOfOneRound(service: Costed): Pence | null {
  return isPriced(service) && !hasVisits(service) && service.rates.length === 0 && service.runs === 'all_year' ? inPence(usualRound(service, service.startsOn).parts) : null;
}

/**
 * The exact cost of a service a week, 4 weeks, month and year, each worked out by itself from the price and rounded once, half a
 * penny up, so that no rounding is carried on. Start, end and breaks play no part here.
 *
 * The first three are of a usual week in which it runs (in term, for one in term time): no bank holidays in it, at the prices of the
 * day asked about. The year is the 12 months asked about, as `costInYear` has them: with their bank holidays, their school terms, and
 * each price from its first day. Null: the price is not known, or is by the hour with no time given.
 */
export function costOfService(service: Costed, basis: YearBasis, { on, year, terms }: CostWhen): ServiceCost | null {
  if (!isPriced(service)) return null;
  const usual = usualRound(service, within(on, service));
  if (usual.every === 'once') return { weeklyPence: 0, fourWeeklyPence: 0, monthlyPence: 0, yearlyPence: inPence(usualRound(service, service.startsOn).parts) };
  const rounds = timesAYear(usual.every, basis);
  const per = (rhythm: Recurring) => {
    const parts = timesAYear(rhythm, basis);
    return inPence(usual.parts, { numerator: rounds.numerator * parts.denominator, denominator: rounds.denominator * parts.numerator });
  };
  const allYear = { ...service, startsOn: startBefore(service, year.from), endsOn: null, breaks: [] };
  return { weeklyPence: per('week'), fourWeeklyPence: per('4-weeks'), monthlyPence: per('month'), yearlyPence: costInYear(allYear, year, basis, terms) ?? 0 };
}

function within(on: IsoDay, { startsOn, endsOn }: Pick<Service, 'startsOn' | 'endsOn'>): IsoDay {
  if (on < startsOn) return startsOn;
  return endsOn !== null && on > endsOn ? endsOn : on;
}

/** A first day up to a day, in the same rhythm: whole fours of weeks, or whole years, before the real one. */
function startBefore({ startsOn, every }: Pick<Service, 'startsOn' | 'every'>, day: IsoDay): IsoDay {
  if (startsOn <= day) return startsOn;
  const isByWeeks = every === 'week' || every === 'fortnight' || every === '4-weeks';
  return isByWeeks ? addDays(startsOn, -28 * Math.ceil(daysBetween(day, startsOn) / 28)) : addMonths(startsOn, -12 * Math.ceil(daysBetween(day, startsOn) / 365));
}

/**
 * The days in a period on which a service comes (breaks left out) and what each costs. The amounts add up to `costInPeriod` exactly:
 * fractions of a penny are carried from one to the next.
 */
export function costDays(service: Costed, period: Period, terms: readonly Period[]): { readonly on: IsoDay; readonly amountPence: Pence }[] {
  if (!isPriced(service)) return [];
  const days = new Map<IsoDay, number>();
  for (const time of comingTimes(service, period, terms)) if (time.share > 0) days.set(time.on, (days.get(time.on) ?? 0) + partsOf(service, time));
  let sum = 0;
  return [...days].map(([on, parts]) => {
    const before = inPence(sum);
    sum += parts;
    return { on, amountPence: inPence(sum) - before };
  });
}

/**
 * What a service costs in a period: each time it really comes in it, from its first to its last day, breaks left out, at the price of
 * its day. At no day in particular, a weekly service counts whole weeks, on the weekday on which it started. Rounded once. Null: the
 * price is not known.
 */
export function costInPeriod(service: Costed, period: Period, terms: readonly Period[]): Pence | null {
  return isPriced(service) ? inPence(sumOf(service, comingTimes(service, period, terms))) : null;
}

/**
 * What a service costs in a year of the plan, each time at the price of its day. Running all year: as many rounds as the council’s year
 * has (for a plan year cut short its share, as the budget has it), less those that fall in its breaks. Running for part of it: the times
 * it comes, never more than all year’s. So of a year of 52 weeks its first 364 days count, and a council’s year of 365 days has a seventh
 * of a usual week beside them. Null: the price is not known.
 */
export function costInYear(service: Costed, year: Period, basis: YearBasis, terms: readonly Period[]): Pence | null {
  if (!isPriced(service)) return null;
  const running = overlap(year, { from: service.startsOn, to: service.endsOn ?? year.to });
  if (!running) return 0;
  if (service.every === 'once') return costInPeriod(service, year, terms);
  return hasVisits(service) ? visitsInYear(service, running, year, basis, terms) : roundsInYear(service, running, year, basis, terms);
}

const WEEKS_DAYS = 364;

function visitsInYear(service: Costed, running: Period, year: Period, basis: YearBasis, terms: readonly Period[]): Pence {
  const weeks = { from: running.from, to: daysIn(running) > WEEKS_DAYS ? addDays(running.from, WEEKS_DAYS - 1) : running.to };
  const parts = sumOf(service, comingTimes(service, weeks, terms));
  const hasDayMore = basis === '365-days' && service.runs === 'all_year' && daysIn(running) > WEEKS_DAYS && !service.breaks.some((pause) => contains(pause, year.to));
  // A fortnight, so its fourteenth is a day.
  const day = hasDayMore ? usualRound(service, running.to).parts : 0;
  return inPence(parts * 14 + day, { numerator: 1, denominator: 14 });
}

function roundsInYear(service: Costed, running: Period, year: Period, basis: YearBasis, terms: readonly Period[]): Pence {
  const times = comingTimes(service, year, terms);
  const full = timesInPlanYear(service.every as Recurring, year, basis);
  const isAllYear = running.from === year.from && running.to === year.to;
  const lost = isAllYear ? occurrences({ ...service, breaks: [] }, year).length - times.length : 0;
  const most = isAllYear ? Math.max(0, full.numerator - lost * full.denominator) : Math.min(times.length * full.denominator, full.numerator);
  const whole = Math.floor(most / full.denominator);
  const counted = times.slice(0, whole);
  const parts = sumOf(service, counted) * full.denominator;
  // Part of a round, or one that no day of this year has, at the last price; school weeks are whole ones.
  const rest = service.runs === 'all_year' ? most - counted.length * full.denominator : 0;
  return inPence(parts + rest * usualRound(service, running.to).parts, { numerator: 1, denominator: full.denominator });
}

/**
 * What a service costs in each of several periods, each as `costInPeriod` has it, with one look at the calendar. The periods are in order
 * and have no day in common. All 0 where the price is not known.
 */
export function costInPeriods(service: Costed, periods: readonly Period[], terms: readonly Period[]): Pence[] {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last || !isPriced(service)) return periods.map(() => 0);
  const times = comingTimes(service, { from: first.from, to: last.to }, terms);
  let at = 0;
  return periods.map((period) => {
    let parts = 0;
    for (let time = times[at]; time && time.on <= period.to; time = times[(at += 1)]) if (time.on >= period.from) parts += partsOf(service, time);
    return inPence(parts);
  });
}

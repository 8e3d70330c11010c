import { addDays, addMonths, type IsoDay } from '../kernel/iso-date';
import { invariant } from '../kernel/invariant';
import { timesRatio, type Pence, type Ratio } from '../kernel/money';
import { timesInPlanYear } from '../kernel/part-of-year';
import { overlap, type Period } from '../kernel/period';
import { occurrences, timesAYear, type Recurring, type YearBasis } from '../kernel/recurrence';
import { ok, refused, type Result } from '../kernel/result';
import type { Service } from './services';

/** What a service costs when it runs all year. A one-off is paid once, so a week, 4 weeks and a month of it cost 0. */
export type ServiceCost = {
  readonly weeklyPence: Pence;
  readonly fourWeeklyPence: Pence;
  readonly monthlyPence: Pence;
  /** A full year; for a one-off, the one amount. */
  readonly yearlyPence: Pence;
};

type Priced = Pick<Service, 'times' | 'every' | 'minutes' | 'ratePence' | 'ratePer'>;
type Dated = Priced & Pick<Service, 'startsOn' | 'endsOn' | 'breaks'>;

const ONCE: Ratio = { numerator: 1, denominator: 1 };

/** Pence for all the times of one round (one week of a weekly service), as an exact fraction; undefined: not known. */
function costOfRound({ times, minutes, ratePence, ratePer }: Priced): Ratio | undefined {
  if (ratePence === null) return undefined;
  if (ratePer === 'time') return { numerator: ratePence * times, denominator: 1 };
  return minutes === null ? undefined : { numerator: ratePence * minutes * times, denominator: 60 };
}

/** The cost of so many rounds, rounded once, half a penny up. */
function costOfRounds(round: Ratio, rounds: Ratio): Pence {
  return timesRatio(round.numerator, { numerator: rounds.numerator, denominator: round.denominator * rounds.denominator }, 'half-up');
}

/** What a service costs each time that it comes round (one week of a weekly service), in pence. Null: the price is not known. */
export function costOfOneRound(service: Priced): Pence | null {
  const round = costOfRound(service);
  return round ? costOfRounds(round, ONCE) : null;
}

/**
 * The exact cost of a service a week, 4 weeks, month and year, each worked out by itself from the price and rounded once, half a
 * penny up, so that no rounding is carried on. Takes the council's year basis (weekly × 52, 4-weekly × 13, monthly × 12 unless its
 * profile says 365 days). Null: the price is not known, or is by the hour with no time given. Start, end and breaks play no part here.
 */
export function costOfService(service: Priced, basis: YearBasis): ServiceCost | null {
  const round = costOfRound(service);
  if (!round) return null;
  const { every } = service;
  if (every === 'once') return { weeklyPence: 0, fourWeeklyPence: 0, monthlyPence: 0, yearlyPence: costOfRounds(round, ONCE) };
  const yearly = timesAYear(every, basis);
  const per = (rhythm: Recurring) => {
    const parts = timesAYear(rhythm, basis);
    return costOfRounds(round, { numerator: yearly.numerator * parts.denominator, denominator: yearly.denominator * parts.numerator });
  };
  return { weeklyPence: per('week'), fourWeeklyPence: per('4-weeks'), monthlyPence: per('month'), yearlyPence: per('year') };
}

/**
 * The days in a period on which a service comes round (breaks left out) and what each costs. The amounts add up to
 * `costInPeriod` exactly: fractions of a penny are carried from one to the next.
 */
export function costDays(service: Dated, period: Period): { readonly on: IsoDay; readonly amountPence: Pence }[] {
  const round = costOfRound(service);
  if (!round) return [];
  const upTo = (rounds: number) => costOfRounds(round, { numerator: rounds, denominator: 1 });
  return occurrences(service, period).map((on, index) => ({ on, amountPence: upTo(index + 1) - upTo(index) }));
}

/**
 * What a service costs in a period: each time it really comes round in it, from its first to its last day, breaks left out.
 * A weekly service counts whole weeks, on the weekday on which it started. Rounded once. Null: the price is not known.
 */
export function costInPeriod(service: Dated, period: Period): Pence | null {
  const round = costOfRound(service);
  return round ? costOfRounds(round, { numerator: occurrences(service, period).length, denominator: 1 }) : null;
}

/**
 * What a service costs in a year of the plan. Running all year: the yearly cost on the council's basis (for a plan year cut short its
 * share, as the budget has it), less the times that fall in its breaks. Running for part of it: the times it comes round, never more
 * than all year's. Null: the price is not known.
 */
export function costInYear(service: Dated, year: Period, basis: YearBasis): Pence | null {
  const round = costOfRound(service);
  if (!round) return null;
  const running = overlap(year, { from: service.startsOn, to: service.endsOn ?? year.to });
  if (!running) return 0;
  const comes = occurrences(service, year).length;
  if (service.every === 'once') return costOfRounds(round, { numerator: comes, denominator: 1 });
  const full = timesInPlanYear(service.every, year, basis);
  const allYear = running.from === year.from && running.to === year.to;
  const lost = allYear ? occurrences({ ...service, breaks: [] }, year).length - comes : 0;
  const rest: Ratio = { numerator: Math.max(0, full.numerator - lost * full.denominator), denominator: full.denominator };
  if (allYear) return costOfRounds(round, rest);
  return costOfRounds(round, comes * full.denominator < full.numerator ? { numerator: comes, denominator: 1 } : full);
}

/** A question of cost without a ledger: an hourly rate, so many times in each rhythm, for so many minutes. */
export type CostQuestion = {
  readonly times: number;
  readonly every: Recurring;
  readonly minutes: number;
  /** Pence for an hour. */
  readonly ratePence: number;
  readonly startsOn?: IsoDay;
  readonly endsOn?: IsoDay;
};

/**
 * Answers it in pence. With a first and a last day, `yearlyPence` is for the part of the 12 months from its first day that it runs;
 * otherwise for a full year. Fault: it ends before it starts.
 */
export function serviceCost(
  question: CostQuestion,
  basis: YearBasis = '52-weeks',
): Result<{ readonly weeklyPence: Pence; readonly fourWeeklyPence: Pence; readonly yearlyPence: Pence }> {
  const { startsOn, endsOn } = question;
  if (startsOn && endsOn && endsOn < startsOn) {
    return refused({ code: 'ends-before-start', field: 'endsOn', message: 'The last day is before the first day. Check both days.' });
  }
  const priced = { ...question, ratePer: 'hour' as const };
  const cost = costOfService(priced, basis);
  invariant(cost, 'a price by the hour that comes round has a cost');
  const { weeklyPence, fourWeeklyPence, yearlyPence } = cost;
  if (!startsOn || !endsOn) return ok({ weeklyPence, fourWeeklyPence, yearlyPence });
  const year = { from: startsOn, to: addDays(addMonths(startsOn, 12), -1) };
  const partOfYear = costInYear({ ...priced, startsOn, endsOn, breaks: [] }, year, basis);
  return ok({ weeklyPence, fourWeeklyPence, yearlyPence: partOfYear ?? yearlyPence });
}

import { hasNoMinimumWage, minimumWageFor, workerAge, workerFloor, type WageFloor } from '../employer/minimum-wage';
import { nextPayReferencePeriod, payReferencePeriodFrom } from '../employer/pay-reference-period';
import { rateOnDay, type Worker } from '../employer/worker';
import { addDays, addMonths, formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { usualRateOn } from '../plan/price-of-visit';
import type { Service } from '../plan/services';
import { rates } from '../rates/rates';
import { recordsOf, type Check, type Flag } from './check';

/**
 * `stop` when the pay of today breaks the law. `act` when it will: from the next pay period, in the next year, or when someone starts;
 * or where no rate is known, or one is planned for nobody yet.
 */
export const payBelowMinimumWage: Check = {
  code: 'pay-below-minimum-wage',
  rule: 'A PA’s hourly rate is below the minimum wage on the first day of the pay period, or of one to come, for their age that day; a PA’s service without a worker is planned below it; or no rate is written down for someone who works. Family who live in the home are left out.',
  source: 'National Minimum Wage Act 1998 and Regulations 2015 (regulation 4B: the rate of the first day of the pay reference period); the rates table',
  check(facts, on) {
    const employed = facts.workers.filter((worker) => worker.kind === 'employed' && !hasNoMinimumWage(worker) && (worker.endsOn === null || worker.endsOn >= on));
    const workers = new Set(facts.workers.map((worker) => worker.id));
    const forNobody = facts.services.filter((service) => isPaidPa(service) && (service.workerId === null || !workers.has(service.workerId)) && (service.endsOn === null || service.endsOn >= on));
    return [...employed.flatMap((worker) => look(worker, on)), ...forNobody.flatMap((service) => lookAtPlan(service, on))];
  },
};

/** Priced by the hour: a price for a visit or a night may be for time that is not work, and so may the hours of a sleep-in. */
function isPaidPa(service: Service): boolean {
  const { kind, care, fundedBy, ratePer } = service;
  return kind === 'pa' && care !== 'sleep_in' && (fundedBy === 'direct_payment' || fundedBy === 'own_money') && ratePer === 'hour' && (usualRateOn(service, service.startsOn) ?? 0) > 0;
}

function look(worker: Worker, on: IsoDay): Flag[] {
  const today = worker.startsOn > on ? worker.startsOn : on;
  const ratePence = rateOnDay(worker, today);
  if (ratePence === undefined) return worker.startsOn <= on ? [withoutRate(worker, on)] : [];
  const periodFrom = payReferencePeriodFrom(worker, today);
  const now = floorAsKnown(worker, periodFrom);
  if (!now) return [];
  if (ratePence < now.requiredPence) return [worker.startsOn > on ? beforeTheStart(worker, ratePence, now) : tooLow(worker, ratePence, now, periodFrom, on)];
  const changesOn = now.row.to === null ? null : addDays(now.row.to, 1);
  const periods = [addDays(today, 1), ...(changesOn === null ? [] : [changesOn])].map((day) => nextPayReferencePeriod(worker, day)).filter((day) => day > today);
  for (const from of periods.sort()) {
    const then = worker.endsOn !== null && worker.endsOn < from ? undefined : floorAsKnown(worker, from);
    const rateThen = rateOnDay(worker, from);
    if (then && rateThen !== undefined && rateThen < then.requiredPence) return [tooLowSoon(worker, rateThen, then, from)];
  }
  return [];
}

/**
 * The floor on a day; after the last day of the table its last row, because the minimum wage does not fall (`rate-not-loaded` says that
 * the new figure is missing). Undefined before the table begins, and for someone too young to have one.
 */
function floorAsKnown(worker: Worker, on: IsoDay): WageFloor | undefined {
  const last = rates.minimumWage().rows.at(-1)?.to ?? null;
  if (last === null || on <= last) {
    const floor = workerFloor(worker, on);
    return floor.ok ? floor.value : undefined;
  }
  const floor = minimumWageFor({ on: last, age: workerAge(worker, on), apprentice: worker.apprentice, firstYear: on < addMonths(worker.startsOn, 12) });
  return floor.ok ? floor.value : undefined;
}

function withoutRate(worker: Worker, on: IsoDay): Flag {
  return {
    check: 'pay-below-minimum-wage',
    severity: 'act',
    title: `No rate is written down for ${worker.name}`,
    why: `${worker.name} has worked for you since ${formatDay(worker.startsOn)}. Without an hourly rate for ${formatDay(on)} nobody can see whether the pay is at least the minimum wage, and the plan leaves the costs of employing out.`,
    next: 'Write down the rate, and the day from which it counts.',
    screen: 'employing',
    byOn: null,
    figures: { startsOn: worker.startsOn },
    records: recordsOf('worker', [worker.id]),
  };
}

const PAY = { check: 'pay-below-minimum-wage', screen: 'employing' } as const;

const figuresOf = (ratePence: number, { requiredPence, row }: WageFloor) => ({ ratePence, requiredPence, rateFromOn: row.from });

const rateWords = (ratePence: number, { requiredPence, row }: WageFloor) => `The rate is ${formatPounds(ratePence)} an hour. The least for their age is ${formatPounds(requiredPence)} an hour from ${formatDay(row.from)}.`;

function tooLow(worker: Worker, ratePence: number, floor: WageFloor, periodFrom: IsoDay, on: IsoDay): Flag {
  const { requiredPence, row } = floor;
  const old = row.to !== null && row.to < periodFrom ? ` The figure for ${formatDay(periodFrom)} is not known yet, and it does not fall.` : '';
  return {
    ...PAY,
    severity: 'stop',
    title: `${worker.name}’s pay is ${formatPounds(requiredPence - ratePence)} an hour below the minimum wage`,
    why: `${rateWords(ratePence, floor)}${old} Paying less is against the law, and what is missing is owed.`,
    next: `Raise the rate to at least ${formatPounds(requiredPence)}, and pay what is missing. Ask the council for more money if the budget does not cover it.`,
    byOn: on,
    figures: figuresOf(ratePence, floor),
    records: recordsOf('worker', [worker.id]),
  };
}

/** Nothing is owed before the first day, so nothing is to be paid back. */
function beforeTheStart(worker: Worker, ratePence: number, floor: WageFloor): Flag {
  const { requiredPence } = floor;
  return {
    ...PAY,
    severity: 'act',
    title: `${worker.name}’s pay would be ${formatPounds(requiredPence - ratePence)} an hour below the minimum wage`,
    why: `${worker.name} starts on ${formatDay(worker.startsOn)}. ${rateWords(ratePence, floor)} Paying less is against the law.`,
    next: `Agree a rate of at least ${formatPounds(requiredPence)} before that day. Ask the council for more money if the budget does not cover it.`,
    byOn: worker.startsOn,
    figures: figuresOf(ratePence, floor),
    records: recordsOf('worker', [worker.id]),
  };
}

function tooLowSoon(worker: Worker, ratePence: number, floor: WageFloor, from: IsoDay): Flag {
  const { requiredPence } = floor;
  return {
    ...PAY,
    severity: 'act',
    title: `${worker.name}’s pay will be below the minimum wage from ${formatDay(from)}`,
    why: `${rateWords(ratePence, floor)} What counts is the age and the rate on the first day of each pay period, and these are counted from the first day of work. Paying less is against the law.`,
    next: `Set a rate of at least ${formatPounds(requiredPence)} from ${formatDay(from)}, or from your own pay period where that begins sooner. Check that the budget covers it.`,
    byOn: from,
    figures: figuresOf(ratePence, floor),
    records: recordsOf('worker', [worker.id]),
  };
}

/** Old enough for the highest rate in every row: whoever will be found may be of any age. */
const ANY_AGE = 23;

function lookAtPlan(service: Service, on: IsoDay): Flag[] {
  const day = service.startsOn > on ? service.startsOn : on;
  const last = rates.minimumWage().rows.at(-1)?.to ?? day;
  const floor = minimumWageFor({ on: last < day ? last : day, age: ANY_AGE, apprentice: false });
  const ratePence = usualRateOn(service, day);
  if (!floor.ok || ratePence === null || ratePence >= floor.value.requiredPence) return [];
  const { requiredPence, row } = floor.value;
  const fromAge = row.values.bands[0]?.fromAge ?? ANY_AGE;
  return [
    {
      ...PAY,
      severity: 'act',
      title: `“${service.name}” is planned at ${formatPounds(ratePence)} an hour, below the minimum wage`,
      why: `The least for someone of ${fromAge} or older is ${formatPounds(requiredPence)} an hour from ${formatDay(row.from)}, and no PA is written down for it yet. At that rate the plan is too cheap, and nobody could be paid for it lawfully.`,
      next: `Plan at least ${formatPounds(requiredPence)} an hour, or write down the PA, if they are younger. Ask the council for more money if the budget does not cover it.`,
      screen: 'needs-and-services',
      byOn: day,
      figures: figuresOf(ratePence, floor.value),
      records: recordsOf('service', [service.id]),
    },
  ];
}

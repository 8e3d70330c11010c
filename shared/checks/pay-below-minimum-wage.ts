import { minimumWageFor, workerAge, workerFloor, type WageFloor } from '../employer/minimum-wage';
import { rateOnDay, type Worker } from '../employer/worker';
import { addDays, addMonths, formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { rates } from '../rates/rates';
import { recordsOf, type Check, type Flag } from './check';

/** `stop` when the pay of today breaks the law; `act` when the next year’s rate would, while there is time, or where no rate is known. */
export const payBelowMinimumWage: Check = {
  code: 'pay-below-minimum-wage',
  rule: 'A PA’s hourly rate is below the minimum wage for their age, now or from the next yearly rate, or no rate is written down for someone who works. Family who live in the home are left out.',
  source: 'National Minimum Wage Act 1998 and Regulations 2015; the rates table',
  check(facts, on) {
    return facts.workers.filter((worker) => worker.kind === 'employed' && !isFamilyAtHome(worker) && (worker.endsOn === null || worker.endsOn >= on)).flatMap((worker) => look(worker, on));
  },
};

/**
 * Members of the family who live in the home and share in its work have no minimum wage (Regulations 2015, regulation 58). Whether
 * someone shares in it is a question of fact that is not asked here.
 */
function isFamilyAtHome(worker: Worker): boolean {
  return worker.livesInHousehold && worker.relationship !== 'none' && worker.relationship !== 'friend';
}

function look(worker: Worker, on: IsoDay): Flag[] {
  const today = worker.startsOn > on ? worker.startsOn : on;
  const ratePence = rateOnDay(worker, today);
  if (ratePence === undefined) return worker.startsOn <= on ? [withoutRate(worker, on)] : [];
  const now = floorAsKnown(worker, today);
  if (!now) return [];
  if (ratePence < now.requiredPence) return [flagFor(worker, ratePence, now, 'stop', today)];
  const changesOn = now.row.to === null ? null : addDays(now.row.to, 1);
  if (changesOn === null || changesOn <= today || (worker.endsOn !== null && worker.endsOn < changesOn)) return [];
  const next = workerFloor(worker, changesOn);
  const rateThen = rateOnDay(worker, changesOn);
  if (!next.ok || rateThen === undefined || rateThen >= next.value.requiredPence) return [];
  return [flagFor(worker, rateThen, next.value, 'act', changesOn)];
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

function flagFor(worker: Worker, ratePence: number, { requiredPence, row }: WageFloor, severity: 'stop' | 'act', from: IsoDay): Flag {
  const old = row.to !== null && row.to < from ? ` The figure for ${formatDay(from)} is not known yet, and it does not fall.` : '';
  const coming = severity === 'act';
  return {
    check: 'pay-below-minimum-wage',
    severity,
    title: coming
      ? `${worker.name}’s pay will be below the minimum wage from ${formatDay(from)}`
      : `${worker.name}’s pay is ${formatPounds(requiredPence - ratePence)} an hour below the minimum wage`,
    why: `The rate is ${formatPounds(ratePence)} an hour. The least for their age is ${formatPounds(requiredPence)} an hour from ${formatDay(row.from)}.${old} ${coming ? 'Paying less is against the law.' : 'Paying less is against the law, and what is missing is owed.'}`,
    next: coming
      ? `Set a rate of at least ${formatPounds(requiredPence)} from ${formatDay(from)}, and check that the budget covers it.`
      : `Raise the rate to at least ${formatPounds(requiredPence)}, and pay what is missing. Ask the council for more money if the budget does not cover it.`,
    screen: 'employing',
    byOn: from,
    figures: { ratePence, requiredPence, rateFromOn: row.from },
    records: recordsOf('worker', [worker.id]),
  };
}

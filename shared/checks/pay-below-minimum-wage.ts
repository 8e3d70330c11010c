import { workerFloor } from '../employer/minimum-wage';
import { rateOnDay, type Worker } from '../employer/worker';
import { addDays, formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { recordsOf, type Check, type Flag } from './check';

/** `stop` when the pay of today breaks the law; `act` when the next year’s rate would make it so, while there is time to change it. */
export const payBelowMinimumWage: Check = {
  code: 'pay-below-minimum-wage',
  rule: 'A PA’s hourly rate is below the minimum wage for their age, now or from the next yearly rate. Family who live in the home are left out.',
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
  const now = workerFloor(worker, today);
  // A day outside the rates table is another remark (`rate-not-loaded`); nothing is guessed here.
  if (!now.ok) return [];
  const ratePence = rateOnDay(worker, today);
  if (ratePence !== undefined && ratePence < now.value.requiredPence) return [flagFor(worker, ratePence, now.value.requiredPence, now.value.row.from, 'stop', today)];
  const changesOn = now.value.row.to === null ? null : addDays(now.value.row.to, 1);
  if (changesOn === null || (worker.endsOn !== null && worker.endsOn < changesOn)) return [];
  const next = workerFloor(worker, changesOn);
  const rateThen = rateOnDay(worker, changesOn);
  if (!next.ok || rateThen === undefined || rateThen >= next.value.requiredPence) return [];
  return [flagFor(worker, rateThen, next.value.requiredPence, changesOn, 'act', changesOn)];
}

function flagFor(worker: Worker, ratePence: number, requiredPence: number, rowFrom: IsoDay, severity: 'stop' | 'act', from: IsoDay): Flag {
  const coming = severity === 'act';
  return {
    check: 'pay-below-minimum-wage',
    severity,
    title: coming
      ? `${worker.name}’s pay will be below the minimum wage from ${formatDay(from)}`
      : `${worker.name}’s pay is ${formatPounds(requiredPence - ratePence)} an hour below the minimum wage`,
    why: `The rate is ${formatPounds(ratePence)} an hour. The least for their age is ${formatPounds(requiredPence)} an hour from ${formatDay(rowFrom)}. ${coming ? 'Paying less is against the law.' : 'Paying less is against the law, and what is missing is owed.'}`,
    next: coming
      ? `Set a rate of at least ${formatPounds(requiredPence)} from ${formatDay(from)}, and check that the budget covers it.`
      : `Raise the rate to at least ${formatPounds(requiredPence)}, and pay what is missing. Ask the council for more money if the budget does not cover it.`,
    screen: 'employing',
    byOn: from,
    figures: { ratePence, requiredPence, rateFromOn: rowFrom },
    records: recordsOf('worker', [worker.id]),
  };
}

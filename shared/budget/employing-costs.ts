import type { Facts } from '../checks/check';
import { planEmployerCosts } from '../employer/plan-employer-costs';
import { costRatesDay } from '../employer/rates-known';
import type { Worker } from '../employer/worker';
import { addDays, addMonths, type IsoDay } from '../kernel/iso-date';
import { sumPence, timesRatio, type Pence } from '../kernel/money';
import { daysIn, overlap, type Period } from '../kernel/period';
import { ok, type Result } from '../kernel/result';
import type { Service } from '../plan/services';
import { isPlanned } from './commitments';
import { budgetOn, planYear } from './personal-budget';
import type { EmployerCost } from './plan-cost';

type Employing = Pick<Facts, 'services' | 'workers' | 'employer'>;

/** Does the PA do a service that the direct payment pays for, on a day or later? Otherwise the plan does not have their wages. Of one who has left by then: at any time in the year. */
function isInPlan(worker: Worker, services: readonly Service[], on: IsoDay, year: Period | null): boolean {
  const since = year !== null && worker.endsOn !== null && worker.endsOn < on ? year.from : on;
  return services.some((service) => isPlanned(service) && service.workerId === worker.id && (service.endsOn === null || service.endsOn >= since));
}

function extrasIn({ workers, services, employer }: Employing, on: IsoDay, year: Period | null): Result<EmployerCost[]> {
  const costs = planEmployerCosts(workers.filter((worker) => isInPlan(worker, services, on, year)), employer, on, costRatesDay(on), year);
  return costs.ok ? ok(costs.value.workers.map(({ workerId, extraPence }) => ({ workerId, yearlyPence: extraPence }))) : costs;
}

/**
 * What the plan year of a day costs on top of the wages (holiday pay, employer's National Insurance, pension), in pence at the rates of a
 * full year, for each PA whose wages are in the plan: by the days of the year on which they are employed, so that who leaves and who
 * follows cost one year together. The others are left out: half of what someone costs would be no figure at all
 * (`worker-without-service` says so). Faults: those of `planEmployerCosts`.
 */
export function employingExtras(facts: Employing & Pick<Facts, 'budgets'>, on: IsoDay): Result<EmployerCost[]> {
  const budget = budgetOn(facts.budgets, on);
  return extrasIn(facts, on, budget ? planYear(budget, facts.budgets, on) : null);
}

/**
 * What employing costs on top of wages that is still to come in a year after a day: each PA's by the days that are left of the year and of their
 * job. An estimate, because what is owed for wages already paid depends on payroll. What went to HMRC and to the pension so far is spent
 * already and plays no part. Null: the rates or a rate of pay are not known, so there is no figure.
 */
export function employingToCome(facts: Employing, year: Period, on: IsoDay): Pence | null {
  const extras = extrasIn(facts, on, null);
  if (!extras.ok) return null;
  const wholeYear = daysIn({ from: year.from, to: addDays(addMonths(year.from, 12), -1) });
  return sumPence(
    extras.value.map(({ workerId, yearlyPence }) => {
      const worker = facts.workers.find(({ id }) => id === workerId);
      const left = worker && on < year.to ? overlap({ from: addDays(on, 1), to: year.to }, { from: worker.startsOn, to: worker.endsOn ?? year.to }) : undefined;
      return left ? timesRatio(yearlyPence, { numerator: daysIn(left), denominator: wholeYear }, 'half-up') : 0;
    }),
  );
}

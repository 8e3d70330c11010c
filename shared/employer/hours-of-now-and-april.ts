import { yearBasisOf } from '../councils/year-basis';
import type { Facts } from '../checks/check';
import { isPlanned } from '../budget/commitments';
import { fullYearOf } from '../budget/personal-budget';
import { nextApril, workerAfter } from '../budget/plan-cost-after-april';
import type { IsoDay } from '../kernel/iso-date';
import { sumPence, type Pence } from '../kernel/money';
import type { Result } from '../kernel/result';
import { costInYear } from '../plan/cost-of-service';
import { hourCosts, type HourCost, type SharedCosts } from './hour-cost';
import { ratesMissing } from './rates-known';

export type HoursCompared = {
  readonly now: Result<HourCost[]>;
  readonly april: Result<HourCost[]>;
  /** The next 6 April. */
  readonly from: IsoDay;
  /** Titles of the tables that have no figures for that day yet; the last that are known stand in. */
  readonly missing: readonly string[];
};

/** What the plan pays in the year of a day for insurance, payroll and training of those employed, in pence. */
export function sharedCosts(facts: Pick<Facts, 'services' | 'budgets' | 'council' | 'terms'>, on: IsoDay): SharedCosts {
  const [year, basis] = [fullYearOf(facts.budgets, on), yearBasisOf(facts.council)];
  const services = facts.services.filter((service) => isPlanned(service) && (service.endsOn === null || service.endsOn >= on));
  const costOf = (category: string): Pence => sumPence(services.filter((service) => service.category === category).map((service) => costInYear(service, year, basis, facts.terms) ?? 0));
  return { insurancePence: costOf('insurance'), payrollPence: costOf('payroll_fees'), trainingPence: costOf('training') };
}

/** What an hour of support costs with each PA on a day, and from the next 6 April with all that is known of then. */
export function hoursOfNowAndApril(facts: Pick<Facts, 'workers' | 'employer' | 'services' | 'budgets' | 'council' | 'terms'>, on: IsoDay): HoursCompared {
  const from = nextApril(on);
  const shared = sharedCosts(facts, on);
  return {
    now: hourCosts(facts.workers, facts.employer, shared, on),
    april: hourCosts(facts.workers.map((worker) => workerAfter(worker, from)), facts.employer, shared, from),
    from,
    missing: ratesMissing(from).map(({ title }) => title),
  };
}

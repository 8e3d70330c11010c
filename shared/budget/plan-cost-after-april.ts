import type { Facts } from '../checks/check';
import { hasNoMinimumWage, minimumWageFor, workerFloor } from '../employer/minimum-wage';
import { rateOnDay, type Worker } from '../employer/worker';
import type { IsoDay } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';
import { usualRateOn } from '../plan/price-of-visit';
import { RATE_KINDS, type Service } from '../plan/services';
import { rateOn } from '../rates/rate-table';
import { rates } from '../rates/rates';
import { employingExtras } from './employing-costs';
import { budgetOn } from './personal-budget';
import { planCost, type PlanCost } from './plan-cost';

/** A service whose usual price for an hour is another after April, in pence, and why. */
export type Raise = { readonly serviceId: number; readonly fromPence: Pence; readonly toPence: Pence; readonly because: 'agreed' | 'minimum_wage' };

export type PlanCostAfterApril = {
  /** The next 6 April. */
  readonly from: IsoDay;
  /** The 12 months from then. */
  readonly cost: PlanCost;
  readonly raises: readonly Raise[];
  /** `not_loaded`: nobody knows it here yet, so wages count as they are; `not_needed`: no PA is paid by the hour. */
  readonly minimumWage: 'known' | 'not_loaded' | 'not_needed';
  /** No new budget is written down for then, so that of the day asked about goes on. */
  readonly isBudgetOfNow: boolean;
};

/** The next 6 April after a day: the first day of a tax year, when most pay and most budgets change. */
export function nextApril(on: IsoDay): IsoDay {
  const year = Number(on.slice(0, 4)) + (on.slice(5) < '04-06' ? 0 : 1);
  return `${year}-04-06` as IsoDay;
}

/**
 * What the plan of a day costs in the 12 months from the next 6 April, with all that is known of then: the prices of services, the pay
 * of PAs, the minimum wage, the budget. A PA’s hour costs at least what the PA is paid, and that is at least the minimum wage of
 * 6 April (from 1 April the law has it begin with the pay period). Null: no budget is known, then or now.
 */
export function planCostAfterApril(facts: Facts, on: IsoDay): PlanCostAfterApril | null {
  const from = nextApril(on);
  const now = budgetOn(facts.budgets, on);
  const budget = budgetOn(facts.budgets, from) ?? now;
  if (!budget) return null;
  const services = facts.services.map((service) => serviceAfter(service, facts.workers, from));
  const after = { ...facts, services, workers: facts.workers.map((worker) => workerAfter(worker, from)), budgets: [{ ...budget, startsOn: from, endsOn: null }] };
  const employing = employingExtras(after, from);
  const cost = planCost(after, from, employing.ok ? employing.value : []);
  if (!cost) return null;
  const paidByHour = facts.services.some((service) => isHourlyPa(service) && (service.endsOn === null || service.endsOn >= from));
  return {
    from,
    cost,
    raises: facts.services.flatMap((service, at) => raiseOf(service, services[at] ?? service, facts.workers, on, from)),
    minimumWage: !paidByHour ? 'not_needed' : rateOn(rates.minimumWage(), from).ok ? 'known' : 'not_loaded',
    isBudgetOfNow: budget === now,
  };
}

/** Of a sleep-in the law asks the wage only for the time awake, so its price says nothing of the pay. */
const isHourlyPa = ({ kind, care, ratePer, fundedBy, ratePence }: Service): boolean => kind === 'pa' && care !== 'sleep_in' && ratePer === 'hour' && fundedBy === 'direct_payment' && (ratePence ?? 0) > 0;

/** The least that an hour may cost then; 0 where the law sets nothing or is not known yet. Without a PA it is that of a grown-up. */
function floorOf(worker: Worker | undefined, from: IsoDay): Pence {
  if (worker && (worker.kind !== 'employed' || hasNoMinimumWage(worker))) return 0;
  const floor = worker ? workerFloor(worker, from) : minimumWageFor({ on: from, age: GROWN_UP, apprentice: false });
  return floor.ok ? floor.value.requiredPence : 0;
}

const GROWN_UP = 23;

/** A PA as paid from a day on: at least the minimum wage of that day, as far as it is known. */
export function workerAfter(worker: Worker, from: IsoDay): Worker {
  const ratePence = rateOnDay(worker, from);
  const floor = floorOf(worker, from);
  if (ratePence === undefined || ratePence >= floor) return worker;
  const others = worker.rates.filter((rate) => rate.from !== from);
  return { ...worker, rates: [...others, { from, ratePence: floor }].sort((a, b) => (a.from < b.from ? -1 : 1)) };
}

function serviceAfter(service: Service, workers: readonly Worker[], from: IsoDay): Service {
  if (!isHourlyPa(service)) return service;
  const worker = workers.find(({ id }) => id === service.workerId);
  const floor = floorOf(worker, from);
  const paid = worker?.kind === 'employed' ? (rateOnDay(worker, from) ?? 0) : 0;
  const leastOf = (kind: Service['rates'][number]['kind']) => (kind === 'usual' ? Math.max(floor, paid) : floor);
  const later = service.rates.filter((rate) => rate.from > from).map((rate) => ({ ...rate, ratePence: Math.max(rate.ratePence, leastOf(rate.kind)) }));
  const now = RATE_KINDS.flatMap((kind) => {
    const known = service.rates.filter((rate) => rate.kind === kind && rate.from <= from).sort((a, b) => (a.from < b.from ? 1 : -1))[0]?.ratePence;
    const ratePence = kind === 'usual' ? (known ?? service.ratePence) : known;
    return ratePence === undefined || ratePence === null ? [] : [{ kind, from, ratePence: Math.max(ratePence, leastOf(kind)) }];
  });
  return { ...service, rates: [...now, ...later] };
}

function raiseOf(service: Service, after: Service, workers: readonly Worker[], on: IsoDay, from: IsoDay): Raise[] {
  if (service.endsOn !== null && service.endsOn < from) return [];
  const [fromPence, toPence] = [usualRateOn(service, on), usualRateOn(after, from)];
  if (fromPence === null || toPence === null || fromPence === toPence) return [];
  const worker = workers.find(({ id }) => id === service.workerId);
  const agreed = Math.max(usualRateOn(service, from) ?? 0, (worker && rateOnDay(worker, from)) ?? 0);
  return [{ serviceId: service.id, fromPence, toPence, because: toPence > agreed ? 'minimum_wage' : 'agreed' }];
}

/** From February, councils set the budgets of the next year: is the plan too dear then because the minimum wage goes up? */
export function isAprilRise({ raises, cost }: PlanCostAfterApril, on: IsoDay): boolean {
  const day = on.slice(5);
  return day >= '02-01' && day < '04-06' && cost.leftPence < 0 && raises.some(({ because }) => because === 'minimum_wage');
}

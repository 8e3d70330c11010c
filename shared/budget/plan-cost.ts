import type { Facts } from '../checks/check';
import { yearBasisOf } from '../councils/year-basis';
import type { IsoDay } from '../kernel/iso-date';
import { sumPence, timesRatio, type Pence } from '../kernel/money';
import { partOfYear } from '../kernel/part-of-year';
import type { Period } from '../kernel/period';
import { indexEntries, within } from '../ledger/entry-index';
import { costInYear } from '../plan/cost-of-service';
import { isPlanned, isTaxOrPension } from './commitments';
import { budgetForYear, budgetOn, oneOffsIn, planYear } from './personal-budget';
import { comesOnTop } from './reserves';

/** What a PA costs in a year on top of the wages: holiday, employer's National Insurance and pension. */
export type EmployerCost = { readonly workerId: number; readonly yearlyPence: Pence };

/** A year of the plan against the money there is for it, in pence. */
export type PlanCost = {
  readonly year: Period;
  readonly services: readonly { readonly serviceId: number; readonly yearlyPence: Pence }[];
  /** Services whose price is not known, so that they are missing from the sum. */
  readonly withoutPrice: readonly number[];
  readonly servicesPence: Pence;
  readonly employerCostsPence: Pence;
  /** Money put aside for what is in neither of the two above (`comesOnTop`). */
  readonly reservesPence: Pence;
  /** Services + employer costs + reserves, less what one-off payments cover. */
  readonly totalPence: Pence;
  readonly budgetPence: Pence;
  /** Own money added in the year so far. */
  readonly topUpsPence: Pence;
  /** Budget + top-ups − total; below 0: the plan costs more than there is. */
  readonly leftPence: Pence;
};

/**
 * The yearly cost of the plan on a day. A PA's wages are in the plan through the hourly rate of the service, so `employerCosts`
 * carries only what comes on top; services that already set money aside for HMRC or a pension, and reserves for HMRC or holiday pay, are
 * not counted again. In a plan year cut short they have its share too. One-off services are paid by one-off payments first, and only the rest counts here: money for one thing does not
 * pay for another. Null: no budget is known on that day.
 */
export function planCost(facts: Facts, on: IsoDay, employerCosts: readonly EmployerCost[]): PlanCost | null {
  const budget = budgetOn(facts.budgets, on);
  if (!budget) return null;
  const basis = yearBasisOf(facts.council);
  const year = planYear(budget, facts.budgets, on);
  const priced = facts.services.filter(isPlanned).map((service) => ({ service, yearlyPence: costInYear(service, year, basis, facts.terms) }));
  const services = priced.flatMap(({ service, yearlyPence }) => (yearlyPence ? [{ serviceId: service.id, yearlyPence }] : []));
  const once = new Set(facts.services.filter((service) => service.every === 'once').map((service) => service.id));
  const oneOffCostPence = sumPence(services.filter((service) => once.has(service.serviceId)).map((service) => service.yearlyPence));
  const servicesPence = sumPence(services.map((service) => service.yearlyPence));
  const planned = new Map(services.map((service) => [service.serviceId, service.yearlyPence]));
  const alreadyPlanned = sumPence(facts.services.filter(isTaxOrPension).map((service) => planned.get(service.id) ?? 0));
  const employingPence = timesRatio(sumPence(employerCosts.map((cost) => cost.yearlyPence)), partOfYear(year, basis), 'half-up');
  const employerCostsPence = Math.max(0, employingPence - alreadyPlanned);
  const reservesPence = sumPence(facts.reserves.filter(comesOnTop).map((reserve) => reserve.amountPence));
  const totalPence = servicesPence - Math.min(oneOffCostPence, oneOffsIn(facts.oneOffs, year)) + employerCostsPence + reservesPence;
  const budgetPence = budgetForYear(budget, year, basis);
  const topUps = within(indexEntries(facts.entries).byCategory.get('own_top_up') ?? [], { from: year.from, to: on });
  const topUpsPence = sumPence(topUps.map((line) => line.part.amountPence));
  return {
    year,
    services,
    withoutPrice: priced.filter(({ yearlyPence }) => yearlyPence === null).map(({ service }) => service.id),
    servicesPence,
    employerCostsPence,
    reservesPence,
    totalPence,
    budgetPence,
    topUpsPence,
    leftPence: budgetPence + topUpsPence - totalPence,
  };
}

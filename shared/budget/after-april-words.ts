import type { Facts } from '../checks/check';
import { formatDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import type { PlanCostAfterApril } from './plan-cost-after-april';

/**
 * What the plan costs after next April, for a plan and a screen: “From 6 April 2027 a year of this plan costs £3,900.00. No new budget is
 * written down for then; with today’s, £3,640.00 a year, £260.00 is missing.” Then what rises, and what is not known yet.
 */
export function afterAprilWords({ from, cost, raises, minimumWage, isBudgetOfNow }: PlanCostAfterApril, { services }: Pick<Facts, 'services'>): string {
  const { totalPence, budgetPence, leftPence } = cost;
  const left = leftPence < 0 ? `${formatPounds(-leftPence)} is missing` : `${formatPounds(leftPence)} is left`;
  const names = new Map(services.map((service) => [service.id, service]));
  const rises = raises.flatMap(({ serviceId, fromPence, toPence, because }) => {
    const service = names.get(serviceId);
    const each = service?.ratePer === 'time' ? 'One time' : 'An hour';
    return service ? [`${each} of “${service.name}” costs ${formatPounds(toPence)} then and ${formatPounds(fromPence)} now${because === 'minimum_wage' ? ', because the minimum wage rises' : ''}.`] : [];
  });
  return [
    `From ${formatDay(from)} a year of this plan costs ${formatPounds(totalPence)}.`,
    isBudgetOfNow ? `No new budget is written down for then; with today’s, ${formatPounds(budgetPence)} a year, ${left}.` : `The budget then is ${formatPounds(budgetPence)} a year, so ${left}.`,
    ...rises,
    ...(minimumWage === 'not_loaded' ? ['The minimum wage of that April is not loaded yet, so wages count as far as they are known.'] : []),
  ].join(' ');
}

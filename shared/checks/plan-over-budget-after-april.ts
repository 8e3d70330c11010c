import { employingExtras } from '../budget/employing-costs';
import { budgetDay } from '../budget/personal-budget';
import { planCost } from '../budget/plan-cost';
import { isAprilRise, planCostAfterApril, type PlanCostAfterApril } from '../budget/plan-cost-after-april';
import { addDays, formatDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { recordsOf, type Check } from './check';

/** `act`: a plan has to go on being affordable, and there is time to ask for more. */
export const planOverBudgetAfterApril: Check = {
  code: 'plan-over-budget-after-april',
  rule: 'The plan is within the budget now, and in the 12 months from the next 6 April it is not: at the prices, the pay and the minimum wage known for then, against the budget of then, or today’s where none is written down. A rise of the minimum wage has its own check from February.',
  source: 'Buckinghamshire, “What is a care and support plan?”: sustainable',
  check(facts, on) {
    const after = planCostAfterApril(facts, on);
    if (!after || after.cost.leftPence >= 0 || isAprilRise(after, on)) return [];
    const day = budgetDay(facts.budgets, on);
    const employing = employingExtras(facts, day);
    const now = planCost(facts, day, employing.ok ? employing.value : []);
    if (!now || now.leftPence < 0) return [];
    const { totalPence, budgetPence, leftPence, services } = after.cost;
    return [
      {
        check: 'plan-over-budget-after-april',
        severity: 'act',
        title: `From ${formatDay(after.from)} the plan costs ${formatPounds(-leftPence)} a year more than the budget`,
        why: `A year of it costs ${formatPounds(totalPence)} then. ${budgetWords(after, budgetPence)}${wageWords(after)} The council looks for a plan that can go on.`,
        next: 'Ask the council for a review of the budget before April, with these figures. Or change a service in time.',
        screen: 'needs-and-services',
        byOn: addDays(after.from, -1),
        figures: { totalPence, budgetPence, overPence: -leftPence, nowTotalPence: now.totalPence, fromOn: after.from },
        records: recordsOf('service', services.map((service) => service.serviceId)),
      },
    ];
  },
};

function budgetWords({ isBudgetOfNow }: PlanCostAfterApril, budgetPence: number): string {
  return isBudgetOfNow ? `No new budget is written down for then; today’s would be ${formatPounds(budgetPence)}.` : `The budget is ${formatPounds(budgetPence)}.`;
}

function wageWords({ minimumWage }: PlanCostAfterApril): string {
  return minimumWage === 'not_loaded' ? ' The minimum wage of that April is not loaded yet, so wages count as they are now, and it may cost more.' : '';
}

import { employingExtras } from '../budget/employing-costs';
import { budgetDay } from '../budget/personal-budget';
import { planCost } from '../budget/plan-cost';
import { addDays, addMonths } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { formatPeriod } from '../kernel/period';
import { recordsOf, type Check } from './check';

/** `stop`: a council cannot agree a plan that costs more than the budget. */
export const planOverBudget: Check = {
  code: 'plan-over-budget',
  rule: 'In the plan year of today, or of the first budget where none has begun, the cost of direct payment services, employer costs and reserves is more than the personal budget and own top-ups.',
  source: 'Luton’s list for agreeing a plan: “within your budget”',
  check(facts, on) {
    // Councils hold a plan against its budget before the budget begins.
    const day = budgetDay(facts.budgets, on);
    // Where next year's rates are not loaded the last known ones count, and `rate-not-loaded` says so. A PA without an hourly rate has
    // a flag of their own; the services alone can still be too much.
    const employing = employingExtras(facts, day);
    const cost = planCost(facts, day, employing.ok ? employing.value : []);
    if (!cost || cost.leftPence >= 0) return [];
    const isWholeYear = cost.year.to >= addDays(addMonths(cost.year.from, 12), -1);
    const { servicesPence, employerCostsPence, reservesPence, totalPence, budgetPence, topUpsPence } = cost;
    return [
      {
        check: 'plan-over-budget',
        severity: 'stop',
        title: `The plan costs ${formatPounds(-cost.leftPence)} ${isWholeYear ? 'a year ' : ''}more than the budget`,
        why: `From ${formatPeriod(cost.year)} the services cost ${formatPounds(servicesPence)}, employing costs ${formatPounds(employerCostsPence)} on top and ${formatPounds(reservesPence)} is kept in reserve: ${formatPounds(totalPence)} in all. There is ${formatPounds(budgetPence + topUpsPence)}. The council cannot agree a plan that is over the budget.`,
        next: 'Change a service, or ask the council for a review of the budget.',
        screen: 'needs-and-services',
        byOn: null,
        figures: { servicesPence, employerCostsPence, reservesPence, totalPence, budgetPence, topUpsPence, overPence: -cost.leftPence },
        records: recordsOf('service', cost.services.map((service) => service.serviceId)),
      },
    ];
  },
};

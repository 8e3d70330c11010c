import { isPlanned } from '../budget/commitments';
import { budgetDay, budgetOn, oneOffsIn, planYear } from '../budget/personal-budget';
import { formatPounds, sumPence } from '../kernel/money';
import { contains, formatPeriod } from '../kernel/period';
import { costInPeriod } from '../plan/cost-of-service';
import { recordsOf, type Check } from './check';

/** `stop`: what the one-off payments do not cover would come out of the money for the weekly support. */
export const oneOffOverBudget: Check = {
  code: 'one-off-over-budget',
  rule: 'In the plan year of today, or of the first budget where none has begun, the services that come once cost more than the one-off payments of that year.',
  source: 'Luton’s list for agreeing a plan: “within your budget”',
  check(facts, on) {
    const day = budgetDay(facts.budgets, on);
    const budget = budgetOn(facts.budgets, day);
    if (!budget) return [];
    const year = planYear(budget, facts.budgets, day);
    const services = facts.services.filter((service) => isPlanned(service) && service.every === 'once' && contains(year, service.startsOn));
    const costPence = sumPence(services.map((service) => costInPeriod(service, year, facts.terms) ?? 0));
    const paymentsPence = oneOffsIn(facts.oneOffs, year);
    if (costPence <= paymentsPence) return [];
    return [
      {
        check: 'one-off-over-budget',
        severity: 'stop',
        title: `What is bought once costs ${formatPounds(costPence - paymentsPence)} more than the one-off payments`,
        why: `From ${formatPeriod(year)} it costs ${formatPounds(costPence)}, and the one-off payments are ${formatPounds(paymentsPence)}. The rest would come out of the money for your regular support.`,
        next: 'Ask the council for a one-off payment before you buy it. If it has agreed to one, write it down beside the budget.',
        screen: 'needs-and-services',
        byOn: null,
        figures: { costPence, paymentsPence, overPence: costPence - paymentsPence },
        records: recordsOf('service', services.map((service) => service.id)),
      },
    ];
  },
};

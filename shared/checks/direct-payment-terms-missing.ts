import { budgetDay, budgetOn } from '../budget/personal-budget';
import { isCurrent } from '../kernel/period';
import { recordsOf, type Check, type Flag } from './check';

/** `act`: the law says that the plan must show these. */
export const directPaymentTermsMissing: Check = {
  code: 'direct-payment-terms-missing',
  rule: 'The direct payment pays for a service and the plan does not say how much it is and how often, or it is known how much and no need is named that it is for.',
  source: 'Care Act s.25(2); Buckinghamshire’s page: “what needs the direct payment is being used for, as well as the amount and frequency of the payments”',
  check(facts, on) {
    const paid = facts.services.filter((service) => service.fundedBy === 'direct_payment' && (service.endsOn === null || service.endsOn >= on));
    const day = budgetDay(facts.budgets, on);
    const hasBudget = budgetOn(facts.budgets, day) !== undefined;
    if (!hasBudget) return paid.length === 0 ? [] : [flagFor('The plan does not say how much the direct payment is, and how often it comes', 'Write down your personal budget from the council’s letter.', paid.map((service) => service.id))];
    const needs = new Set(facts.needs.filter((need) => isCurrent(need, day) || need.startsOn > day).map((need) => need.id));
    if (needs.size === 0 || paid.some((service) => service.needs.some((tie) => needs.has(tie.needId)))) return [];
    return [flagFor('The plan does not say which needs the direct payment is for', 'Add the services that it pays for, and say which needs each one meets.', paid.map((service) => service.id))];
  },
};

function flagFor(title: string, next: string, serviceIds: readonly number[]): Flag {
  return {
    check: 'direct-payment-terms-missing',
    severity: 'act',
    title,
    why: 'With a direct payment, the plan must show the needs that it is for, the amount and how often it is paid.',
    next,
    screen: 'needs-and-services',
    byOn: null,
    figures: { services: serviceIds.length },
    records: recordsOf('service', serviceIds),
  };
}

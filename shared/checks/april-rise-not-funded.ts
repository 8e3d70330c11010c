import { isAprilRise, planCostAfterApril } from '../budget/plan-cost-after-april';
import { addDays, formatDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import { joinWords } from '../kernel/plain-words';
import { recordsOf, type Check } from './check';

/** `act`: the law raises the pay, whatever the council does. */
export const aprilRiseNotFunded: Check = {
  code: 'april-rise-not-funded',
  rule: 'From 1 February to 5 April: the minimum wage known for April is more than a PA’s hour costs, and with it a year of the plan costs more than the budget of then, or today’s where none is written down.',
  source: 'National Minimum Wage Act 1998 and the rates table; Care Act s.26 and guidance 11.24: a budget has to be enough to meet the needs',
  check(facts, on) {
    const after = planCostAfterApril(facts, on);
    if (!after || !isAprilRise(after, on)) return [];
    const raised = after.raises.filter(({ because }) => because === 'minimum_wage');
    const names = new Map(facts.services.map((service) => [service.id, service.name]));
    const { totalPence, budgetPence, leftPence } = after.cost;
    return [
      {
        check: 'april-rise-not-funded',
        severity: 'act',
        title: `The minimum wage goes up in April, and the budget is ${formatPounds(-leftPence)} a year too small for it`,
        why: `${joinWords(raised.map(({ serviceId, fromPence, toPence }) => `An hour of ${names.get(serviceId) ?? 'a service'} costs ${formatPounds(fromPence)} now and at least ${formatPounds(toPence)} then`))}. From ${formatDay(after.from)} a year of the plan costs ${formatPounds(totalPence)}, and the budget ${after.isBudgetOfNow ? 'of today ' : ''}is ${formatPounds(budgetPence)}.`,
        next: 'Write to the council now and ask for a budget that pays the legal wage. Pay it from April in any case: it is the law.',
        screen: 'needs-and-services',
        byOn: addDays(after.from, -1),
        figures: { totalPence, budgetPence, overPence: -leftPence, fromOn: after.from },
        records: recordsOf('service', raised.map(({ serviceId }) => serviceId)),
      },
    ];
  },
};

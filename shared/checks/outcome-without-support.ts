import { isCurrent } from '../kernel/period';
import { recordsOf, type Check } from './check';

/** `act`: the plan names what the person wants to reach and nothing in it leads there. */
export const outcomeWithoutSupport: Check = {
  code: 'outcome-without-support',
  rule: 'A goal of the plan rests on no need, or on needs for which no service and no help without pay is in place. Where such a need is eligible, need-unmet says so instead.',
  source: 'Care Act s.25(1)(d); Luton’s list for agreeing a plan: “help you to achieve your goals”',
  check(facts, on) {
    const served = new Set(facts.services.filter((service) => isCurrent(service, on)).flatMap((service) => service.needs.map((tie) => tie.needId)));
    return facts.goals.flatMap((goal) => {
      const needs = facts.needs.filter((need) => goal.needIds.includes(need.id) && isCurrent(need, on));
      if (needs.some((need) => served.has(need.id) || need.eligible)) return [];
      return [
        {
          check: 'outcome-without-support',
          severity: 'act' as const,
          title: `Nothing in the plan leads to “${goal.words.trim()}”`,
          why: needs.length === 0 ? 'This goal is tied to no need, so nobody can see which support helps you to reach it.' : 'The needs that it rests on have no support, paid or unpaid.',
          next: 'Say which needs it rests on, add the support that leads to it, or take the goal out.',
          screen: 'plan' as const,
          byOn: null,
          figures: { needs: needs.length },
          records: recordsOf('goal', [goal.id]),
        },
      ];
    });
  },
};

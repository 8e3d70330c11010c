import { spentIn } from '../budget/forecast';
import { budgetForYear, budgetOn, oneOffsIn, planYear } from '../budget/personal-budget';
import type { Facts } from '../checks/check';
import { yearBasisOf } from '../councils/year-basis';
import type { IsoDay } from '../kernel/iso-date';
import { sumPence, type Pence } from '../kernel/money';
import type { Period } from '../kernel/period';
import { isStillToCome, type StatedOccurrence } from './planned-state';

/** The layers of the plan year’s budget, in pence: budget = paid + committed + available, and planned is a part of what is available. */
export type PlannedLayers = {
  readonly period: Period;
  readonly budgetPence: Pence;
  readonly paidPence: Pence;
  /** What is due or late, and what will be due within four weeks. */
  readonly committedPence: Pence;
  /** Budget − paid − committed; below 0: more is promised than there is. */
  readonly availablePence: Pence;
  /** What the plan has later in the year. */
  readonly plannedPence: Pence;
  /** Payments of the year whose amount nobody knows yet, so they are in no layer. */
  readonly amountsNotKnown: number;
};

/** The layers on a day. `stated`: the planned movements of at least the plan year. Null: no budget is known on that day. */
export function plannedLayers(facts: Facts, stated: readonly StatedOccurrence[], on: IsoDay): PlannedLayers | null {
  const budget = budgetOn(facts.budgets, on);
  if (!budget) return null;
  const period = planYear(budget, facts.budgets, on);
  const budgetPence = budgetForYear(budget, period, yearBasisOf(facts.council)) + oneOffsIn(facts.oneOffs, period);
  const paidPence = spentIn(facts, { from: period.from, to: on });
  const open = stated.filter((one) => one.direction === 'out' && one.account === 'direct_payment' && one.dueOn <= period.to && isStillToCome(one));
  const sumOf = (some: readonly StatedOccurrence[]) => -sumPence(some.map(({ amountPence }) => amountPence ?? 0));
  const committedPence = sumOf(open.filter(({ state }) => state !== 'planned'));
  return {
    period,
    budgetPence,
    paidPence,
    committedPence,
    availablePence: budgetPence - paidPence - committedPence,
    plannedPence: sumOf(open.filter(({ state }) => state === 'planned')),
    amountsNotKnown: open.filter(({ amountPence }) => amountPence === null).length,
  };
}

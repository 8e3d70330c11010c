import type { Pence } from '../kernel/money';
import { convertPence, type Recurring, type YearBasis } from '../kernel/recurrence';
import type { BudgetPeriod } from './personal-budget';

/** The three figures of a personal budget (Care Act 2014, section 26) in one rhythm, in pence. */
export type BudgetFigures = { readonly per: Recurring; readonly totalPence: Pence; readonly contributionPence: Pence; readonly councilPence: Pence };

/** The three figures of a budget in another rhythm. The council's part is what is left of the whole, so that they add up in every rhythm. */
export function budgetFigures(budget: BudgetPeriod, per: Recurring, basis: YearBasis): BudgetFigures {
  const totalPence = convertPence(budget.totalPence, budget.per, per, basis);
  const contributionPence = convertPence(budget.contributionPence, budget.per, per, basis);
  return { per, totalPence, contributionPence, councilPence: totalPence - contributionPence };
}

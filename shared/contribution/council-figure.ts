import { currentLetter, type ContributionLetter } from '../budget/contribution';
import { budgetOn, type BudgetPeriod } from '../budget/personal-budget';
import { formatDay, type IsoDay } from '../kernel/iso-date';
import type { Pence } from '../kernel/money';
import { convertPence, type YearBasis } from '../kernel/recurrence';

/** What the council asks for a week, and where it says so: “the letter of 12 March 2026”. */
export type CouncilFigure = { readonly weeklyPence: Pence; readonly words: string };

/** The council's figure on a day, in pence a week: that of its letter, otherwise that of the personal budget; null: neither is there. */
export function councilFigure(letters: readonly ContributionLetter[], budgets: readonly BudgetPeriod[], on: IsoDay, basis: YearBasis): CouncilFigure | null {
  const letter = currentLetter(letters, on);
  if (letter) return { weeklyPence: convertPence(letter.amountPence, letter.every, 'week', basis), words: `the letter of ${formatDay(letter.letterOn)}` };
  const budget = budgetOn(budgets, on);
  return budget ? { weeklyPence: convertPence(budget.contributionPence, budget.per, 'week', basis), words: `the personal budget from ${formatDay(budget.startsOn)}` } : null;
}

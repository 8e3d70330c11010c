import { budgetOn } from '#shared/budget/personal-budget';
import type { Output } from '#shared/contract/contract';
import { councilFigure } from '#shared/contribution/council-figure';
import { estimateContribution } from '#shared/contribution/estimate-contribution';
import { yearBasisOf } from '#shared/councils/year-basis';
import { taxYearOf } from '#shared/kernel/period';
import { convertPence } from '#shared/kernel/recurrence';
import { ok, type Result } from '#shared/kernel/result';
import { readLedger } from '../db/transaction';
import { listBudgets } from '../repositories/budgets';
import { listLetters } from '../repositories/letters';
import { listMeansLines, readMeans } from '../repositories/means';
import type { Services } from '../services/services';
import { gatherCouncil } from './gather-council';

/** Is the council’s figure for the contribution right? The sum, step by step, beside it. */
export function showEstimate(services: Services): Result<Output<'contribution.estimate'>> {
  const today = services.clock.today();
  // Not all the facts: payments have no part in it, and there may be very many.
  const { means, lines, letters, budgets, council } = readLedger(services, (db) => ({
    means: readMeans(db),
    lines: listMeansLines(db),
    letters: listLetters(db),
    budgets: listBudgets(db),
    council: gatherCouncil(db),
  }));
  const on = means?.figuresOn ?? today;
  const basis = yearBasisOf(council);
  const budget = budgetOn(budgets, on);
  const costOfCarePence = budget ? convertPence(budget.totalPence, budget.per, 'week', basis) : null;
  const thisYear = taxYearOf(today).from;
  return ok({
    means,
    lines,
    estimate: means && estimateContribution({ means, lines, costOfCarePence, basis }),
    council: councilFigure(letters, budgets, on, basis),
    oldSince: means !== null && means.figuresOn < thisYear ? thisYear : null,
  });
}

import type { Output } from '#shared/contract/contract';
import { councilFigure } from '#shared/contribution/council-figure';
import { estimateContribution } from '#shared/contribution/estimate-contribution';
import { budgetOn } from '#shared/budget/personal-budget';
import { yearBasisOf } from '#shared/councils/year-basis';
import { convertPence } from '#shared/kernel/recurrence';
import { taxYearOf } from '#shared/kernel/period';
import { ok, type Result } from '#shared/kernel/result';
import { readLedger } from '../db/transaction';
import { listMeansLines, readMeans } from '../repositories/means';
import type { Services } from '../services/services';
import { gatherFacts } from './gather-facts';

/** Is the council's figure for the contribution right? The sum, step by step, beside it. */
export function showEstimate(services: Services): Result<Output<'contribution.estimate'>> {
  const today = services.clock.today();
  const { facts, means, lines } = readLedger(services, (db) => ({ facts: gatherFacts(db, today), means: readMeans(db), lines: listMeansLines(db) }));
  const on = means?.figuresOn ?? today;
  const basis = yearBasisOf(facts.council);
  const budget = budgetOn(facts.budgets, on);
  const costOfCarePence = budget ? convertPence(budget.totalPence, budget.per, 'week', basis) : null;
  const thisYear = taxYearOf(today).from;
  return ok({
    means,
    lines,
    estimate: means && estimateContribution({ means, lines, costOfCarePence, basis }),
    council: councilFigure(facts.letters, facts.budgets, on, basis),
    oldSince: means !== null && means.figuresOn < thisYear ? thisYear : null,
  });
}

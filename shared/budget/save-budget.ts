import { formatPounds } from '../kernel/money';
import { belowZero, endsBeforeStart, recordGone, unlessRefused, type Draft } from '../kernel/record';
import type { Fault, Result } from '../kernel/result';
import type { BudgetPeriod } from './personal-budget';

/**
 * A personal budget as it is to be kept; amounts in pence. Faults: the three figures do not add up (Care Act 2014, section 26); one is
 * below zero; its last day is before its first; it is no longer there to be changed.
 */
export function decideBudget(draft: Draft<BudgetPeriod>, known: readonly BudgetPeriod[]): Result<Draft<BudgetPeriod>> {
  const { totalPence, contributionPence, councilPence } = draft;
  const faults: Fault[] = [
    ...recordGone('budget', draft.id, known),
    ...belowZero('totalPence', totalPence),
    ...belowZero('contributionPence', contributionPence),
    ...belowZero('councilPence', councilPence),
    ...endsBeforeStart(draft.startsOn, draft.endsOn),
  ];
  const sum = contributionPence + councilPence;
  if (sum !== totalPence) {
    faults.push({
      code: 'budget-does-not-add-up',
      field: 'totalPence',
      message: `Your contribution of ${formatPounds(contributionPence)} and the council’s share of ${formatPounds(councilPence)} make ${formatPounds(sum)}, and the budget says ${formatPounds(totalPence)}. The budget is always the two together. Check the three figures in the council’s letter.`,
    });
  }
  return unlessRefused(faults, draft);
}

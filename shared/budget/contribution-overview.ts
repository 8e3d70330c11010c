import { addDays, addMonths, type IsoDay } from '../kernel/iso-date';
import { sumPence, type Pence } from '../kernel/money';
import { contains, taxYearOf } from '../kernel/period';
import type { Entry } from '../ledger/entry';
import { indexEntries, within } from '../ledger/entry-index';
import { contributionState, currentLetter, expectedContributions, type ContributionLetter, type DueState } from './contribution';

export type ContributionOverview = {
  /** Those of the last 12 months and the next 3, and older ones that are not paid, in order. */
  readonly due: readonly { readonly dueOn: IsoDay; readonly expectedPence: Pence; readonly paidPence: Pence; readonly state: DueState }[];
  readonly arrearsPence: Pence;
  /** In the tax year of the day, because councils set the contribution each April. */
  readonly paidThisYearPence: Pence;
  readonly expectedThisYearPence: Pence;
  readonly nextDueOn: IsoDay | null;
  /** The letter that applies on the day; null: none yet. */
  readonly current: ContributionLetter | null;
};

/**
 * The contribution as someone looks at it on a day, in pence: what was and will be expected, and what was paid in. What was paid ahead
 * counts for the next ones that come. Nothing is expected before `from`, the ledger's first day.
 */
export function contributionOverview(letters: readonly ContributionLetter[], entries: readonly Entry[], on: IsoDay, from: IsoDay): ContributionOverview {
  const state = contributionState(letters, entries, on, from);
  const yearAgo = addMonths(on, -12);
  const past = state.dues.filter((due) => due.dueOn >= yearAgo || due.shortPence > 0);
  let aheadPence = state.aheadPence;
  const coming = expectedContributions(letters, { from: addDays(on, 1), to: addMonths(on, 3) }).map(({ on: dueOn, amountPence }) => {
    const paidPence = Math.min(aheadPence, amountPence);
    aheadPence -= paidPence;
    return { dueOn, expectedPence: amountPence, paidPence, state: paidPence === amountPence ? ('paid' as const) : ('coming' as const) };
  });
  const year = taxYearOf(on);
  const paidIn = within(indexEntries(entries).byCategory.get('contribution') ?? [], { from: year.from > from ? year.from : from, to: on });
  const next = expectedContributions(letters, { from: on, to: addMonths(on, 12) });
  return {
    due: [...past.map(({ dueOn, expectedPence, paidPence, state: dueState }) => ({ dueOn, expectedPence, paidPence, state: dueState })), ...coming],
    arrearsPence: state.arrearsPence,
    paidThisYearPence: sumPence(paidIn.map((line) => line.part.amountPence)),
    expectedThisYearPence: sumPence(state.dues.filter((due) => contains(year, due.dueOn)).map((due) => due.expectedPence)),
    nextDueOn: next[0]?.on ?? null,
    current: currentLetter(letters, on) ?? null,
  };
}

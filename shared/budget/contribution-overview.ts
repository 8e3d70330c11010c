import { addDays, addMonths, type IsoDay } from '../kernel/iso-date';
import { sumPence, type Pence } from '../kernel/money';
import { contains, taxYearOf } from '../kernel/period';
import type { Entry } from '../ledger/entry';
import { indexEntries, within } from '../ledger/entry-index';
import { contributionState, currentLetter, expectedContributions, type ContributionDue, type ContributionLetter, type DueState } from './contribution';

/** `not_known`: its day has passed, and the ledger does not reach to it, so it may have been paid. */
export type DueShown = DueState | 'not_known';

export type ContributionOverview = {
  /** Those of the last 12 months and the next 3, and older ones that are not paid, in order. */
  readonly due: readonly { readonly dueOn: IsoDay; readonly expectedPence: Pence; readonly paidPence: Pence; readonly state: DueShown }[];
  /** Of the days that the ledger knows about. */
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
 * counts for the next ones that come. Nothing is expected before `from`, the ledger's first day. `knownTo`: the last day
 * that the account says anything about (`ledgerKnownTo`); what fell due after it is neither paid nor missed.
 */
export function contributionOverview(letters: readonly ContributionLetter[], entries: readonly Entry[], on: IsoDay, from: IsoDay, knownTo: IsoDay | undefined): ContributionOverview {
  const state = contributionState(letters, entries, on, from);
  const yearAgo = addMonths(on, -12);
  const isKnown = ({ dueOn }: { readonly dueOn: IsoDay }) => knownTo !== undefined && dueOn <= knownTo;
  const isShort = (due: ContributionDue) => due.state === 'part' || due.state === 'missed';
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
    due: [...past.map((due) => ({ dueOn: due.dueOn, expectedPence: due.expectedPence, paidPence: due.paidPence, state: isShort(due) && !isKnown(due) ? ('not_known' as const) : due.state })), ...coming],
    arrearsPence: sumPence(state.dues.filter((due) => isShort(due) && isKnown(due)).map((due) => due.shortPence)),
    paidThisYearPence: sumPence(paidIn.map((line) => line.part.amountPence)),
    expectedThisYearPence: sumPence(state.dues.filter((due) => contains(year, due.dueOn)).map((due) => due.expectedPence)),
    nextDueOn: next[0]?.on ?? null,
    current: currentLetter(letters, on) ?? null,
  };
}

import { daysBetween, formatDay, type IsoDay } from '../kernel/iso-date';
import { foldRow, foldWords, holdsWords, type SortableRow } from '../statements/rules';
import { amountMeets } from './amount-meets';
import { MEETS_WITHIN_DAYS, occurrenceInside, type Occurrence } from './occurrence';

/** A row of a statement or of the register that nobody has sorted yet. */
export type RowToMeet = SortableRow & { readonly paidOn: IsoDay };

export type PlannedProposal<O extends Occurrence> = {
  readonly occurrence: O;
  /** “This looks like the bill for “Alternate weekends” due on 2 December 2026.” */
  readonly words: string;
};

/**
 * Which planned movements these rows look like: within five days, of an amount that meets it, and either with its payee’s name or of
 * exactly its amount, where that fits no other. Each row is one at most, and each planned movement one row’s. `planned`: those that no
 * payment has met. A proposal sorts nothing: somebody has to say yes to it.
 */
export function meetPlanned<O extends Occurrence, Row extends RowToMeet>(planned: readonly O[], rows: readonly Row[]): Map<Row, PlannedProposal<O>> {
  const pairs = rows.flatMap((row) => {
    const text = foldRow(row);
    const near = planned.filter((one) => one.account === 'direct_payment' && apart(one, row) <= MEETS_WITHIN_DAYS && amountMeets(one, row.amountPence));
    const exact = near.filter((one) => one.amountPence === row.amountPence);
    return near.flatMap((one) => {
      const isNamed = holdsWords(text, foldWords(one.payee));
      const isExact = one.amountPence === row.amountPence;
      return isNamed || (isExact && exact.length === 1) ? [{ row, one, isNamed, isExact }] : [];
    });
  });
  pairs.sort((a, b) => Number(b.isNamed) - Number(a.isNamed) || Number(b.isExact) - Number(a.isExact) || apart(a.one, a.row) - apart(b.one, b.row));
  const proposals = new Map<Row, PlannedProposal<O>>();
  const taken = new Set<O>();
  for (const { row, one } of pairs) {
    if (proposals.has(row) || taken.has(one)) continue;
    proposals.set(row, { occurrence: one, words: `This looks like ${occurrenceInside(one)} due on ${formatDay(one.dueOn)}.` });
    taken.add(one);
  }
  return proposals;
}

/** Days between the two, by its due day or the bank’s, whichever is nearer. */
function apart({ dueOn, booksOn }: Occurrence, { paidOn }: RowToMeet): number {
  return Math.min(Math.abs(daysBetween(dueOn, paidOn)), Math.abs(daysBetween(booksOn, paidOn)));
}

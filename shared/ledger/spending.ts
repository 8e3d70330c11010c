import { CATEGORY_KEYS, isNotAllowedCategory, isSpendingCategory, type Category } from './categories';
import type { EntryPart } from './entry';

/** Is this money of the direct payment (the council's share or the person's contribution to it)? */
export function isDirectPaymentMoney(part: Pick<EntryPart, 'fund'>): boolean {
  return part.fund === 'council' || part.fund === 'contribution';
}

const SPENDING_LINES: ReadonlySet<Category> = new Set(
  CATEGORY_KEYS.filter((key) => (isSpendingCategory(key) && key !== 'returned_to_council') || isNotAllowedCategory(key) || key === 'not_sorted'),
);

/** Spending on something; money moved between accounts or paid back to the council is not. */
export function isSpendingLine(category: Category): boolean {
  return SPENDING_LINES.has(category);
}

/**
 * What a part adds to the spending of the direct payment, in pence: money out is positive here, a refund takes off. Own money,
 * income, transfers and what went back to the council add nothing; unsorted money that came in adds nothing either.
 */
export function spentPence(part: EntryPart): number {
  if (!isDirectPaymentMoney(part)) return 0;
  if (part.category === 'refund') return -part.amountPence;
  if (part.category === 'not_sorted' && part.amountPence > 0) return 0;
  return isSpendingLine(part.category) ? -part.amountPence : 0;
}

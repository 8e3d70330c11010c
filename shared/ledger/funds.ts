import type { Category } from './categories';

/** Whose money it is, even when it lies in one account. */
export const FUNDS = {
  council: 'Council’s direct payment',
  contribution: 'Your contribution',
  own: 'Your own money',
  nhs: 'NHS personal health budget',
} as const;
export type Fund = keyof typeof FUNDS;
export const FUND_KEYS = Object.keys(FUNDS) as [Fund, ...Fund[]];

/** The fund that a payment belongs to unless someone says otherwise. */
export function usualFund(category: Category): Fund {
  if (category === 'contribution') return 'contribution';
  if (category === 'own_top_up') return 'own';
  return 'council';
}

import type { Pence } from '../kernel/money';
import type { Account } from './account';
import type { EntryPart } from './entry';
import { directPaymentPence, type FundBalances } from './fund-balances';
import type { Fund } from './funds';

/** Whose money a move may carry: the contribution is one budget with the council’s money, so it moves with it. */
export const MOVE_FUNDS = ['council', 'own', 'nhs'] as const satisfies readonly Fund[];
export type MoveFund = (typeof MOVE_FUNDS)[number];

/**
 * Whose money a move of `amountPence` (above zero) carries unless someone says: the person’s own out of an account that the direct payment
 * does not come into; else the council’s, but where there is less of it than that in the account and enough of another. `held`: whose money
 * was in the account before, in pence.
 */
export function usualMoveFund(from: Pick<Account, 'isDirectPayment'>, held: FundBalances, amountPence: Pence): MoveFund {
  if (!from.isDirectPayment) return 'own';
  if (directPaymentPence(held) >= amountPence) return 'council';
  return (['own', 'nhs'] as const).find((fund) => held[fund] >= amountPence) ?? 'council';
}

/** Whose money a move carries, by one side of it; null: of more than one. */
export function fundOfMove(parts: readonly Pick<EntryPart, 'fund'>[]): Fund | null {
  const [first] = parts;
  return first && parts.every(({ fund }) => fund === first.fund) ? first.fund : null;
}

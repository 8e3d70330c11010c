import type { Facts } from '../checks/check';
import { yearBasisOf } from '../councils/year-basis';
import type { IsoDay } from '../kernel/iso-date';
import { sumPence, type Pence } from '../kernel/money';
import { commitments } from './commitments';
import { budgetOn, weeklyPaymentPence } from './personal-budget';
import { directPaymentBalance } from './projected-balance';
import type { Reserve } from './reserves';

export type Surplus = {
  readonly balancePence: Pence;
  /** Owed for support already received. */
  readonly unpaidPence: Pence;
  readonly reservesPence: Pence;
  /** Balance − unpaid − reserves. */
  readonly surplusPence: Pence;
  /** What the council lets people keep; null: its profile does not say, or no budget is known. */
  readonly limitPence: Pence | null;
};

/** The reserves that this council lets people keep; all of them where its profile does not say which. */
export function allowedReserves(facts: Pick<Facts, 'reserves' | 'council'>): Reserve[] {
  const { reservesAllowed } = facts.council;
  return facts.reserves.filter((reserve) => reservesAllowed === null || reservesAllowed.includes(reserve.kind));
}

/** What lies in the account beyond unpaid bills and reserves, and the limit: the profile's weeks × the weekly payment. In pence. */
export function surplus(facts: Facts, on: IsoDay): Surplus {
  const budget = budgetOn(facts.budgets, on);
  const { surplusWeeks } = facts.council;
  const balancePence = directPaymentBalance(facts, on);
  const unpaidPence = sumPence(commitments(facts, on).map((bill) => bill.amountPence));
  const reservesPence = sumPence(allowedReserves(facts).map((reserve) => reserve.amountPence));
  return {
    balancePence,
    unpaidPence,
    reservesPence,
    surplusPence: balancePence - unpaidPence - reservesPence,
    limitPence: budget && surplusWeeks !== null ? weeklyPaymentPence(budget, yearBasisOf(facts.council)) * surplusWeeks : null,
  };
}

import type { Facts } from '../checks/check';
import { yearBasisOf } from '../councils/year-basis';
import { addDays, type IsoDay } from '../kernel/iso-date';
import { sumPence, type Pence } from '../kernel/money';
import { indexEntries, upTo } from '../ledger/entry-index';
import { isStillToCome, type StatedOccurrence } from '../planned/planned-state';
import { statedOccurrences } from '../planned/state-of-occurrence';
import { balanceKnownOn, datedBudgets } from './payments-in';
import { budgetOn, expectedPaymentsIn, weeklyPaymentPence } from './personal-budget';

/** Money that should come or go. In is positive, out is negative. */
export type ExpectedMovement = { readonly on: IsoDay; readonly amountPence: Pence; readonly occurrence: StatedOccurrence };

/** What lies in the accounts that hold the direct payment, at the end of a day, in pence. */
export function directPaymentBalance(facts: Pick<Facts, 'accounts' | 'entries'>, on: IsoDay): Pence {
  const { byAccount } = indexEntries(facts.entries);
  let balance = 0;
  for (const account of facts.accounts) {
    if (account.isDirectPayment) for (const entry of upTo(byAccount.get(account.id) ?? [], on)) balance += entry.amountPence;
  }
  return balance;
}

/** What fell due longer ago and was not paid is no bill to expect now; its own flag says that it is owed. */
const OPEN_FOR_DAYS = 366;

/**
 * What should come into and go out of the direct payment account from `on` up to and including `until`, in order: planned movements
 * (`shared/planned`) that are still to come, on the bank’s day. Money in from tomorrow: what should be here and is not is not counted on.
 * Bills from today: a late one is expected today. What is missed or cancelled, or of an amount that nobody knows, is left out. On a day
 * with both, money in comes first.
 */
export function expectedMovements(facts: Facts, on: IsoDay, until: IsoDay): ExpectedMovement[] {
  return movementsOf(statedOccurrences(facts, { from: addDays(on, -OPEN_FOR_DAYS), to: until }, on), on).filter((movement) => movement.on <= until);
}

/** The movements that such planned ones bring (`expectedMovements`), stated as on this day. */
export function movementsOf(stated: readonly StatedOccurrence[], on: IsoDay): ExpectedMovement[] {
  return stated
    .flatMap((occurrence): ExpectedMovement[] => {
      const { amountPence, account, booksOn } = occurrence;
      if (amountPence === null || account === 'own' || !isStillToCome(occurrence) || (amountPence > 0 && booksOn <= on)) return [];
      return [{ on: booksOn < on ? on : booksOn, amountPence, occurrence }];
    })
    .sort((a, b) => (a.on === b.on ? Math.sign(b.amountPence) - Math.sign(a.amountPence) : a.on < b.on ? -1 : 1));
}

export type BalanceAhead = {
  readonly nextPaymentOn: IsoDay;
  /** The least that should stay in the account: the profile's, or 0. */
  readonly leastPence: Pence;
  /** The first day on which the balance falls below it before the next payment comes; null: it does not. */
  readonly fallsShortOn: IsoDay | null;
  /** The balance at the end of that day, or of the day before the next payment. */
  readonly balancePence: Pence;
  /** The bills that are expected until then. */
  readonly bills: readonly ExpectedMovement[];
  /** The ledger's last day, where money should have moved since and that is counted in as if it had; null: it has no such gap. */
  readonly assumedSince: IsoDay | null;
};

const LONGEST_WAIT_DAYS = 366;

/**
 * The balance of the direct payment account, day by day from today, up to the day before the council's next payment. It starts from
 * the last day whose balance the ledger knows: what should have come in and gone out since is counted as moved, because a statement
 * that is not imported yet says nothing about the money. Undefined: no budget, no balance was ever written down, or the day of the next
 * payment is not known.
 */
export function balanceAhead(facts: Facts, on: IsoDay): BalanceAhead | undefined {
  const basis = yearBasisOf(facts.council);
  const budget = budgetOn(facts.budgets, on);
  const ahead = { from: addDays(on, 1), to: addDays(on, LONGEST_WAIT_DAYS) };
  const next = expectedPaymentsIn(datedBudgets(facts, on), [], ahead, basis)[0];
  const knownOn = balanceKnownOn(facts, on);
  if (!budget || !next || knownOn === undefined) return undefined;
  const leastPence = weeklyPaymentPence(budget, basis) * (facts.council.minBalanceWeeks ?? 0);
  const movements = expectedMovements(facts, knownOn, addDays(next.on, -1));
  const moved = movements.filter((movement) => movement.on <= on);
  const bills = moved.filter((movement) => movement.amountPence < 0);
  let balancePence = directPaymentBalance(facts, on) + sumPence(moved.map((movement) => movement.amountPence));
  let fallsShortOn: IsoDay | null = balancePence < leastPence ? on : null;
  for (const movement of movements.slice(moved.length)) {
    if (fallsShortOn !== null && movement.on > fallsShortOn) break;
    balancePence += movement.amountPence;
    if (movement.amountPence < 0) bills.push(movement);
    if (balancePence < leastPence) fallsShortOn ??= movement.on;
  }
  return { nextPaymentOn: next.on, leastPence, fallsShortOn, balancePence, bills, assumedSince: knownOn < on && moved.length > 0 ? knownOn : null };
}

import { directPaymentBalance, movementsOf } from '../budget/projected-balance';
import { fullYearOf } from '../budget/personal-budget';
import type { Facts } from '../checks/check';
import type { IsoDay } from '../kernel/iso-date';
import { sumPence, type Pence } from '../kernel/money';
import { contains, type Period } from '../kernel/period';
import { plannedLayers, type PlannedLayers } from './layers';
import type { StatedOccurrence } from './planned-state';
import { statedOccurrences } from './state-of-occurrence';

/** A planned movement in the list. `balancePence`: what the accounts will hold after it; null: it is over, or its amount is not known. */
export type PlannedRow = StatedOccurrence & { readonly balancePence: Pence | null };

export type PlannedList = {
  /** Those of the period, and what is late from before it, by the bank’s day; money in first. */
  readonly rows: readonly PlannedRow[];
  /** What lies in the direct payment accounts today. */
  readonly balancePence: Pence;
  /** The least that they will hold from today to the end of the period, and the day on which they first do; null: the period is over. */
  readonly lowest: { readonly on: IsoDay; readonly balancePence: Pence } | null;
  /** Of what is still to come in the period: in, and out (below 0). */
  readonly inPence: Pence;
  readonly outPence: Pence;
  readonly layers: PlannedLayers | null;
};

/** The planned money of a period with what came of it by a day, and the balance as it will be after each. Amounts in pence. */
export function plannedList(facts: Facts, period: Period, on: IsoDay): PlannedList {
  const year = fullYearOf(facts.budgets, on);
  const stated = statedOccurrences(facts, { from: '1900-01-01', to: period.to > year.to ? period.to : year.to }, on);
  const balancePence = directPaymentBalance(facts, on);
  const after = new Map<StatedOccurrence, Pence>();
  let [balance, lowest] = [balancePence, { on, balancePence }];
  for (const movement of movementsOf(stated, on)) {
    if (movement.on > period.to) break;
    balance += movement.amountPence;
    after.set(movement.occurrence, balance);
    if (balance < lowest.balancePence) lowest = { on: movement.on, balancePence: balance };
  }
  const rows = stated
    .filter((one) => contains(period, one.dueOn) || (one.state === 'late' && one.dueOn < period.from))
    .map((one) => ({ ...one, balancePence: after.get(one) ?? null }))
    // As the bank books them, so that each balance follows from the one above it. The sort keeps the order of one day.
    .sort((a, b) => (a.booksOn < b.booksOn ? -1 : a.booksOn > b.booksOn ? 1 : a.direction === b.direction ? 0 : a.direction === 'in' ? -1 : 1));
  const toCome = rows.flatMap(({ balancePence: then, amountPence }) => (then === null || amountPence === null ? [] : [amountPence]));
  return {
    rows,
    balancePence,
    lowest: period.to >= on ? lowest : null,
    inPence: sumPence(toCome.filter((pence) => pence > 0)),
    outPence: sumPence(toCome.filter((pence) => pence < 0)),
    layers: plannedLayers(facts, stated, on),
  };
}

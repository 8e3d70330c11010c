import { addDays, addMonths, type IsoDay } from '../kernel/iso-date';
import { sumPence, timesRatio, type Pence } from '../kernel/money';
import { timesInPlanYear } from '../kernel/part-of-year';
import { contains, taxYearOf, type Period } from '../kernel/period';
import { convertPence, occurrences, type Recurring, type YearBasis } from '../kernel/recurrence';

/** The personal budget of a period: three figures (Care Act s.26), of which the first is the sum of the other two. */
export type BudgetPeriod = {
  readonly id: number;
  readonly startsOn: IsoDay;
  /** Last day; null: until another begins. */
  readonly endsOn: IsoDay | null;
  readonly state: 'estimated' | 'agreed';
  /** The rhythm in which the three figures are stated. */
  readonly per: Recurring;
  readonly totalPence: number;
  readonly contributionPence: number;
  readonly councilPence: number;
  /** Net: the council pays its share and the person adds theirs. Gross: the council pays all and bills the person. */
  readonly paid: 'net' | 'gross';
  readonly paidEvery: Recurring;
  /** The day of the first payment, from which the others are counted; null: not known yet. */
  readonly firstPaymentOn: IsoDay | null;
};

/** A single direct payment for one thing. */
export type OneOffPayment = { readonly id: number; readonly words: string; readonly amountPence: number; readonly expectedOn: IsoDay };

/** The last day of a budget: its own, or the day before the next one begins; null: it goes on. */
export function lastDayOf(budget: BudgetPeriod, budgets: readonly BudgetPeriod[]): IsoDay | null {
  let last = budget.endsOn;
  for (const other of budgets) {
    const replaces = other.startsOn > budget.startsOn || (other.startsOn === budget.startsOn && other.id > budget.id);
    if (replaces && (last === null || other.startsOn <= last)) last = addDays(other.startsOn, -1);
  }
  return last;
}

/** The budget in force on a day, or nothing. Of two that start on one day the one written down later counts. */
export function budgetOn(budgets: readonly BudgetPeriod[], on: IsoDay): BudgetPeriod | undefined {
  return budgets.find((budget) => {
    const last = lastDayOf(budget, budgets);
    return budget.startsOn <= on && (last === null || on <= last);
  });
}

/**
 * The day on which to look at the budget for what is shown: the day itself where a budget is in force, otherwise the first day of the
 * one that begins next, so that somebody who is told of a direct payment sees it before it begins. No such budget: the day itself.
 */
export function budgetDay(budgets: readonly BudgetPeriod[], on: IsoDay): IsoDay {
  if (budgetOn(budgets, on)) return on;
  const [next] = budgets.map((budget) => budget.startsOn).filter((startsOn) => startsOn > on).sort();
  return next ?? on;
}

/** What the council pays into the account, in the budget's rhythm: its own share when paid net, all of it when paid gross. */
export function directPaymentPence(budget: BudgetPeriod): Pence {
  return budget.paid === 'net' ? budget.councilPence : budget.totalPence;
}

/** The council's payment as an amount a week, for limits that are counted in weeks. */
export function weeklyPaymentPence(budget: BudgetPeriod, basis: YearBasis): Pence {
  return convertPence(directPaymentPence(budget), budget.per, 'week', basis);
}

/**
 * The year that the plan is held against: 12 months from the budget's first day or an anniversary of it, cut short where the budget
 * ends sooner.
 */
export function planYear(budget: BudgetPeriod, budgets: readonly BudgetPeriod[], on: IsoDay): Period {
  let years = Math.max(0, Number(on.slice(0, 4)) - Number(budget.startsOn.slice(0, 4)));
  if (years > 0 && addMonths(budget.startsOn, 12 * years) > on) years -= 1;
  const to = addDays(addMonths(budget.startsOn, 12 * (years + 1)), -1);
  const last = lastDayOf(budget, budgets);
  return { from: addMonths(budget.startsOn, 12 * years), to: last !== null && last < to ? last : to };
}

/** The whole 12 months of the plan year that a day is in, though its budget may end sooner; without a budget, of the tax year. */
export function fullYearOf(budgets: readonly BudgetPeriod[], on: IsoDay): Period {
  const budget = budgetOn(budgets, on);
  const { from } = budget ? planYear(budget, budgets, on) : taxYearOf(on);
  return { from, to: addDays(addMonths(from, 12), -1) };
}

/**
 * The money there is for the plan in a plan year, in pence: the whole personal budget, because whether it is paid net or gross the
 * account should hold the council's share and the person's (Care Act 2014, section 26). A year is × 52 weeks, 13 four-weeks or 12
 * months as the basis says; a plan year cut short has its share by days (`partOfYear`). Rounded once, half a penny up.
 */
export function budgetForYear(budget: BudgetPeriod, year: Period, basis: YearBasis): Pence {
  return timesRatio(budget.totalPence, timesInPlanYear(budget.per, year, basis), 'half-up');
}

/** The one-off payments of a period together, in pence. */
export function oneOffsIn(oneOffs: readonly OneOffPayment[], period: Period): Pence {
  return sumPence(oneOffs.filter((oneOff) => contains(period, oneOff.expectedOn)).map((oneOff) => oneOff.amountPence));
}

/** A payment that the council should make. `budgetId` or `oneOffId` says which record expects it. */
export type ExpectedPayment = {
  readonly on: IsoDay;
  readonly amountPence: Pence;
  readonly category: 'direct_payment' | 'one_off_payment';
  readonly recordId: number;
};

/**
 * The council's payments that are expected in a period, in order: each budget's rhythm from its first payment until it ends or
 * another begins, and the one-off payments. A budget whose first payment day is not known expects none.
 */
export function expectedPaymentsIn(
  budgets: readonly BudgetPeriod[],
  oneOffs: readonly OneOffPayment[],
  period: Period,
  basis: YearBasis = '52-weeks',
): ExpectedPayment[] {
  const expected: ExpectedPayment[] = [];
  for (const budget of budgets) {
    if (budget.firstPaymentOn === null) continue;
    const amountPence = convertPence(directPaymentPence(budget), budget.per, budget.paidEvery, basis);
    const rhythm = { every: budget.paidEvery, startsOn: budget.firstPaymentOn, endsOn: lastDayOf(budget, budgets) };
    for (const on of occurrences(rhythm, period)) expected.push({ on, amountPence, category: 'direct_payment', recordId: budget.id });
  }
  for (const { id, amountPence, expectedOn } of oneOffs) {
    if (contains(period, expectedOn)) expected.push({ on: expectedOn, amountPence, category: 'one_off_payment', recordId: id });
  }
  return expected.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

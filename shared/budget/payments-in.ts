import type { Facts } from '../checks/check';
import { yearBasisOf } from '../councils/year-basis';
import { addDays, addWorkingDays, type IsoDay } from '../kernel/iso-date';
import { sumPence, type Pence } from '../kernel/money';
import { indexEntries, upTo, within, type Line } from '../ledger/entry-index';
import { bankHolidays } from '../rates/bank-holidays';
import { expectedPaymentsIn, lastDayOf, type BudgetPeriod, type ExpectedPayment } from './personal-budget';

/** One payment that the council should make, and what came of it. */
export type PaymentIn = {
  readonly dueOn: IsoDay;
  readonly category: ExpectedPayment['category'];
  /** The budget, or the one-off payment, that expects it. */
  readonly recordId: number;
  readonly expectedPence: Pence;
  /** 0: nothing yet. */
  readonly receivedPence: Pence;
  readonly entryIds: readonly number[];
  /**
   * `waiting`: not here, and it is less than three working days late. `not_known`: it is later than that, and the ledger ends before
   * those days have passed, so nobody can tell. `missing`: they have passed in the ledger too.
   */
  readonly state: 'received' | 'different' | 'missing' | 'not_known' | 'waiting';
};

/** A payment may come this many days before its day: a weekend and a bank holiday. */
const EARLY_DAYS = 5;
const GRACE_WORKING_DAYS = 3;

/** The day from which what was due on a day is late: the third working day after it, bank holidays left out. */
export function lateFrom(dueOn: IsoDay): IsoDay {
  return addWorkingDays(dueOn, GRACE_WORKING_DAYS, bankHolidays());
}

/**
 * The first day that the ledger knows about: that of its opening balance, otherwise the first day of the direct payment. Nothing is
 * missed before it.
 */
export function ledgerStartsOn(facts: Pick<Facts, 'person' | 'entries'>): IsoDay {
  const opening = indexEntries(facts.entries).byCategory.get('opening')?.[0]?.paidOn;
  return opening !== undefined && opening > facts.person.startsOn ? opening : facts.person.startsOn;
}

/**
 * The last day up to `on` about which the accounts of the direct payment say anything: an entry or a stated balance. Undefined: nothing
 * but opening balances is written down yet, so what is not there is not missing.
 */
export function ledgerKnownTo(facts: Pick<Facts, 'accounts' | 'entries' | 'statements'>, on: IsoDay): IsoDay | undefined {
  const { byAccount } = indexEntries(facts.entries);
  const days = facts.accounts.filter((account) => account.isDirectPayment).flatMap(({ id }) => {
    const entry = upTo(byAccount.get(id) ?? [], on).findLast(({ parts }) => parts.some((part) => part.category !== 'opening'));
    const stated = facts.statements.filter((statement) => statement.accountId === id && statement.closingOn <= on).map((statement) => statement.closingOn);
    return entry ? [...stated, entry.paidOn] : stated;
  });
  return days.sort().at(-1);
}

/**
 * The last day up to `on` whose balance the ledger knows: `ledgerKnownTo`, or, before anything else is written down, the day of the
 * last opening balance. Undefined: no balance was ever written down.
 */
export function balanceKnownOn(facts: Pick<Facts, 'accounts' | 'entries' | 'statements'>, on: IsoDay): IsoDay | undefined {
  const ours = new Set(facts.accounts.filter((account) => account.isDirectPayment).map((account) => account.id));
  const openings = upTo(indexEntries(facts.entries).byCategory.get('opening') ?? [], on);
  return ledgerKnownTo(facts, on) ?? openings.findLast(({ entry }) => ours.has(entry.accountId))?.paidOn;
}

/**
 * The budgets with the day from which their payments are counted: where it is not written down, that of the first direct payment received
 * in the budget's days. A budget in which none has come keeps null (`payment-in-missing` asks for the day).
 */
export function datedBudgets({ budgets, entries }: Pick<Facts, 'budgets' | 'entries'>, on: IsoDay): BudgetPeriod[] {
  const received = upTo(indexEntries(entries).byCategory.get('direct_payment') ?? [], on);
  return budgets.map((budget) => {
    if (budget.firstPaymentOn !== null) return budget;
    const [first] = within(received, { from: budget.startsOn, to: lastDayOf(budget, budgets) ?? on });
    return first ? { ...budget, firstPaymentOn: first.paidOn } : budget;
  });
}

/**
 * Holds the council's payments of the last 12 months against those that were expected, in order of their day. Of the direct payments,
 * what came from five days before one day until six days before the next is for that day, so a late payment is found and two halves are
 * added up. A one-off payment is known by its amount, whenever it came; what came in another amount, by its day. Amounts in pence.
 */
export function matchPaymentsIn(facts: Facts, on: IsoDay): PaymentIn[] {
  const yearAgo = addDays(on, -365);
  const start = ledgerStartsOn(facts);
  const expected = expectedPaymentsIn(datedBudgets(facts, on), facts.oneOffs, { from: start > yearAgo ? start : yearAgo, to: on }, yearBasisOf(facts.council));
  const { byCategory } = indexEntries(facts.entries);
  const came = (category: ExpectedPayment['category']) => upTo(byCategory.get(category) ?? [], on);
  const oneOffs = expected.filter((payment) => payment.category === 'one_off_payment');
  const { matched, rest } = takeByAmount(oneOffs, came('one_off_payment'));
  const left = oneOffs.filter((payment) => !matched.has(payment));
  const regular = expected.filter((payment) => payment.category === 'direct_payment');
  const found = new Map([...matched, ...takeByDay(left, rest, on), ...takeByDay(regular, came('direct_payment'), on)]);
  const knownTo = ledgerKnownTo(facts, on);
  return expected.map((payment) => {
    const lines = found.get(payment) ?? [];
    const { on: dueOn, amountPence: expectedPence, category, recordId } = payment;
    const receivedPence = sumPence(lines.map((line) => line.part.amountPence));
    const state = receivedPence === expectedPence ? 'received' : lines.length > 0 ? 'different' : stateOfNothing(dueOn, on, knownTo);
    return { dueOn, category, recordId, expectedPence, receivedPence, entryIds: lines.map((line) => line.entry.id), state };
  });
}

/** Each payment with the first line of exactly its amount, and the lines that are left. */
function takeByAmount(expected: readonly ExpectedPayment[], lines: readonly Line[]): { readonly matched: Map<ExpectedPayment, readonly Line[]>; readonly rest: readonly Line[] } {
  const matched = new Map<ExpectedPayment, readonly Line[]>();
  const rest = [...lines];
  for (const payment of expected) {
    const at = rest.findIndex((line) => line.part.amountPence === payment.amountPence);
    if (at >= 0) matched.set(payment, rest.splice(at, 1));
  }
  return { matched, rest };
}

/** Each payment with the lines from five days before its day until six days before the next one’s. */
function takeByDay(expected: readonly ExpectedPayment[], lines: readonly Line[], on: IsoDay): [ExpectedPayment, readonly Line[]][] {
  return expected.map((payment, index) => {
    const next = expected[index + 1]?.on;
    return [payment, within(lines, { from: addDays(payment.on, -EARLY_DAYS), to: next === undefined ? on : addDays(next, -EARLY_DAYS - 1) })];
  });
}

function stateOfNothing(dueOn: IsoDay, on: IsoDay, knownTo: IsoDay | undefined): 'waiting' | 'missing' | 'not_known' {
  const late = lateFrom(dueOn);
  if (on < late) return 'waiting';
  return knownTo !== undefined && late <= knownTo ? 'missing' : 'not_known';
}

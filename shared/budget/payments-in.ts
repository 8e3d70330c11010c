import type { Facts } from '../checks/check';
import { yearBasisOf } from '../councils/year-basis';
import { addDays, addWorkingDays, type IsoDay } from '../kernel/iso-date';
import { sumPence, type Pence } from '../kernel/money';
import { indexEntries, upTo, type Line } from '../ledger/entry-index';
import { expectedPaymentsIn } from './personal-budget';

/** One expected direct payment and what came of it. */
export type PaymentIn = {
  readonly dueOn: IsoDay;
  readonly budgetId: number;
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
/** A payment is late when so many working days have passed since its day. */
export const GRACE_WORKING_DAYS = 3;

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
 * Holds the direct payments of the last 12 months against those that were expected. What came from five days before one day until
 * six days before the next is for that day, so a late payment is found and two halves are added up. Amounts in pence.
 */
export function matchPaymentsIn(facts: Facts, on: IsoDay): PaymentIn[] {
  const yearAgo = addDays(on, -365);
  const knownTo = ledgerKnownTo(facts, on);
  const start = ledgerStartsOn(facts);
  const period = { from: start > yearAgo ? start : yearAgo, to: on };
  const expected = expectedPaymentsIn(facts.budgets, [], period, yearBasisOf(facts.council));
  const lines = upTo(indexEntries(facts.entries).byCategory.get('direct_payment') ?? [], on);
  let at = 0;
  return expected.map(({ on: dueOn, amountPence: expectedPence, recordId }, index) => {
    const from = addDays(dueOn, -EARLY_DAYS);
    const next = expected[index + 1]?.on;
    const until = next === undefined ? on : addDays(next, -EARLY_DAYS - 1);
    const came: Line[] = [];
    for (let line = lines[at]; line && line.paidOn <= until; line = lines[(at += 1)]) if (line.paidOn >= from) came.push(line);
    const receivedPence = sumPence(came.map((line) => line.part.amountPence));
    const state = receivedPence === expectedPence ? 'received' : came.length > 0 ? 'different' : stateOfNothing(dueOn, on, knownTo);
    return { dueOn, budgetId: recordId, expectedPence, receivedPence, entryIds: came.map((line) => line.entry.id), state };
  });
}

function stateOfNothing(dueOn: IsoDay, on: IsoDay, knownTo: IsoDay | undefined): 'waiting' | 'missing' | 'not_known' {
  const lateFrom = addWorkingDays(dueOn, GRACE_WORKING_DAYS);
  if (on < lateFrom) return 'waiting';
  return knownTo !== undefined && lateFrom <= knownTo ? 'missing' : 'not_known';
}

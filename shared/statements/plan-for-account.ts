import { formatDay, type IsoDay } from '../kernel/iso-date';
import type { Period } from '../kernel/period';
import type { Account } from '../ledger/account';
import { frozenReason } from '../ledger/frozen';
import { fitToAccount, frozenStartReason, refuseDaysBefore, refuseRows, type AccountOpening } from './account-days';
import { planImport, type Held, type PlannedRow } from './plan-import';
import type { Rule } from './rules';
import type { StatementRead, StatementRow } from './statement-format';

export type PlanFacts = Held & {
  /** What the account started with, in pence; null: nothing says it, because the import that said it was taken back. */
  readonly openingPence: number | null;
  /** An import said it, so the account may start in the middle of its first day. */
  readonly openingByImport: boolean;
  readonly rules: readonly Rule[];
  /** Rows of the file that the person unticked. */
  readonly leftOut: ReadonlySet<number>;
  /** Days of the account that agree with the bank's statement: nothing is added on them, and the account's start does not move. */
  readonly frozen: readonly Period[];
};

/** What importing does, and to what earlier start the account moves with it; null: it stays. `read` is the file as it goes in. */
export type AccountPlan = { readonly read: StatementRead; readonly opening: AccountOpening | null; readonly planned: readonly PlannedRow[] };

/**
 * Plans a file for an account. Rows that lead to the opening balance move it, so they come in all together or not at all: with one of
 * them unticked, the opening balance would be wrong by it, and today's balance with that. A row of a day that agrees with the bank's
 * statement is refused, unless the account has it already.
 */
export function planForAccount(whole: StatementRead, account: Pick<Account, 'name' | 'openedOn'> & Partial<Pick<Account, 'closedOn'>>, facts: PlanFacts): AccountPlan {
  const plan = withoutFrozen(planWhole(whole, account, facts), facts.frozen);
  return { ...plan, planned: remarkEnd(plan.planned, account.name, account.closedOn ?? null) };
}

/** A payment after an account’s end happened, so it is added, and remarked: the end may be wrong, or the file is of another account. */
function remarkEnd(planned: readonly PlannedRow[], name: string, closedOn: IsoDay | null): readonly PlannedRow[] {
  if (closedOn === null) return planned;
  return planned.map((one) => (isAfterEnd(one, closedOn) ? { ...one, reason: `${one.reason} It is after ${name} was closed, on ${formatDay(closedOn)}: look at whether that day is right, and whether this file is of that account.` } : one));
}

const isAfterEnd = ({ verdict, row }: PlannedRow, closedOn: IsoDay) => verdict === 'add' && row.paidOn > closedOn;

/** What is said of rows that were added after an account’s end. Empty: none was. */
export function endWords(added: readonly PlannedRow[], { name, closedOn }: Pick<Account, 'name' | 'closedOn'>): string {
  const late = closedOn === null ? 0 : added.filter((one) => isAfterEnd(one, closedOn)).length;
  if (late === 0 || closedOn === null) return '';
  return `${late === 1 ? 'One payment is' : `${late} payments are`} after ${name} was closed, on ${formatDay(closedOn)}. If it is still open, take its end away under Money, Accounts and rules. If the file is of another account, take this import back.`;
}

function withoutFrozen(plan: AccountPlan, frozen: readonly Period[]): AccountPlan {
  const reasons = new Map(plan.planned.flatMap(({ row, verdict }) => (verdict === 'add' ? [[row, frozenReason(frozen, row.paidOn)] as const] : [])));
  if ([...reasons.values()].every((reason) => reason === null)) return plan;
  const reasonAgainst = (row: StatementRow) => reasons.get(row) ?? null;
  return { ...plan, read: refuseRows(plan.read, reasonAgainst), planned: plan.planned.filter(({ row }) => reasonAgainst(row) === null) };
}

function planWhole(whole: StatementRead, account: Pick<Account, 'name' | 'openedOn'>, facts: PlanFacts): AccountPlan {
  const { openingPence, rules, leftOut } = facts;
  // An account that nobody said anything of starts with nothing too, so nothing says nothing.
  const saidPence = openingPence === 0 ? null : openingPence;
  const plan = (read: StatementRead, opening: AccountOpening | null, before: ReadonlySet<StatementRow> = new Set()): AccountPlan => ({
    read,
    opening,
    planned: planImport(read, facts, rules, saidPence, before),
  });
  if (openingPence !== null && beginsWithin(whole, account, facts)) return plan(whole, null);
  if (facts.frozen.length > 0) return plan(refuseDaysBefore(whole, account, frozenStartReason(account)), null);
  const fitted = fitToAccount(whole, account, openingPence);
  const early = new Set(fitted.early);
  const first = plan(fitted.read, fitted.opening, early);
  // A row that the account has is one of its own payments, not one from before it.
  if (first.planned.some(({ row, verdict }) => verdict === 'already_there' && early.has(row))) return plan(refuseDaysBefore(whole, account), null);
  const unticked = fitted.early.find(({ row }) => leftOut.has(row));
  if (!unticked) return first;
  const reason = `Line ${unticked.row} was left out, and the opening balance of ${account.name} on ${formatDay(account.openedOn)} holds both that and this one. Tick every row before it, or none.`;
  const read = refuseRows(whole, (row) => (early.has(row) && !leftOut.has(row.row) ? reason : null));
  return plan(read, null);
}

/**
 * A file that begins on the account's first day, at another balance than the account, may come from before its start or from after it.
 * From after, where a person said what the account starts with, which is at the beginning of a day, or where the account has a payment
 * that ends where the file begins.
 */
function beginsWithin({ rows: [first] }: StatementRead, { openedOn }: Pick<Account, 'openedOn'>, { openingByImport, already }: PlanFacts): boolean {
  if (first?.paidOn !== openedOn || first.balancePence === null) return false;
  const startPence = first.balancePence - first.amountPence;
  return !openingByImport || already.some(({ paidOn, balancePence, batchId }) => batchId !== null && paidOn === openedOn && balancePence === startPence);
}

import type { IsoDay } from '../kernel/iso-date';
import type { Period } from '../kernel/period';
import { ok, refused, type Fault, type Result } from '../kernel/result';
import type { Account } from './account';
import type { Entry, EntryPart } from './entry';
import { usualFund, type Fund } from './funds';
import { recordPayment, type NewPayment } from './record-payment';

/** The whole of an amount in pence as moved between own accounts; `fund`: whose money it was. */
export function movePart(amountPence: number, fund: Fund): EntryPart {
  return { category: 'transfer', serviceId: null, fund, amountPence };
}

type Moved = Pick<Entry, 'amountPence' | 'parts'>;

/**
 * The parts of both sides of a move, which carry the same money. `said`: whose it was, as a person says; null: as either side was sorted
 * before where that names another than the usual, else `usual`.
 */
export function partsOfMove(out: Moved, into: Moved, said: Fund | null, usual: Fund): { readonly out: readonly EntryPart[]; readonly into: readonly EntryPart[] } {
  const sorted = said === null ? [out, into].find(({ parts }) => parts.some(({ category, fund }) => category === 'transfer' && fund !== usualFund('transfer'))) : undefined;
  const parts = sorted ? sorted.parts.map((part) => movePart(Math.abs(part.amountPence), part.fund)) : [movePart(into.amountPence, said ?? usual)];
  return { out: parts.map((part) => ({ ...part, amountPence: -part.amountPence })), into: parts };
}

/**
 * May these two payments be one move between own accounts, because a person says so? The same amount leaves one account and comes into another,
 * and neither was sorted as something else.
 */
export function checkTransfer(out: Entry | undefined, into: Entry | undefined, isTaken: boolean): Result<{ readonly out: Entry; readonly into: Entry }> {
  if (!out || !into) return refused({ code: 'entry-gone', message: 'One of these payments was taken back in the meantime. Look at the list again.' });
  if (out.amountPence >= 0 || out.amountPence !== -into.amountPence) return refused({ code: 'not-one-move', message: 'The same amount must go out of one account and come into the other. Choose two such payments.' });
  if (out.accountId === into.accountId) return refused({ code: 'not-one-move', message: 'Both payments are in the same account, so nothing moved between accounts. Choose one of each account.' });
  if (![...out.parts, ...into.parts].every(({ category }) => category === 'not_sorted' || category === 'transfer')) {
    return refused({ code: 'sorted-otherwise', message: 'One of these payments is sorted as something else. If it was a move, change what it was for first.' });
  }
  if (isTaken) return refused({ code: 'already-moved', message: 'One of these payments is one side of another move already. Part that one first.' });
  return ok({ out, into });
}

export type TransferAsked = { readonly fromAccountId: number; readonly toAccountId: number; readonly paidOn: IsoDay; readonly amountPence: number; /** Whose money it was. */ readonly fund: Fund };
type Facts = { readonly from: Account | undefined; readonly to: Account | undefined; readonly today: IsoDay; readonly frozen: (account: Account) => readonly Period[] };

/** A move between own accounts as a person tells it: both sides at once, `amountPence` above zero. Refused where either side could not be recorded. */
export function recordTransfer(asked: TransferAsked, { from, to, today, frozen }: Facts): Result<{ readonly out: NewPayment; readonly into: NewPayment }> {
  if (from && to && from.id === to.id) return refused({ code: 'same-account', field: 'toAccountId', message: 'Choose another account for the money to come into.' });
  if (asked.amountPence < 0) return refused({ code: 'amount-below-zero', field: 'amountPence', message: 'Enter how much was moved, without a minus sign.' });
  const side = (account: Account | undefined, payee: string, amountPence: number) =>
    recordPayment({ accountId: account?.id ?? 0, paidOn: asked.paidOn, payee, amountPence, parts: amountPence === 0 ? [] : [movePart(amountPence, asked.fund)] }, { account, serviceIds: new Set(), today, frozen: account ? frozen(account) : [] });
  const out = side(from, `Moved to ${to?.name ?? ''}`, -asked.amountPence);
  const into = side(to, `Moved from ${from?.name ?? ''}`, asked.amountPence);
  if (out.ok && into.ok) return ok({ out: out.value, into: into.value });
  return refused(...once([...faultsOf(out, 'fromAccountId'), ...faultsOf(into, 'toAccountId')]));
}

function faultsOf(side: Result<NewPayment>, accountField: string): Fault[] {
  return side.ok ? [] : side.faults.map((fault) => (fault.field === 'accountId' ? { ...fault, field: accountField } : fault));
}

/** What is wrong with both sides, like a day to come, is said once. */
function once(faults: readonly Fault[]): Fault[] {
  return faults.filter((fault, index) => faults.findIndex(({ field, message }) => field === fault.field && message === fault.message) === index);
}

import type { Output } from '../../../shared/contract/contract';
import { formatDay } from '../../../shared/kernel/iso-date';
import { formatPounds } from '../../../shared/kernel/money';
import { formatPeriod } from '../../../shared/kernel/period';
import { countOf } from '../../../shared/kernel/plain-words';

type List = Output<'statements.list'>;
export type StatementAccount = List['accounts'][number];
export type StatementView = Output<'statements.show'>;

/** The sentence of the Statements place: how far the accounts agree. */
export function statementsTitle({ accounts }: Pick<List, 'accounts'>): string {
  const banked = accounts.filter(({ isCash }) => !isCash);
  const [only] = banked;
  if (!only) return 'No account yet';
  if (banked.length === 1) return only.agreedTo === null ? `${only.name} is not agreed with the bank yet` : `${only.name} agrees with the bank to ${formatDay(only.agreedTo)}`;
  const agreed = banked.filter(({ agreedTo }) => agreedTo !== null).length;
  return agreed === 0 ? 'No account is agreed with the bank yet' : `${agreed} of ${countOf(banked.length, 'account')} agree with the bank`;
}

/** What comes next for an account, in a sentence. */
export function nextWords({ agreedTo, next, begunId, closedOn }: StatementAccount): string {
  const so = agreedTo === null ? 'Never agreed with the bank’s statement yet.' : `Agreed to ${formatDay(agreedTo)}.`;
  if (begunId !== null) return `${so} You are in the middle of the next statement.`;
  if (next === null) return closedOn === null ? `${so} There is nothing to do today.` : `${so} The account is closed, so there is nothing left to do.`;
  return `${so} Next: the statement that begins on ${formatDay(next.from)}.`;
}

/** The sentence of a statement that is being worked on, or that is agreed. */
export function statementTitle({ state, differencePence, accountName, to }: Pick<StatementView, 'state' | 'differencePence' | 'accountName' | 'to'>): string {
  if (state === 'done') return `${accountName} agrees with the bank’s statement to ${formatDay(to)}`;
  return differencePence === 0 ? 'The statement and the ticked payments agree' : `${formatPounds(Math.abs(differencePence))} is left between the statement and the ticked payments`;
}

/** What the difference means, in a sentence. */
export function differenceWords({ differencePence }: Pick<StatementView, 'differencePence'>): string {
  if (differencePence === 0) return 'Nothing is left between them.';
  return differencePence > 0
    ? `The statement has ${formatPounds(differencePence)} more: money in is not ticked, or money out is ticked that is not on it.`
    : `The statement has ${formatPounds(-differencePence)} less: money out is not ticked, or money in is ticked that is not on it.`;
}

/** “Direct payment account, 1 October 2026 to 31 October 2026”. */
export function statementName({ accountName, from, to }: Pick<StatementView, 'accountName' | 'from' | 'to'>): string {
  return `${accountName}, ${formatPeriod({ from, to })}`;
}

/** Why parts of an agreed payment cannot be changed, for its dialog. */
export function closedWords({ to }: { readonly to: StatementView['to'] }): string {
  return `Agreed with the bank’s statement to ${formatDay(to)}. Its day, amount and account are closed. What it was for, its evidence and its note stay open. To correct or reverse it, open that statement again first.`;
}

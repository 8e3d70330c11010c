import type { ReturnDocument } from '../contract/return.routes';
import type { Pence } from '../kernel/money';
import { diffPayments, paymentsIn } from './diff-payments';
import type { ReturnChange } from './return-change';
import type { ReturnLine, ReturnMoney } from './return-money';
import type { ReturnSent } from './return-sent';

/**
 * What a return says now that it did not say when it was sent: figures, then lines, then payments. What is set aside, and so what is
 * left over, is left out: it is that of the day on which a return is made, not of its period. So is the evidence: a receipt that was
 * found later takes nothing away from what was sent.
 */
export function diffReturns(sent: ReturnDocument, now: ReturnDocument): ReturnChange[] {
  const others = differing('figure', otherFigures(sent), otherFigures(now));
  const [figures, rest] = partFigures(diffMoney(sent, now));
  return [...figures, ...others, ...rest];
}

/** The same for the movements of money alone. */
export function diffMoney(sent: ReturnMoney, now: ReturnMoney): ReturnChange[] {
  return [
    ...differing('figure', moneyFigures(sent), moneyFigures(now)),
    ...differing('line', linesOf('Money in', sent.income), linesOf('Money in', now.income)),
    ...differing('line', linesOf('Money out', sent.spending), linesOf('Money out', now.spending)),
    ...diffPayments(paymentsIn(sent), paymentsIn(now)),
  ];
}

/** What changed since a return was sent; where no copy was kept, its closing balance is all that can be compared. */
export function changedSince(sent: Pick<ReturnSent<ReturnDocument>, 'copy' | 'closingPence'>, now: ReturnDocument): ReturnChange[] {
  return sent.copy ? diffReturns(sent.copy, now) : diffClosing(sent.closingPence, now.closingPence);
}

/** The same for the movements of money alone. */
export function moneyChangedSince(sent: Pick<ReturnSent, 'copy' | 'closingPence'>, now: ReturnMoney): ReturnChange[] {
  return sent.copy ? diffMoney(sent.copy, now) : diffClosing(sent.closingPence, now.closingPence);
}

type Figures = ReadonlyMap<string, Pence | null>;

function moneyFigures({ openingPence, incomePence, spendingPence, closingPence }: ReturnMoney): Figures {
  return new Map([['Opening balance', openingPence], ['Money in', incomePence], ['Money out', spendingPence], ['Closing balance', closingPence]]);
}

function otherFigures({ bankPence, differencePence, owedPence, contribution }: ReturnDocument): Figures {
  return new Map([
    ['Balance that the bank states', bankPence],
    ['Difference from the bank', differencePence],
    ['Owed for support received', owedPence],
    ['Contribution expected', contribution.expectedPence],
    ['Contribution paid in', contribution.paidPence],
  ]);
}

function linesOf(side: string, lines: readonly ReturnLine[]): Figures {
  return new Map(lines.map(({ line, amountPence }) => [`${side}: ${line}`, amountPence]));
}

/** Those that one side has and the other has not, or has with another amount. */
function differing(kind: 'figure' | 'line', sent: Figures, now: Figures): ReturnChange[] {
  const changes = [...new Set([...sent.keys(), ...now.keys()])].map((words) => ({ kind, words, sentPence: sent.get(words) ?? null, nowPence: now.get(words) ?? null }));
  return changes.filter(({ sentPence, nowPence }) => sentPence !== nowPence);
}

function diffClosing(sentPence: Pence, nowPence: Pence): ReturnChange[] {
  return sentPence === nowPence ? [] : [{ kind: 'figure', words: 'Closing balance', sentPence, nowPence }];
}

function partFigures(changes: readonly ReturnChange[]): [ReturnChange[], ReturnChange[]] {
  return [changes.filter(({ kind }) => kind === 'figure'), changes.filter(({ kind }) => kind !== 'figure')];
}

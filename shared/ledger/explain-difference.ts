import { formatDay, type IsoDay } from '../kernel/iso-date';
import { formatPounds } from '../kernel/money';
import type { Before, Candidate } from './reconcile';

/** A row of the bank's file that is not in the ledger. */
export type BankRowLeft = { readonly fileName: string; readonly row: number; readonly paidOn: IsoDay; readonly payee: string; readonly amountPence: number };

export type DifferenceFacts = {
  readonly openingPence: number;
  readonly closingPence: number;
  /** Closing − what the ticked payments lead to, in pence; not 0. */
  readonly differencePence: number;
  readonly before: Before;
  readonly candidates: readonly Candidate[];
  readonly bankRows: readonly BankRowLeft[];
};

/** Something to look at, in a sentence. `entryIds` are the payments that it names. */
export type Explanation = {
  readonly kind: 'opening' | 'not-ticked' | 'ticked' | 'not-in-ledger' | 'sign' | 'two-payments' | 'digits';
  readonly words: string;
  readonly entryIds: readonly number[];
};

/** Of each kind so many, so that the likely ones are not lost among chance ones. */
const MOST_OF_A_KIND = 3;

/**
 * What may explain a difference, the likeliest first. Each is a proposal to look at: nothing is put right by itself, and no amount is
 * made up to close the gap. Work grows with the payments, not with their pairs.
 */
export function explainDifference(facts: DifferenceFacts): Explanation[] {
  if (facts.differencePence === 0) return [];
  return [openingDiffers(facts), notTicked(facts), tickedTooMuch(facts), notInLedger(facts), signTurned(facts), digitsOfFigures(facts), digitsOfPayments(facts), twoPayments(facts)].flatMap((found) => found.slice(0, MOST_OF_A_KIND));
}

const nameOf = ({ payee, bankText, paidOn, amountPence }: Candidate): string =>
  `${formatPounds(Math.abs(amountPence))} ${amountPence < 0 ? 'to' : 'from'} ${payee || bankText || 'somebody'} on ${formatDay(paidOn)}`;

function openingDiffers({ openingPence, differencePence, before }: DifferenceFacts): Explanation[] {
  const gap = openingPence - before.openingPence;
  if (gap === 0) return [];
  const expected = before.last ? `the last one that you agreed, to ${formatDay(before.last.to)}, leads to ${formatPounds(before.openingPence)}` : `your ledger has ${formatPounds(before.openingPence)} at the start of that day`;
  const whole = gap === differencePence ? ' That is the whole difference.' : '';
  return [{ kind: 'opening', entryIds: [], words: `The statement opens on ${formatPounds(openingPence)}, and ${expected}: ${formatPounds(Math.abs(gap))} apart.${whole} Look at the opening balance on the statement.` }];
}

function notTicked({ candidates, differencePence }: DifferenceFacts): Explanation[] {
  return candidates
    .filter((one) => !one.ticked && one.amountPence === differencePence)
    .map((one) => ({ kind: 'not-ticked', entryIds: [one.id], words: `${nameOf(one)} is exactly the difference and is not ticked. If it is on the statement, tick it.` }));
}

function tickedTooMuch({ candidates, differencePence }: DifferenceFacts): Explanation[] {
  const found = candidates.filter((one) => one.ticked && one.amountPence === -differencePence);
  // One that a person typed is likelier not to be the bank's.
  return [...found.filter(({ batchId }) => batchId === null), ...found.filter(({ batchId }) => batchId !== null)].map((one) => ({
    kind: 'ticked',
    entryIds: [one.id],
    words:
      one.batchId === null
        ? `${nameOf(one)} is exactly the difference. It was typed by hand: if it is not on the statement, take its tick out.`
        : `${nameOf(one)} is exactly the difference. If it is not on the statement, or is in your ledger twice, take its tick out.`,
  }));
}

function notInLedger({ bankRows, differencePence }: DifferenceFacts): Explanation[] {
  return bankRows
    .filter(({ amountPence }) => amountPence === differencePence)
    .map(({ amountPence, payee, paidOn, row, fileName }) => ({
      kind: 'not-in-ledger',
      entryIds: [],
      words: `Line ${row} of ${fileName}, ${formatPounds(Math.abs(amountPence))} ${amountPence < 0 ? 'to' : 'from'} ${payee || 'somebody'} on ${formatDay(paidOn)}, is exactly the difference and is not in your ledger. Import the file again with that row ticked, or record the payment.`,
    }));
}

/** Money in that was typed as money out, or the other way round, counts twice. */
function signTurned({ candidates, differencePence }: DifferenceFacts): Explanation[] {
  return candidates
    .filter((one) => one.ticked && one.batchId === null && 2 * one.amountPence === -differencePence)
    .map((one) => ({ kind: 'sign', entryIds: [one.id], words: `${nameOf(one)} is half of the difference. Look at whether it went the other way: money in that stands as money out counts twice. If so, correct it.` }));
}

/** Figures that are exchanged, like 54 for 45, always make a difference that 9 divides. */
const mayBeExchanged = (differencePence: number): boolean => differencePence % 9 === 0;

function digitsOfFigures({ openingPence, closingPence, differencePence }: DifferenceFacts): Explanation[] {
  if (!mayBeExchanged(differencePence)) return [];
  const figures = [
    { name: 'opening', typed: openingPence, right: openingPence + differencePence },
    { name: 'closing', typed: closingPence, right: closingPence - differencePence },
  ];
  return figures
    .filter(({ typed, right }) => isExchanged(typed, right))
    .map(({ name, typed, right }) => ({ kind: 'digits', entryIds: [], words: `Two figures of the ${name} balance may be exchanged: with ${formatPounds(right)} instead of ${formatPounds(typed)} it agrees. Look at the statement.` }));
}

function digitsOfPayments({ candidates, differencePence }: DifferenceFacts): Explanation[] {
  if (!mayBeExchanged(differencePence)) return [];
  return candidates
    .filter((one) => one.ticked && one.batchId === null && isExchanged(one.amountPence, one.amountPence + differencePence))
    .map((one) => ({ kind: 'digits', entryIds: [one.id], words: `Two figures may be exchanged in ${nameOf(one)}: with ${formatPounds(Math.abs(one.amountPence + differencePence))} it agrees. Look at the statement. If so, correct the payment.` }));
}

/** Is one amount, in pence, the other with two neighbouring figures exchanged? `45_60` and `54_60` are. */
export function isExchanged(typedPence: number, rightPence: number): boolean {
  if (typedPence === rightPence || Math.sign(typedPence) !== Math.sign(rightPence)) return false;
  const [typed, right] = [String(Math.abs(typedPence)), String(Math.abs(rightPence)).padStart(String(Math.abs(typedPence)).length, '0')];
  if (typed.length !== right.length) return false;
  const apart = [...typed].flatMap((figure, at) => (figure === right[at] ? [] : [at]));
  const [first = 0, second = 0, ...more] = apart;
  return more.length === 0 && second === first + 1 && typed[first] === right[second] && typed[second] === right[first];
}

/** Two unticked payments that add up to it, or two ticked ones that do. */
function twoPayments({ candidates, differencePence }: DifferenceFacts): Explanation[] {
  const unticked = pairsOf(candidates.filter((one) => !one.ticked), differencePence).map(([a, b]) => ({ a, b, words: 'are not ticked, and add up to the difference. If both are on the statement, tick them.' }));
  const ticked = pairsOf(candidates.filter((one) => one.ticked && one.batchId === null), -differencePence).map(([a, b]) => ({ a, b, words: 'add up to the difference. They were typed by hand: if neither is on the statement, take both ticks out.' }));
  return [...unticked, ...ticked].map(({ a, b, words }) => ({ kind: 'two-payments', entryIds: [a.id, b.id], words: `${nameOf(a)} and ${nameOf(b)} ${words}` }));
}

/** The first pairs of payments that come to a sum in pence; each payment is in one pair at most. */
function pairsOf(candidates: readonly Candidate[], sumPence: number): [Candidate, Candidate][] {
  const waiting = new Map<number, Candidate[]>();
  const pairs: [Candidate, Candidate][] = [];
  for (const one of candidates) {
    const other = waiting.get(sumPence - one.amountPence)?.pop();
    if (other) pairs.push([other, one]);
    else push(waiting, one);
    if (pairs.length === MOST_OF_A_KIND) break;
  }
  return pairs;
}

function push(waiting: Map<number, Candidate[]>, one: Candidate): void {
  const same = waiting.get(one.amountPence);
  if (same) same.push(one);
  else waiting.set(one.amountPence, [one]);
}

import { parsePounds } from '../kernel/money';
import { foldSpaces } from './payee-name';

/** How an amount is marked: out (`12.50 DR`, `12.50-`, `(12.50)`, `-12.50`), in (`12.50 CR`, `+12.50`), or not at all. */
type Marked = { readonly figure: string; readonly mark: 'out' | 'in' | null };

const AFTER = /^(.*\d)\s*(CR|DR|OD|C|D|-|−|–|\+)\.?$/i;
const BRACKETS = /^\(\s*(.*\d)\s*\)$/;
const BEFORE = /^([+\-−–])?\s*(£)?\s*([+\-−–])?\s*(?=\d|\.\d)/;

/** Reads the mark off an amount as statements print it; undefined: it is no amount. */
export function markedAmount(text: string): Marked | undefined {
  const folded = foldSpaces(text);
  const bracketed = BRACKETS.exec(folded)?.[1];
  const [, before = folded, after = ''] = bracketed === undefined ? (AFTER.exec(folded) ?? []) : [, bracketed, '-'];
  const [front = '', first = '', , second = ''] = BEFORE.exec(before) ?? [];
  const figure = before.slice(front.length);
  const signs = [first, second, after].filter((sign) => sign !== '').map((sign) => (/^(?:CR|C|\+)$/i.test(sign) ? 'in' : 'out'));
  if (signs.length > 1 || figure === '' || !parsePounds(figure).ok) return undefined;
  return { figure, mark: signs[0] ?? null };
}

/**
 * The amounts of one column, each as plain figures with a minus for what was out or is owed. Where some are marked as in and none as
 * out, as on a card’s statement, those without a mark are out. Where the heading says that all of it is money out, a mark that says so
 * again is left off. What is no amount stays as it is.
 */
export function plainAmounts(cells: readonly string[], heading: string): string[] {
  const read = cells.map(markedAmount);
  const marks = new Set(read.flatMap((amount) => (amount ? [amount.mark] : [])));
  // A balance without a mark is money that is there.
  const unmarkedIsOut = marks.has('in') && !marks.has('out') && !/balance/i.test(heading);
  const saysOut = /\b(?:out|debits?|withdrawals?|withdrawn)\b/i.test(heading) && !marks.has('in');
  return cells.map((cell, index) => {
    const amount = read[index];
    if (!amount) return cell;
    const isOut = amount.mark === 'out' ? !saysOut : amount.mark === null && unmarkedIsOut;
    return isOut ? `-${amount.figure}` : amount.figure;
  });
}

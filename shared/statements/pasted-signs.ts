import { parsePounds, type Pence } from '../kernel/money';

/** One line’s amount without a sign and the balance after it, as plain figures; an empty balance: none is stated on that line. */
export type Unsigned = { readonly amount: string; readonly balance: string };

type Way = 'in' | 'out' | null;

/**
 * Which way the money of each line went, told by the balances: the one before, plus or minus the amount, is the one after. `startPence` is
 * the balance before the oldest line, null where nothing says it. Null for a line: its balances do not tell. Null for the whole: they
 * tell of fewer than half the lines, so a person must say.
 */
export function signsByBalance(lines: readonly Unsigned[], startPence: Pence | null): Way[] | null {
  const read = lines.map(({ amount, balance }) => ({ amount: penceOf(amount), balance: penceOf(balance) }));
  const oldestFirst = waysOf(read, startPence);
  const newestFirst = waysOf(read.toReversed(), startPence).toReversed();
  const told = (ways: readonly Way[]) => ways.filter((way) => way !== null).length;
  const best = told(newestFirst) > told(oldestFirst) ? newestFirst : oldestFirst;
  return told(best) * 2 > lines.length || (lines.length === 1 && told(best) === 1) ? best : null;
}

function waysOf(lines: readonly { readonly amount: Pence | null; readonly balance: Pence | null }[], startPence: Pence | null): Way[] {
  let before = startPence;
  return lines.map(({ amount, balance }) => {
    const from = before;
    before = balance;
    if (from === null || amount === null || balance === null) return null;
    return from + amount === balance ? 'in' : from - amount === balance ? 'out' : null;
  });
}

function penceOf(text: string): Pence | null {
  const read = text.trim() === '' ? null : parsePounds(text);
  return read?.ok ? read.value : null;
}

import { invariant } from './invariant';
import { ok, refused, type Result } from './result';

/** A whole number of pence, positive or negative. Fields that hold one end in `Pence`. */
export type Pence = number;

/** A fraction of whole numbers, so that nothing is rounded before the end. */
export type Ratio = { readonly numerator: number; readonly denominator: number };

/** Checks that a number is a whole number of pence that a computer holds exactly. */
export function assertPence(value: number): asserts value is Pence {
  invariant(Number.isSafeInteger(value), `not a whole number of pence: ${value}`);
}

/** The sum of amounts in pence. */
export function sumPence(amounts: Iterable<Pence>): Pence {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  assertPence(sum);
  return sum;
}

export type Rounding = 'half-up' | 'half-down' | 'up' | 'down';

/** `amount × ratio` in whole pence, rounded once, away from or towards zero as `rounding` says. */
export function timesRatio(amountPence: Pence, ratio: Ratio, rounding: Rounding): Pence {
  invariant(ratio.denominator > 0, 'a ratio needs a positive denominator');
  const product = BigInt(amountPence) * BigInt(ratio.numerator);
  const denominator = BigInt(ratio.denominator);
  const negative = product < 0n;
  const size = negative ? -product : product;
  const whole = size / denominator;
  const rest = size % denominator;
  const twice = rest * 2n;
  const up =
    rounding === 'up' ? rest > 0n : rounding === 'half-up' ? twice >= denominator : rounding === 'half-down' ? twice > denominator : false;
  const rounded = Number(up ? whole + 1n : whole);
  assertPence(rounded);
  return negative && rounded !== 0 ? -rounded : rounded;
}

/** Splits a total by weights so that the parts add up to it exactly (largest remainder; ties go to the earlier part). */
export function splitPence(totalPence: Pence, weights: readonly number[]): Pence[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  invariant(sum > 0 && weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0), 'weights are whole numbers, one above zero');
  const parts = weights.map((weight) => timesRatio(totalPence, { numerator: weight, denominator: sum }, 'down'));
  const remainders = weights
    .map((weight, index) => ({ index, rest: (BigInt(Math.abs(totalPence)) * BigInt(weight)) % BigInt(sum) }))
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  let left = totalPence - sumPence(parts);
  for (const { index } of remainders) {
    if (left === 0) break;
    const step = Math.sign(left);
    parts[index] = (parts[index] ?? 0) + step;
    left -= step;
  }
  return parts;
}

/** `120455` → `£1,204.55`; `-1250` → `−£12.50` (a true minus sign). Always two decimals. */
export function formatPounds(amountPence: Pence): string {
  assertPence(amountPence);
  const size = Math.abs(amountPence);
  const pounds = String(Math.floor(size / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${amountPence < 0 ? '−' : ''}£${pounds}.${String(size % 100).padStart(2, '0')}`;
}

/** Plain digits for files and fields: `-1250` → `-12.50`. */
export function formatAmount(amountPence: Pence): string {
  assertPence(amountPence);
  const size = Math.abs(amountPence);
  return `${amountPence < 0 ? '-' : ''}${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`;
}

const AMOUNT = /^([+\-−–]?)\s*£?\s*([+\-−–]?)(\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d{1,2}))?$/;
const LARGEST_PENCE = 99_999_999_99;

/**
 * Reads an amount as people and banks write it: a sign or none, `£` or none, commas between thousands or none, at most two
 * decimals. `£1,23.4`, `12.345`, `1e3` and `£` are refused rather than guessed at.
 */
export function parsePounds(text: string): Result<Pence> {
  const trimmed = text.replace(/\u00a0/g, ' ').trim();
  const match = AMOUNT.exec(trimmed);
  const [, sign = '', innerSign = '', whole, decimals] = match ?? [];
  if (!match || (whole === undefined && decimals === undefined) || (sign !== '' && innerSign !== '')) {
    return refused({
      code: 'amount-unclear',
      message: `“${trimmed.slice(0, 40)}” is not an amount that can be read. Write pounds and pence, like 1204.55 or £1,204.55.`,
    });
  }
  const pounds = Number((whole ?? '0').replaceAll(',', ''));
  const pence = pounds * 100 + Number((decimals ?? '').padEnd(2, '0'));
  if (pence > LARGEST_PENCE) {
    return refused({ code: 'amount-too-large', message: `“${trimmed.slice(0, 40)}” is more than this ledger can hold. Check the amount.` });
  }
  const negative = /[-−–]/.test(sign + innerSign);
  return ok(negative && pence !== 0 ? -pence : pence);
}

import type { Ratio } from '#shared/kernel/money';
import { required, UsageError, type Call } from '../command';

/** An option that is a number with four decimals at most, like 3.5, as a fraction, so that nothing of it is rounded. */
export function decimalOption(call: Call, name: string, like: string): Ratio {
  const text = required(call, name);
  const match = /^(\d{1,5})(?:\.(\d{1,4}))?$/.exec(text);
  if (!match) throw new UsageError(`--${name} takes a number like ${like}. “${text}” is not one.`);
  const decimals = match[2] ?? '';
  return { numerator: Number(`${match[1]}${decimals}`), denominator: 10 ** decimals.length };
}

import { isIsoDay, type IsoDay } from '#shared/kernel/iso-date';
import { parsePounds } from '#shared/kernel/money';
import { optional, required, UsageError, type Call } from './command';

/** An option that is a day, YYYY-MM-DD. */
export function dayOption(call: Call, name: string): IsoDay {
  return toDay(required(call, name), name);
}

export function optionalDay(call: Call, name: string): IsoDay | null {
  const text = optional(call, name);
  return text === undefined ? null : toDay(text, name);
}

export function toDay(text: string, name: string): IsoDay {
  if (!isIsoDay(text)) throw new UsageError(`--${name} takes a day that exists, like 2026-04-06. “${text}” is not one.`);
  return text;
}

/** An option that is an amount of pounds and pence, in pence. */
export function poundsOption(call: Call, name: string): number {
  const amount = parsePounds(required(call, name));
  if (!amount.ok || amount.value < 0) throw new UsageError(`--${name} takes an amount like 13.50. “${required(call, name)}” is not one.`);
  return amount.value;
}

/** An option that is a whole number within limits. */
export function wholeOption(call: Call, name: string, least: number, most: number): number {
  const text = required(call, name);
  const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (!(value >= least && value <= most)) throw new UsageError(`--${name} takes a whole number from ${least} to ${most}. “${text}” is not one.`);
  return value;
}

/** An option that is one of a few words. */
export function choiceOption<T extends string>(call: Call, name: string, choices: readonly T[]): T {
  const text = required(call, name);
  const choice = choices.find((one) => one === text);
  if (choice === undefined) throw new UsageError(`--${name} takes one of ${choices.join(', ')}. “${text}” is not one.`);
  return choice;
}

/** An option that is a list of words with commas; all of them when it was not given. */
export function listOption<T extends string>(call: Call, name: string, choices: readonly T[]): T[] {
  const text = optional(call, name);
  if (text === undefined) return [...choices];
  return text.split(',').map((one) => {
    const choice = choices.find((known) => known === one.trim());
    if (choice === undefined) throw new UsageError(`--${name} takes ${choices.join(', ')}, with commas between. “${one}” is not one.`);
    return choice;
  });
}

import { formatDay, isIsoDay, type IsoDay } from '#shared/kernel/iso-date';
import { parsePounds } from '#shared/kernel/money';
import type { Period } from '#shared/kernel/period';
import { every, optional, required, UsageError, type Call } from './command';

/** An option that is a day, YYYY-MM-DD. */
export function dayOption(call: Call, name: string): IsoDay {
  return toDay(required(call, name), name);
}

export function optionalDay(call: Call, name: string): IsoDay | null {
  const text = optional(call, name);
  return text === undefined ? null : toDay(text, name);
}

function toDay(text: string, name: string): IsoDay {
  if (!isIsoDay(text)) throw new UsageError(`--${name} takes a day from 1900 to 2199 that exists, like 2026-04-06. “${text}” is not one.`);
  return text;
}

/** An option that is an amount of pounds and pence, in pence. */
export function poundsOption(call: Call, name: string): number {
  const amount = parsePounds(required(call, name));
  if (!amount.ok || amount.value < 0) throw new UsageError(`--${name} takes an amount like 13.50. “${required(call, name)}” is not one.`);
  return amount.value;
}

/** An option that is an amount of pounds and pence, in pence; null: it was not given. */
export function optionalPounds(call: Call, name: string): number | null {
  return optional(call, name) === undefined ? null : poundsOption(call, name);
}

/** An option that is an amount, in pence, less than nothing where it is overdrawn (`--opening=-5.00`); null: it was not given. */
export function optionalSignedPounds(call: Call, name: string): number | null {
  return optional(call, name) === undefined ? null : signedPoundsOption(call, name);
}

/** The same, where it must be given. */
export function signedPoundsOption(call: Call, name: string): number {
  const text = required(call, name);
  const amount = parsePounds(text);
  if (!amount.ok) throw new UsageError(`--${name} takes an amount like 13.50. “${text}” is not one.`);
  return amount.value;
}

/** An option that is a whole number within limits. */
export function wholeOption(call: Call, name: string, least: number, most: number): number {
  const text = required(call, name);
  const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (!(value >= least && value <= most)) throw new UsageError(`--${name} takes a whole number from ${least} to ${most}. “${text}” is not one.`);
  return value;
}

/** An option that is whole numbers from 1 with commas between; none when it was not given. */
export function wholesOption(call: Call, name: string): number[] {
  const text = optional(call, name);
  if (text === undefined) return [];
  return text.split(',').map((one) => {
    if (!/^\s*[1-9]\d{0,8}\s*$/.test(one)) throw new UsageError(`--${name} takes whole numbers from 1, with commas between, like 3,7. “${text}” is not that.`);
    return Number(one);
  });
}

/** An option that is hours, like 20 or 7.5, in minutes. */
export function hoursOption(call: Call, name: string): number {
  const text = required(call, name);
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(text);
  const minutes = match ? Number(match[1]) * 60 + Math.round(Number(`0.${match[2] ?? '0'}`) * 60) : NaN;
  if (!(minutes > 0 && minutes <= 168 * 60)) throw new UsageError(`--${name} takes hours, like 20 or 7.5, at most 168. “${text}” is not one.`);
  return minutes;
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

/** `--from` and `--to`, each null where it was not given. */
export function periodOption(call: Call): { readonly from: IsoDay | null; readonly to: IsoDay | null } {
  const [from, to] = [optionalDay(call, 'from'), optionalDay(call, 'to')];
  if (from !== null && to !== null && to < from) throw new UsageError('--to is a day before --from.');
  return { from, to };
}

/** Every period of an option that may be given more than once, like `2026-04-06..2026-04-19`. */
export function periodsOption(call: Call, name: string): Period[] {
  return every(call, name).map((text) => {
    const [from = '', to = '', more] = text.split('..');
    if (!isIsoDay(from) || !isIsoDay(to) || more !== undefined) throw new UsageError(`--${name} takes a first and a last day, like 2026-04-06..2026-04-19. “${text}” is not one.`);
    return { from, to };
  });
}

const MOST_YEARS = 20;

/** Refuses a time that is longer than any ledger: each of its days would be worked out. */
export function checkSpan(from: IsoDay, to: IsoDay): void {
  if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > MOST_YEARS) throw new UsageError(`From ${formatDay(from)} to ${formatDay(to)} is too long. Ask for ${MOST_YEARS} years at most.`);
}

/** `--from` and `--to`, both there, in order and not longer than any ledger. */
export function requiredPeriod(call: Call): Period {
  const period = { from: dayOption(call, 'from'), to: dayOption(call, 'to') };
  if (period.to < period.from) throw new UsageError('--to is a day before --from.');
  checkSpan(period.from, period.to);
  return period;
}

import type { ParseArgsConfig } from 'node:util';
import type { IsoDay } from '#shared/kernel/iso-date';
import type { Fault, Result } from '#shared/kernel/result';

/** What a command answers: one JSON object for programs, plain English for people. */
export type Answer = {
  readonly json: object;
  readonly text: string;
  /** Answered, and the answer is that something is wrong: exit code 1. */
  readonly isBad?: boolean;
  /** Refused, with more to tell a program than the fault: `json` stands beside it. */
  readonly refusal?: Fault;
};

/** An answer that may be very long: what is said with or without `--json`, as asked, in pieces, so that it is never held as one text. */
export type LongAnswer = { readonly pieces: readonly Uint8Array[] };

export type Call = {
  /** The words after the command's name, by the names that `positionals` gives them. */
  readonly words: Readonly<Record<string, string>>;
  /** Those that may be given more than once are lists. */
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  /** The day to act on: `--on`, or the machine's. */
  readonly today: IsoDay;
  /** Who does it, for the trail of what was done; missing or empty: not said. */
  readonly by?: string;
  /** Empty: none was given. */
  readonly passphrase: string;
  /** Says on standard error, when that is a terminal, what takes a while. */
  readonly progress: (words: string) => void;
};

export type Run<T extends Answer | LongAnswer = Answer> = (call: Call) => Result<T> | Promise<Result<T>>;

export type Command = {
  /** `export plan` */
  readonly name: string;
  /** `FILE --out DIR [--format pdf,html,json]` */
  readonly usage: string;
  readonly does: string;
  readonly positionals: readonly string[];
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Brings in the code of this command alone, so that a quick one starts quickly. */
  readonly load: () => Promise<Run<Answer | LongAnswer>>;
};

/** Thrown for a call whose words cannot be understood: exit code 2 and the usage line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** An option's text; a usage error when it is missing. */
export function required(call: Call, name: string): string {
  const value = call.options[name];
  if (typeof value !== 'string' || value.trim() === '') throw new UsageError(`--${name} is missing.`);
  return value;
}

/** An option's text, or undefined when it was not given. */
export function optional(call: Call, name: string): string | undefined {
  const value = call.options[name];
  return typeof value === 'string' ? value : undefined;
}

/** Every text of an option that may be given more than once, in order. */
export function every(call: Call, name: string): readonly string[] {
  const value = call.options[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

export function word(call: Call, name: string): string {
  const value = call.words[name];
  if (value === undefined || value === '') throw new UsageError(`${name} is missing.`);
  return value;
}

/**
 * What a request came to: a value, or the faults that refuse it.
 *
 * A fault refuses one request that cannot be true. (A flag, by contrast, comments on facts already stored: `checks/check.ts`.)
 */
export type Fault = {
  /** Stable word for programs, e.g. `amount-unclear`. `docs/messages.md` lists every code with its sentences. */
  readonly code: string;
  /** What happened, what it means, what to do: plain English, complete as it stands. */
  readonly message: string;
  /** The field of the input that it concerns; absent when it concerns the whole request. */
  readonly field?: string;
};

export type Ok<T> = { readonly ok: true; readonly value: T };
export type Refused = { readonly ok: false; readonly faults: readonly Fault[] };
export type Result<T> = Ok<T> | Refused;

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function refused(...faults: readonly Fault[]): Refused {
  return { ok: false, faults };
}

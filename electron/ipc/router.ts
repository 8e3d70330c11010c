import type { AnyRoute } from '#shared/contract/route';
import { refused, type Result } from '#shared/kernel/result';

/** What the program keeps of something that went wrong inside it. No field can hold a name, an amount or an answer. */
export type Incident = {
  readonly number: number;
  readonly route: string;
  /** The kind of exception (`TypeError`), never its message: a message may quote what was typed. */
  readonly kind: string;
  /** Where in the program, as file and line; never with the message. */
  readonly at: string;
};

export type Router = { dispatch(name: unknown, input: unknown): Promise<Result<unknown>> };

export type RouterParts = {
  readonly contract: Readonly<Record<string, AnyRoute>>;
  readonly handlers: Readonly<Record<string, (input: never) => Result<unknown> | Promise<Result<unknown>>>>;
  /** Told of each incident as it happens. */
  readonly log: (incident: Incident) => void;
  /** The next incident's number, which the person can quote. */
  readonly nextIncident: () => number;
  /** Tests also hold every answer against the contract; in use that would only cost time. */
  readonly parseOutputs: boolean;
};

/**
 * The one way in from the window: finds the route, reads the input strictly, calls the handler. The only `catch` of the program's
 * requests stands here.
 *
 * Faults: `request-not-understood` for an unknown route or an input that the contract does not allow; `unexpected` when the
 * program itself failed.
 */
export function createRouter(parts: RouterParts): Router {
  return {
    async dispatch(name, input) {
      // `hasOwn`, because every object also answers to `constructor` and `toString`.
      if (typeof name !== 'string' || !Object.hasOwn(parts.contract, name)) return notUnderstood();
      const route = parts.contract[name]!;
      try {
        const read = route.input.safeParse(input);
        if (!read.success) return notUnderstood();
        const result = await parts.handlers[name]!(read.data as never);
        if (parts.parseOutputs && result.ok) route.output.parse(result.value);
        return result;
      } catch (thrown) {
        const incident = describe(parts.nextIncident(), name, thrown);
        parts.log(incident);
        return unexpected(incident.number);
      }
    },
  };
}

function notUnderstood(): Result<never> {
  return refused({
    code: 'request-not-understood',
    message: 'The window asked for something that the program does not do, so nothing was changed. Close the program and open it again.',
  });
}

function unexpected(number: number): Result<never> {
  return refused({
    code: 'unexpected',
    message:
      `Something went wrong inside the program. Nothing was saved, and your ledger is as it was. ` +
      `Try once more. If it happens again, close the program, open it again, and tell us about incident ${number}.`,
  });
}

function describe(number: number, route: string, thrown: unknown): Incident {
  if (!(thrown instanceof Error)) return { number, route, kind: typeof thrown, at: 'unknown' };
  const frame = thrown.stack?.split('\n').find((line) => /^\s+at /.test(line));
  const place = frame?.match(/([\w.-]+:\d+):\d+\)?$/)?.[1];
  return { number, route, kind: thrown.constructor.name, at: place ?? 'unknown' };
}

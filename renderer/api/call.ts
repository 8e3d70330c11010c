import type { Input, Output, RouteName } from '../../shared/contract/contract';
import type { Result } from '../../shared/kernel/result';

declare global {
  interface Window {
    /** The one function of the preload. It answers with a `Result`; it never throws for something a person did. */
    readonly ledger: { readonly call: (route: string, input: unknown) => Promise<unknown> };
  }
}

/** Asks the main process for one thing. What was refused comes back as faults, in the words to show. */
export async function call<R extends RouteName>(route: R, input: Input<R>): Promise<Result<Output<R>>> {
  try {
    return (await window.ledger.call(route, input)) as Result<Output<R>>;
  } catch {
    return {
      ok: false,
      faults: [{ code: 'no-answer', message: 'The ledger did not answer, so it is not certain that this was saved. Close the application, open it again and look.' }],
    };
  }
}

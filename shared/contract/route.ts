import type { z } from 'zod';

/** One thing the window may ask of the main process. A query changes nothing; a command may. */
export type AnyRoute = { readonly kind: 'query' | 'command'; readonly input: z.ZodType; readonly output: z.ZodType };

/** Declares a query: it reads, so the window may repeat it whenever something changed. */
export function query<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): { kind: 'query'; input: I; output: O } {
  return { kind: 'query', input, output };
}

/** Declares a command: it may change the ledger, after which every query on screen reads again. */
export function command<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): { kind: 'command'; input: I; output: O } {
  return { kind: 'command', input, output };
}

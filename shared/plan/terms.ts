import type { Period } from '../kernel/period';

/** A school term, as the school or the council gives it. */
export type Term = Period & { readonly id: number; readonly words: string };

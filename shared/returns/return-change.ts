import type { Pence } from '../kernel/money';

/** One difference between what was sent and what the ledger says now. Null: it is not there, or not known. */
export type ReturnChange = {
  readonly kind: 'figure' | 'line' | 'added' | 'gone' | 'changed';
  readonly words: string;
  readonly sentPence: Pence | null;
  readonly nowPence: Pence | null;
};

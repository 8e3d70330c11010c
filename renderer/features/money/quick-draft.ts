import { EMPTY_QUICK_ROW, type QuickRow } from '../../../shared/ledger/quick-entry';

export type QuickDraft = { readonly accountId: string; readonly rows: readonly QuickRow[] };

// Kept while the window is open, so that leaving the screen loses nothing; by ledger, so that one household never sees another's.
const drafts = new Map<string, QuickDraft>();

/** What was typed into the grid of a ledger and neither saved nor cleared; undefined: nothing. */
export function draftOf(ledger: string): QuickDraft | undefined {
  return drafts.get(ledger);
}

export function keepDraft(ledger: string, draft: QuickDraft): void {
  drafts.set(ledger, draft);
}

export function forgetDraft(ledger: string): void {
  drafts.delete(ledger);
}

const ROWS_AT_START = 5;

export function emptyRows(count = ROWS_AT_START): QuickRow[] {
  return Array.from({ length: count }, () => EMPTY_QUICK_ROW);
}

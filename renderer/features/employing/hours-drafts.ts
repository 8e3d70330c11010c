import type { ShiftText } from './hours-week-form';

// Kept while the window is open, so that leaving a week loses nothing; by ledger, PA and week.
const drafts = new Map<string, readonly ShiftText[]>();

/** What was typed into a week and is not saved; undefined: nothing. */
export function weekDraft(key: string): readonly ShiftText[] | undefined {
  return drafts.get(key);
}

export function keepWeekDraft(key: string, rows: readonly ShiftText[]): void {
  drafts.set(key, rows);
}

export function forgetWeekDraft(key: string): void {
  drafts.delete(key);
}

import { formatDay } from '../kernel/iso-date';
import { formatPeriod } from '../kernel/period';
import type { Absence } from './absence';

/** What each kind of absence is called, at the start of a line. */
export const ABSENCE_WORDS: Readonly<Record<Absence['kind'], string>> = { holiday: 'Holiday', sickness: 'Sickness', unpaid: 'Unpaid leave', other_paid: 'Other paid leave' };

/** What is there for a sickness. */
export const PROOF_WORDS: Readonly<Record<Absence['proof'], string>> = { '': 'Nothing yet', own_words: 'Their own words (the first 7 days)', fit_note: 'A fit note' };

/** The days of an absence for a list: `3 August 2026 to 7 August 2026`, `From 3 August 2026, still away`. */
export function absenceDaysWords({ from, to }: Pick<Absence, 'from' | 'to'>): string {
  return to === null ? `From ${formatDay(from)}, still away` : formatPeriod({ from, to });
}

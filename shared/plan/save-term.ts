import { formatDay } from '../kernel/iso-date';
import { overlap } from '../kernel/period';
import { endsBeforeStart, recordGone, unlessRefused, wordsMissing, type Draft } from '../kernel/record';
import type { Fault, Result } from '../kernel/result';
import type { Term } from './terms';

/**
 * A school term as it is to be kept: its first and last day, both in school. Half-term holidays lie between two of them. Faults: no
 * name; a last day before the first; a day that another term has; it is no longer there.
 */
export function decideTerm(draft: Draft<Term>, known: readonly Term[]): Result<Draft<Term>> {
  const faults = [
    ...recordGone('term', draft.id, known),
    ...wordsMissing('words', draft.words, 'Give this term a name, like “Autumn 2026, before half-term”.'),
    ...endsBeforeStart(draft.from, draft.to, 'to'),
  ];
  return unlessRefused(faults.length > 0 ? faults : sharesDays(draft, known), { ...draft, words: draft.words.trim() });
}

function sharesDays(draft: Draft<Term>, known: readonly Term[]): Fault[] {
  for (const other of known) {
    const shared = other.id === draft.id ? undefined : overlap(draft, other);
    if (shared) return [{ code: 'terms-overlap', field: 'from', message: `“${other.words}” has ${formatDay(shared.from)} as well. Change the days of this term, or of that one.` }];
  }
  return [];
}

import type { IsoDay } from '../kernel/iso-date';
import { dayToCome, recordGone, unlessRefused, wordsMissing, type Draft } from '../kernel/record';
import type { Result } from '../kernel/result';
import type { Change } from './reviews';

/** A change as it is to be kept. Faults: no words; noticed on a day that is still to come; it is no longer there. */
export function decideChange(draft: Draft<Change>, known: readonly Change[], today: IsoDay): Result<Draft<Change>> {
  const faults = [
    ...recordGone('change', draft.id, known),
    ...wordsMissing('words', draft.words, 'Write what is not as it was.'),
    ...dayToCome('noticedOn', draft.noticedOn, today),
  ];
  return unlessRefused(faults, { ...draft, words: draft.words.trim() });
}

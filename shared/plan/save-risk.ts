import type { IsoDay } from '../kernel/iso-date';
import { choiceGone, dayToCome, recordGone, unlessRefused, wordsMissing, type Draft } from '../kernel/record';
import type { Result } from '../kernel/result';
import type { Need, Risk } from './needs';

/**
 * A risk as it is to be kept. What is done about it may be written later. Faults: no words; checked on a day that is still to come;
 * it, or the need it is about, is no longer there.
 */
export function decideRisk(draft: Draft<Risk>, known: readonly Risk[], needs: readonly Need[], today: IsoDay): Result<Draft<Risk>> {
  const faults = [
    ...recordGone('risk', draft.id, known),
    ...wordsMissing('words', draft.words, 'Write what could go wrong.'),
    ...choiceGone('need', 'needId', [draft.needId], needs),
    ...dayToCome('checkedOn', draft.checkedOn, today),
  ];
  return unlessRefused(faults, { ...draft, words: draft.words.trim(), action: draft.action.trim() });
}

import { choiceGone, recordGone, unlessRefused, wordsMissing, type Draft } from '../kernel/record';
import type { Result } from '../kernel/result';
import type { Goal, Need } from './needs';

/** A goal as it is to be kept, each need once. Faults: no words; it, or a need it rests on, is no longer there. */
export function decideGoal(draft: Draft<Goal>, known: readonly Goal[], needs: readonly Need[]): Result<Draft<Goal>> {
  const faults = [
    ...recordGone('goal', draft.id, known),
    ...wordsMissing('words', draft.words, 'Write what you want to be able to do.'),
    ...choiceGone('need', 'needIds', draft.needIds, needs),
  ];
  return unlessRefused(faults, { ...draft, words: draft.words.trim(), needIds: [...new Set(draft.needIds)] });
}

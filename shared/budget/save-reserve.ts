import { belowZero, recordGone, unlessRefused, wordsMissing, type Draft } from '../kernel/record';
import type { Result } from '../kernel/result';
import type { Reserve } from './reserves';

/** Money put aside, as it is to be kept, in pence. Faults: below zero; of no named kind and without words; no longer there to be changed. */
export function decideReserve(draft: Draft<Reserve>, known: readonly Reserve[]): Result<Draft<Reserve>> {
  const faults = [
    ...recordGone('reserve', draft.id, known),
    ...(draft.kind === 'other' ? wordsMissing('words', draft.words, 'Write what this money is put aside for.') : []),
    ...belowZero('amountPence', draft.amountPence),
  ];
  return unlessRefused(faults, { ...draft, words: draft.words.trim() });
}

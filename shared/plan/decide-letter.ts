import { unlessRefused, wordsMissing } from '../kernel/record';
import type { Fault, Result } from '../kernel/result';
import { gapIn, type LetterDraft } from './council-letter';

/** A letter as it is to be written. Faults: nobody to send it to, no subject, no words; a place of the draft that is not filled in. */
export function decideCouncilLetter(letter: LetterDraft): Result<LetterDraft> {
  const faults = [
    ...wordsMissing('to', letter.to, 'Write who the letter is to.'),
    ...wordsMissing('subject', letter.subject, 'Write what the letter is about.'),
    ...wordsMissing('words', letter.words, 'Write the letter.'),
    ...gapLeft(letter.words),
  ];
  return unlessRefused(faults, { to: letter.to.trim(), subject: letter.subject.trim(), words: letter.words.trim() });
}

function gapLeft(words: string): Fault[] {
  const gap = gapIn(words);
  if (gap === undefined) return [];
  return [{ code: 'gap-left', field: 'words', message: `The letter still has a place for your own words: ${gap}. Write them in its place, or take it out.` }];
}

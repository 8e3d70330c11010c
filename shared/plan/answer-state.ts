import { countOf } from '../kernel/plain-words';

export type AnswerState = 'empty' | 'thin' | 'enough';

/** Fewer words than this are rarely about one person: “I need help at home” fits anyone. */
const SPECIFIC_WORDS = 15;

const wordsIn = (answer: string): number => answer.split(/\s+/).filter((word) => word !== '' && word !== '-').length;

/** Is the answer to a step there, and long enough to be specific and personal (Luton’s plan guide)? */
export function answerState(answer: string): AnswerState {
  const words = wordsIn(answer);
  return words === 0 ? 'empty' : words < SPECIFIC_WORDS ? 'thin' : 'enough';
}

/** How far an answer is, in words: how many it has, and how many more make it specific. Whether it says the right thing no count can know. */
export function answerMeasure(answer: string): string {
  const words = wordsIn(answer);
  if (words === 0) return 'Nothing is written yet.';
  const written = `${countOf(words, 'word')} so far.`;
  const missing = SPECIFIC_WORDS - words;
  return missing > 0 ? `${written} About ${missing} more will make it more about you.` : written;
}

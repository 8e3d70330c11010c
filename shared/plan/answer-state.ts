export type AnswerState = 'empty' | 'thin' | 'enough';

/** Fewer words than this are rarely about one person: “I need help at home” fits anyone. */
const SPECIFIC_WORDS = 15;

/** Is the answer to a step there, and long enough to be specific and personal (Luton’s plan guide)? */
export function answerState(answer: string): AnswerState {
  const words = answer.split(/\s+/).filter((word) => word !== '').length;
  return words === 0 ? 'empty' : words < SPECIFIC_WORDS ? 'thin' : 'enough';
}

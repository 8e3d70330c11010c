import { expect, it } from 'vitest';
import { answerState } from '#shared/plan/answer-state';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

it.each([
  ['nothing', '', 'empty'],
  ['only spaces and lines', ' \n\t ', 'empty'],
  ['a sentence that fits anyone', 'I need help at home.', 'thin'],
  ['14 words', words(14), 'thin'],
  ['15 words', words(15), 'enough'],
  ['15 words on lines of their own', words(15).replaceAll(' ', '\n\n'), 'enough'],
])('%s', (_name, answer, state) => {
  expect(answerState(answer)).toBe(state);
});

import { expect, it } from 'vitest';
import { answerMeasure, answerState } from '#shared/plan/answer-state';

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

it.each([
  ['nothing', ' ', 'empty', 'Nothing is written yet.'],
  ['one word', 'Help.', 'thin', '1 word so far. About 14 more will make it more about you.'],
  ['14 words', words(14), 'thin', '14 words so far. About 1 more will make it more about you.'],
  ['15 words', words(15), 'enough', '15 words so far.'],
  ['the hyphen of a point is no word', '- tea\n- talk', 'thin', '2 words so far. About 13 more will make it more about you.'],
  ['a point that is not written yet', '- ', 'empty', 'Nothing is written yet.'],
])('the measure of %s', (_, answer, state, measure) => expect([answerState(answer), answerMeasure(answer)]).toEqual([state, measure]));

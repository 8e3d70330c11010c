import { expect, it } from 'vitest';
import { wordsOnce } from '#shared/statements/words-once';

it.each<[string, string[], string]>([
  ['a name and a memo', ['PA WAGES', 'SEP  2026'], 'PA WAGES SEP 2026'],
  ['a memo that is the name again', ['CITY CABS', 'CITY CABS'], 'CITY CABS'],
  ['a memo that begins with the name, in other capitals', ['City Cabs', 'CITY CABS 0001 LUTON'], 'CITY CABS 0001 LUTON'],
  ['a name that holds the memo', ['CITY CABS LUTON', 'LUTON'], 'CITY CABS LUTON'],
  ['part of a word is no repeat', ['CITY CABS', 'CABSTAND'], 'CITY CABS CABSTAND'],
  ['few letters may stand in another text by chance', ['PA WAGES', 'PA'], 'PA WAGES PA'],
  ['empty ones', ['', ' ', 'A'], 'A'],
  ['nothing', [], ''],
])('%s', (_, parts, words) => {
  expect(wordsOnce(parts)).toBe(words);
});

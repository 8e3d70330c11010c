import { expect, it } from 'vitest';
import { keepWords, type KeptWords } from '#shared/plan/keep-words';

it.each<[string, { id: number } | undefined, string, KeptWords]>([
  ['the first words', undefined, 'Ring Ruth.', { act: 'save', id: null, words: 'Ring Ruth.' }],
  ['other words in their place', { id: 3 }, 'Ring Ben.', { act: 'save', id: 3, words: 'Ring Ben.' }],
  ['spaces and lines are kept as they were typed', { id: 3 }, ' Ring\n\nBen. ', { act: 'save', id: 3, words: ' Ring\n\nBen. ' }],
  ['emptied', { id: 3 }, ' \n', { act: 'remove', id: 3 }],
  ['nothing, where nothing was', undefined, ' ', { act: 'nothing' }],
])('%s', (_, there, words, kept) => expect(keepWords(there, words)).toEqual(kept));

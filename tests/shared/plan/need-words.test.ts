import { describe, expect, it } from 'vitest';
import { assessedWords, needName, quoted } from '#shared/plan/need-words';

describe('a need in a sentence', () => {
  it.each([
    ['its own words', { words: 'Washing and dressing', outcome: 'hygiene' }, 'washing and dressing'],
    ['no words: the outcome', { words: ' ', outcome: 'community' }, 'getting out in the community'],
    ['60 letters are still a name', { words: 'a'.repeat(60), outcome: 'community' }, 'a'.repeat(60)],
    ['61 are a paragraph: the outcome', { words: 'a'.repeat(61), outcome: 'community' }, 'getting out in the community'],
  ] as const)('%s', (_, need, name) => expect(needName(need)).toBe(name));

  it.each([
    ['hours', { times: 1, every: 'week', minutes: 240 }, '4 h a week'],
    ['visits with their length', { times: 7, every: 'week', minutes: 30 }, '7 times a week, 30 min each'],
    ['only how often', { times: 1, every: 'month', minutes: null }, 'once a month'],
    ['twice', { times: 2, every: '4-weeks', minutes: null }, 'twice every 4 weeks'],
  ] as const)('%s', (_, help, words) => expect(assessedWords(help)).toBe(words));

  it('quotes names', () => expect(quoted(['meals', 'washing'])).toBe('“meals” and “washing”'));
});

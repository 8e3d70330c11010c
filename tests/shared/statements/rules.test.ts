import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRules, foldWords, holdsWords, type Rule } from '#shared/statements/rules';

const rule = (id: number, words: string, facts: Partial<Rule> = {}): Rule => ({ id, words, direction: 'out', category: 'agency', serviceId: null, fund: 'council', ...facts });
const paid = (bankText: string, amountPence = -100, payee = '') => ({ bankText, payee, amountPence });

describe('foldWords', () => {
  it.each([
    ['capitals, commas and dashes', 'Nest, REF-1', 'nest ref 1'],
    ['accents', 'CAFÉ', 'cafe'],
    ['apostrophes close up', 'Sainsbury’s and SAINSBURY\'S', 'sainsburys and sainsburys'],
    ['another alphabet stays', 'שלום 🦽', 'שלום'],
    ['nothing but signs', ' - / ', ''],
  ])('%s', (_, text, folded) => {
    expect(foldWords(text)).toBe(folded);
  });

  it('folds a folded text to itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void expect(foldWords(foldWords(text))).toBe(foldWords(text))));
  });
});

describe('holdsWords', () => {
  it.each([
    ['whole words', 'nest pension', 'nest', true],
    ['not a part of a word', 'honest pension', 'nest', false],
    ['words in order', 'bright care ltd', 'bright care', true],
    ['not in another order', 'care bright', 'bright care', false],
    ['no words are never held', 'anything', '', false],
  ])('%s', (_, text, words, expected) => {
    expect(holdsWords(text, words)).toBe(expected);
  });
});

describe('applyRules', () => {
  it.each<[string, ReturnType<typeof paid>, readonly Rule[], number | null]>([
    ['the words are in the bank’s text', paid('FPO BRIGHT CARE 123'), [rule(1, 'bright care')], 1],
    ['the words are in the payee', paid('REF 1', -100, 'Bright Care'), [rule(1, 'bright care')], 1],
    ['the words are half in each: not found', paid('BRIGHT', -100, 'Care'), [rule(1, 'bright care')], null],
    ['money in is another direction', paid('BRIGHT CARE', 100), [rule(1, 'bright care')], null],
    ['a rule for money in', paid('LUTON COUNCIL', 100), [rule(1, 'luton council', { direction: 'in' })], 1],
    ['the longest words win', paid('BRIGHT CARE NIGHTS'), [rule(1, 'bright care'), rule(2, 'bright care nights'), rule(3, 'care')], 2],
    ['on a tie the earlier one', paid('AB CD'), [rule(1, 'ab'), rule(2, 'cd')], 1],
    ['no rule', paid('BRIGHT CARE'), [], null],
    ['a rule without words sorts nothing', paid('BRIGHT CARE'), [rule(1, '')], null],
  ])('%s', (_, row, rules, expected) => {
    expect(applyRules(row, rules)?.id ?? null).toBe(expected);
  });
});

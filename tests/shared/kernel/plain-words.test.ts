import { describe, expect, it } from 'vitest';
import { calledInside, countOf, formatMinutes, joinWords, lowerFirst, minutesInWords } from '#shared/kernel/plain-words';

describe('words in sentences', () => {
  it.each([
    ['nothing', [], ''],
    ['one', ['a'], 'a'],
    ['two', ['a', 'b'], 'a and b'],
    ['three', ['a', 'b', 'c'], 'a, b and c'],
  ])('joins %s', (_, words, joined) => expect(joinWords(words)).toBe(joined));

  it.each([
    ['no minutes', 0, '0 h'],
    ['under an hour', 45, '45 min'],
    ['whole hours', 300, '5 h'],
    ['an hour and a half', 90, '1 h 30 min'],
  ])('writes %s', (_, minutes, words) => expect(formatMinutes(minutes)).toBe(words));

  it.each([
    ['none', 0, '0 hours'],
    ['one of each', 61, '1 hour 1 minute'],
    ['minutes alone', 45, '45 minutes'],
    ['many hours', 2700, '45 hours'],
  ])('reads minutes back in whole words: %s', (_, minutes, words) => expect(minutesInWords(minutes)).toBe(words));

  it.each([
    ['a sentence', 'Getting out', 'getting out'],
    ['one that begins with “A”', 'A kettle', 'a kettle'],
    ['an abbreviation', 'NHS care', 'NHS care'],
    ['“I”', 'I want to swim', 'I want to swim'],
    ['nothing', '', ''],
  ])('lowers the first letter of %s where it may', (_, words, lowered) => expect(lowerFirst(words)).toBe(lowered));

  it.each([
    ['My sister', 'my sister'],
    ['The care agency', 'the care agency'],
    ['A payroll service', 'a payroll service'],
    ['A Better Day', 'A Better Day'],
    ['Ruth', 'Ruth'],
    ['Anna and I', 'Anna and I'],
    ['', ''],
  ])('calls “%s” inside a sentence', (name, inside) => expect(calledInside(name)).toBe(inside));

  it('counts one and many', () => expect([countOf(1, 'payment'), countOf(0, 'payment'), countOf(2, 'policy', 'policies')]).toEqual(['1 payment', '0 payments', '2 policies']));
});

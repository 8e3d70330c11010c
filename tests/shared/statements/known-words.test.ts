import { describe, expect, it } from 'vitest';
import { isIncomeCategory, NOT_ALLOWED_CATEGORIES } from '#shared/ledger/categories';
import { KNOWN_WORDS } from '#shared/statements/known-words';
import { foldWords } from '#shared/statements/rules';

describe('KNOWN_WORDS', () => {
  it('are written as rules compare them, or they would never be found', () => {
    const words = KNOWN_WORDS.flatMap((known) => known.words);
    expect(words.map(foldWords)).toEqual(words);
  });

  it('stand for one kind of payment in each direction', () => {
    const keys = KNOWN_WORDS.flatMap((known) => known.words.map((word) => `${known.direction} ${word}`));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('sort money in under lines for money in, and money out under none of them', () => {
    for (const { direction, category } of KNOWN_WORDS) expect([category, isIncomeCategory(category)]).toEqual([category, direction === 'in']);
  });

  it('know every kind of spending that is not allowed, but a care home, whose names are the names of places', () => {
    const known = new Set<string>(KNOWN_WORDS.map(({ category }) => category));
    expect(Object.keys(NOT_ALLOWED_CATEGORIES).filter((category) => !known.has(category))).toEqual(['care_home']);
  });
});

import { expect, it } from 'vitest';
import { CATEGORIES, CATEGORY_KEYS, isIncomeCategory, isNotAllowedCategory, isSpendingCategory, type Category } from '#shared/ledger/categories';

it('every category is of one kind only, and has a name of its own', () => {
  const kinds = (category: Category) => [isIncomeCategory, isSpendingCategory, isNotAllowedCategory].filter((is) => is(category)).length;
  expect(CATEGORY_KEYS.filter((category) => kinds(category) > 1)).toEqual([]);
  expect(CATEGORY_KEYS.filter((category) => kinds(category) === 0)).toEqual(['not_sorted', 'transfer', 'opening']);
  expect(new Set(Object.values(CATEGORIES)).size).toBe(CATEGORY_KEYS.length);
});

it('a word that every object answers to is no category', () => {
  expect([isIncomeCategory('constructor'), isSpendingCategory('toString'), isNotAllowedCategory('valueOf')]).toEqual([false, false, false]);
});

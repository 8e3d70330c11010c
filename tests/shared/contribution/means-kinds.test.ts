import { expect, it } from 'vitest';
import { aboutKind, MEANS_KIND_KEYS, meansLineName } from '#shared/contribution/means-kinds';

it.each([
  ['wages', 'earnings', 'ignored'],
  ['the mobility part', 'mobility', 'ignored'],
  ['the daily living part', 'pip_daily_living', 'counted'],
  ['Savings Credit', 'savings_credit', 'ignored'],
  ['Guarantee Credit', 'pension_credit', 'counted'],
  ['rent', 'rent', 'housing'],
] as const)('%s', (_, kind, group) => expect(aboutKind(kind).group).toBe(group));

it.each(MEANS_KIND_KEYS)('%s says what it is, why, and where that is written', (kind) => {
  const { words, why, source } = aboutKind(kind);
  expect([words.length > 2, /^[A-Z].*\.$/.test(why), source.length > 10]).toEqual([true, true, true]);
});

it('is called by its own words first', () => {
  expect([meansLineName({ kind: 'rent', words: 'Flat' }), meansLineName({ kind: 'rent', words: ' ' })]).toEqual(['Flat', 'Rent']);
});

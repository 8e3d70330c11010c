import { describe, expect, it } from 'vitest';
import { comesOnTop, RESERVE_KINDS, reserveName } from '#shared/budget/reserves';

describe('what a reserve is called', () => {
  it('is its own words', () => expect(reserveName({ kind: 'other', words: ' New wheelchair ' })).toBe('New wheelchair'));
  it('is the words of its kind without any', () => {
    expect(RESERVE_KINDS.map((kind) => reserveName({ kind, words: ' ' }))).toEqual(['Holiday pay', 'Redundancy pay', 'Cover when someone is ill', 'HMRC’s bill', 'Other']);
  });
});

it('counts holiday pay and HMRC’s bill once, with the costs of employing', () => {
  expect(RESERVE_KINDS.filter((kind) => comesOnTop({ kind }))).toEqual(['redundancy', 'sickness_cover', 'other']);
});

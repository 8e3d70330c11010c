import { expect, it } from 'vitest';
import { daysOfLines } from '../../../renderer/features/history/days-of-lines';

it('lines stand under their day in England, in the order given', () => {
  const lines = [{ at: '2026-07-01T08:00:00Z' }, { at: '2026-06-30T23:30:00Z' }, { at: '2026-06-30T22:30:00Z' }, { at: 'not known' }];
  expect(daysOfLines(lines).map(({ words, lines: under }) => [words, under.length])).toEqual([
    ['Wednesday 1 July 2026', 2],
    ['Tuesday 30 June 2026', 1],
    ['On a day that is not known', 1],
  ]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderRows } from '#shared/statements/order';
import type { StatementRow } from '#shared/statements/statement-format';
import { row } from './read-fixture';

/** [line, day of October, amount, balance] */
type Line = readonly [number, number, number, number | null];
const rows = (...lines: readonly Line[]) =>
  lines.map(([line, day, amountPence, balancePence]) => row({ row: line, paidOn: `2026-10-${String(day).padStart(2, '0')}` as StatementRow['paidOn'], amountPence, balancePence }));
const order = (lines: readonly Line[], usual?: 'oldest-first' | 'newest-first') => {
  const ordered = orderRows(rows(...lines), usual);
  return { order: ordered.rows.map((each) => each.row), breaks: ordered.balanceBreaks };
};

describe('orderRows', () => {
  it.each<[string, readonly Line[], 'oldest-first' | 'newest-first', readonly number[]]>([
    ['a file that runs forward', [[2, 1, 100, 100], [3, 2, -30, 70], [4, 3, -20, 50]], 'newest-first', [2, 3, 4]],
    ['a file that runs backward', [[2, 3, -20, 50], [3, 2, -30, 70], [4, 1, 100, 100]], 'oldest-first', [4, 3, 2]],
    ['one day only: the balances tell that it runs backward', [[2, 5, -20, 50], [3, 5, -30, 70], [4, 5, 100, 100]], 'oldest-first', [4, 3, 2]],
    ['no balances: the days tell', [[2, 3, -20, null], [3, 3, -30, null], [4, 1, 100, null]], 'oldest-first', [4, 3, 2]],
    ['no balances and one day: as usual for the bank', [[2, 5, -20, null], [3, 5, -30, null]], 'newest-first', [3, 2]],
    ['a day that is written in a jumble is put in the order of its balances', [[2, 1, 100, 100], [3, 2, -20, 50], [4, 2, -30, 70], [5, 3, -10, 40]], 'oldest-first', [2, 4, 3, 5]],
    ['one row', [[2, 1, 5, 5]], 'newest-first', [2]],
    ['no rows', [], 'newest-first', []],
  ])('%s', (_, lines, usual, expected) => {
    expect(order(lines, usual)).toEqual({ order: expected, breaks: [] });
  });

  it.each<[string, readonly Line[], readonly number[]]>([
    ['interest out of place in the file, balances by day', [[2, 1, 100, 100], [3, 3, -20, 85], [4, 2, 5, 105]], [2, 4, 3]],
    ['interest under an earlier day, balances in the file’s order', [[2, 1, 100, 100], [3, 3, -20, 80], [4, 2, 5, 85]], [2, 4, 3]],
  ])('finds no break in %s', (_, lines, expected) => {
    expect(order(lines)).toEqual({ order: expected, breaks: [] });
  });

  it('reports the row whose balance does not follow, with what was expected, and goes on from what was stated', () => {
    expect(order([[2, 1, 100, 100], [3, 2, -30, 60], [4, 3, -20, 40]])).toEqual({ order: [2, 3, 4], breaks: [{ row: 3, expectedPence: 70, statedPence: 60 }] });
  });

  it('carries the balance over rows that state none', () => {
    expect(order([[2, 1, 100, 100], [3, 2, -30, null], [4, 3, -20, 51]]).breaks).toEqual([{ row: 4, expectedPence: 50, statedPence: 51 }]);
  });

  it('gives the same rows in the order in which they happened, whichever way the file runs', () => {
    const history = fc.array(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 9999 })), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(history, fc.boolean(), (days, backward) => {
        let balance = 0;
        const lines = days
          .toSorted(([a], [b]) => a - b)
          .map(([day, amount], index): Line => [index, day, amount, (balance += amount)]);
        const ordered = order(backward ? lines.toReversed() : lines);
        expect(ordered).toEqual({ order: lines.map(([line]) => line), breaks: [] });
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { importWords, planImport } from '#shared/statements/plan-import';
import type { Rule } from '#shared/statements/rules';
import { readFixture } from './read-fixture';

describe('planImport', () => {
  const read = readFixture('lloyds.csv', 'lloyds');
  const rule: Rule = { id: 7, words: 'day club', direction: 'out', category: 'activities', serviceId: 3, fund: 'council' };

  it('sorts the rows that a rule holds, for their whole amount, and leaves the others not sorted', () => {
    const planned = planImport(read, undefined, [rule]);
    expect(planned.filter((each) => each.rule !== null).map((each) => [each.rule?.id, each.part])).toEqual(
      [10, 9, 8].map(() => [7, { category: 'activities', serviceId: 3, fund: 'council', amountPence: -1250 }]),
    );
    expect(planned.filter((each) => each.rule === null).every((each) => each.part.category === 'not_sorted' && each.part.amountPence === each.row.amountPence)).toBe(true);
  });

  it('adds three genuine equal payments, and none of them again', () => {
    const first = planImport(read);
    expect(first.filter((each) => each.verdict === 'add' && each.row.amountPence === -1250)).toHaveLength(3);
    const already = read.rows.map((row, id) => ({ id, batchId: 1, ...row }));
    expect(planImport(read, { already, typed: [] }).filter((each) => each.verdict === 'add')).toEqual([]);
  });
});

describe('importWords', () => {
  it.each([
    ['many', { rowsRead: 412, added: 409, alreadyThere: 3, refused: 0, leftOut: 0 }, '412 rows read = 409 added + 3 already here + 0 refused.'],
    ['one', { rowsRead: 1, added: 1, alreadyThere: 0, refused: 0, leftOut: 0 }, '1 row read = 1 added + 0 already here + 0 refused.'],
    ['some left out', { rowsRead: 5, added: 2, alreadyThere: 1, refused: 1, leftOut: 1 }, '5 rows read = 2 added + 1 already here + 1 refused + 1 left out by you.'],
  ])('%s', (_, counts, words) => {
    expect(importWords(counts)).toBe(words);
  });
});

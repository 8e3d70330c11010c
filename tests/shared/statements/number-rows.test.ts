import { describe, expect, it } from 'vitest';
import { ok, refused } from '#shared/kernel/result';
import { factsOf, numberPayments, placeWord, readPayments, type FoundPayment } from '#shared/statements/number-rows';
import type { RowFacts } from '#shared/statements/csv-format';

const facts = (over: Partial<RowFacts> = {}): FoundPayment['facts'] => ok({ paidOn: '2026-10-05', payee: 'Day Club', bankText: 'DAY CLUB', amountPence: -500, balancePence: null, bankId: null, ...over });
const REFUSED = refused({ code: 'x', message: 'Not clear.' });

describe('numberPayments', () => {
  it.each<[string, number[], string, number[]]>([
    ['each on a line of its own: its line', [4, 9, 12], 'lines', [4, 9, 12]],
    ['all on one line: their places', [1, 1, 1], 'payments', [1, 2, 3]],
    ['two that share a line: their places, for all', [4, 9, 9], 'payments', [1, 2, 3]],
    ['none', [], 'lines', []],
  ])('%s', (_, lines, numbered, rows) => {
    const given = numberPayments(lines.map((line) => ({ line })));
    expect(given.numbered).toBe(numbered);
    expect(given.payments.map(({ row }) => row)).toEqual(rows);
  });
});

describe('readPayments', () => {
  it('makes a row or a refused row of each, oldest first', () => {
    const read = readPayments('ofx', [{ line: 3, facts: facts({ paidOn: '2026-10-07' }) }, { line: 5, facts: REFUSED }, { line: 8, facts: facts() }]);
    expect(read).toMatchObject({ bank: 'ofx', rowsRead: 3, refused: [{ row: 5, reason: 'Not clear.' }], numbered: 'lines' });
    expect(read.rows.map(({ row }) => row)).toEqual([8, 3]);
  });

  it.each<[string, Partial<RowFacts>[], (string | null)[]]>([
    ['keys that differ stay', [{ bankId: 'A' }, { bankId: 'B' }], ['A', 'B']],
    ['one key for the very same payment stays: the file may hold it twice', [{ bankId: 'A' }, { bankId: 'A' }], ['A', 'A']],
    ['one key on two days is none', [{ bankId: 'A' }, { bankId: 'A', paidOn: '2026-10-06' }], [null, null]],
    ['one key for two amounts is none', [{ bankId: 'A' }, { bankId: 'A', amountPence: -501 }, { bankId: 'B' }], [null, null, 'B']],
    ['no key is none', [{}, {}], [null, null]],
  ])('%s', (_, given, keys) => {
    expect(readPayments('ofx', given.map((over, line) => ({ line, facts: facts(over) }))).rows.map(({ bankId }) => bankId).toSorted()).toEqual(keys.toSorted());
  });
});

describe('factsOf and placeWord', () => {
  it('refuses by the first part that cannot be read', () => {
    const words = { payee: 'A', bankText: 'A', bankId: null };
    expect(factsOf(ok('2026-10-05'), ok(-500), words)).toEqual(ok({ paidOn: '2026-10-05', amountPence: -500, balancePence: null, ...words }));
    expect(factsOf(REFUSED, ok(1), words)).toBe(REFUSED);
    expect(factsOf(ok('2026-10-05'), REFUSED, words)).toBe(REFUSED);
  });

  it.each([['lines', 'Line'], [undefined, 'Line'], ['payments', 'Payment']] as const)('numbered by %s: %s', (numbered, word) => {
    expect(placeWord(numbered)).toBe(word);
  });
});

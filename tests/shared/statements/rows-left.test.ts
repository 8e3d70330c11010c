import { describe, expect, it } from 'vitest';
import type { KnownEntry } from '#shared/statements/known-entry';
import { rowsLeft, type FileRead } from '#shared/statements/rows-left';
import { row } from './read-fixture';

const OCTOBER = { from: '2026-10-01', to: '2026-10-31' } as const;
const rows = [row({ row: 2, paidOn: '2026-09-30', amountPence: -100 }), row({ row: 3, paidOn: '2026-10-01', amountPence: -200 }), row({ row: 4, paidOn: '2026-10-31', amountPence: -300 }), row({ row: 5, paidOn: '2026-11-01', amountPence: -400 })];
const file = (fileName: string, given = rows): FileRead => ({ fileName, read: { bank: 'lloyds', rowsRead: given.length, rows: given, refused: [], balanceBreaks: [] } });
const known = (paidOn: KnownEntry['paidOn'], amountPence: number): KnownEntry => ({ id: 1, paidOn, amountPence, bankText: rows[0]?.bankText ?? '', bankId: null, balancePence: null, batchId: 1 });
const left = (files: FileRead[], already: KnownEntry[] = []) => rowsLeft(files, OCTOBER, () => already, null);

describe('what the bank’s files have and the ledger has not', () => {
  it.each([
    ['all rows of the days, both ends counted', left([file('a.csv')]), ['a.csv 3', 'a.csv 4']],
    ['not what the ledger has', left([file('a.csv')], [known('2026-10-01', -200)]), ['a.csv 4']],
    ['a row that two files have, once', left([file('a.csv'), file('b.csv')]), ['a.csv 3', 'a.csv 4']],
    ['two equal rows of one file, twice', left([file('a.csv', [row({ row: 2, paidOn: '2026-10-05', amountPence: -100 }), row({ row: 3, paidOn: '2026-10-05', amountPence: -100 })])]), ['a.csv 2', 'a.csv 3']],
    ['nothing without a file', left([]), []],
  ])('%s', (_, found, expected) => expect(found.rows.map(({ fileName, row: line }) => `${fileName} ${line}`)).toEqual(expected));

  it('tells the rows that could not be read, of whichever day', () => {
    const unreadable = { ...file('a.csv', []), read: { ...file('a.csv', []).read, refused: [{ row: 9, reason: 'No day.' }] } };
    expect(left([unreadable]).refused).toEqual([{ fileName: 'a.csv', row: 9, reason: 'No day.' }]);
  });
});

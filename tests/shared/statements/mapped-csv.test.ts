import { describe, expect, it } from 'vitest';
import { readMapped, type CsvMapping } from '#shared/statements/mapped-csv';
import { fixtureText } from './read-fixture';

const MAPPING: CsvMapping = {
  delimiter: ',',
  skipLines: 0,
  hasHeader: true,
  dayColumn: 0,
  dayOrder: 'dmy',
  textColumns: [1],
  amountColumn: 2,
  inColumn: null,
  outColumn: null,
  balanceColumn: null,
  idColumn: null,
};

describe('readMapped', () => {
  it.each<[string, string, Partial<CsvMapping>, object]>([
    ['HSBC, without headings', fixtureText('no-headings.csv'), { hasHeader: false }, { rowsRead: 3, rows: [{ row: 1, payee: 'PA Wages Sep', amountPence: -143210 }, { row: 2 }, { row: 3, amountPence: 96000 }] }],
    [
      'Co-operative: in, out, balance, year first',
      'Date,Description,Type,Money In,Money Out,Balance\n2026-10-05,J EXAMPLE,BP/SO,,432.10,772.45\n',
      { dayOrder: 'ymd', textColumns: [1, 2], amountColumn: null, inColumn: 3, outColumn: 4, balanceColumn: 5 },
      { rows: [{ row: 2, paidOn: '2026-10-05', payee: 'J Example', bankText: 'J EXAMPLE BP/SO', amountPence: -43210, balancePence: 77245 }] },
    ],
    ['month first', 'Date,Text,Amount\n10/05/2026,A,5\n', { dayOrder: 'mdy' }, { rows: [{ paidOn: '2026-10-05' }] }],
    ['money out without a minus', 'Date,Text,Amount\n05/10/2026,A,5\n06/10/2026,B,-7\n', { signOfOut: 'plus' }, { rows: [{ amountPence: -500 }, { amountPence: 700 }] }],
    ['the bank’s own key', 'Date,Text,Amount,Id\n05/10/2026,A,5,k1\n', { idColumn: 3 }, { rows: [{ bankId: 'k1' }] }],
    ['title lines with a lone quotation mark; line numbers are the file’s', 'The "best\n\nDate,Text,Amount\n05/10/2026,A,5\n', { skipLines: 2 }, { rows: [{ row: 4 }] }],
    ['tabs between columns', 'Date\tText\tAmount\n05/10/2026\tA, B\t5\n', { delimiter: '\t' }, { rows: [{ bankText: 'A, B' }] }],
    ['words over two lines, in quotation marks', 'Date,Text,Amount\n05/10/2026,"A\nB",5\n', {}, { rowsRead: 1, rows: [{ row: 2, bankText: 'A B' }] }],
    ['a stray quotation mark that the next payment seems to close', 'T\nDate,Text,Amount\n05/10/2026,"A,5\n06/10/2026,B",7\n', { skipLines: 1 }, { rowsRead: 2, rows: [{ row: 3, amountPence: 500 }, { row: 4, amountPence: 700 }] }],
    ['a line that is too short', 'Date,Text,Amount\n05/10/2026,A\n', {}, { rowsRead: 1, rows: [], refused: [{ row: 2, reason: expect.stringContaining('only 2 columns') }] }],
    ['more lines to skip than there are', 'Date,Text,Amount\n', { skipLines: 50 }, { rowsRead: 0, rows: [] }],
  ])('%s', (_, text, change, expected) => {
    expect(readMapped(text, { ...MAPPING, ...change })).toMatchObject({ ok: true, value: { bank: 'mapped', ...expected } });
  });

  it.each<[string, Partial<CsvMapping>]>([
    ['no column for the amount', { amountColumn: null }],
    ['money in but no money out', { amountColumn: null, inColumn: 2 }],
    ['no words', { textColumns: [] }],
  ])('refuses a mapping with %s', (_, change) => {
    expect(readMapped('a,b,c\n', { ...MAPPING, ...change })).toMatchObject({ ok: false, faults: [{ code: 'mapping-incomplete' }] });
  });
});

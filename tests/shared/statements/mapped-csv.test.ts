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
    [
      'a card without signs, and a column that says which way',
      'Date,Text,Amount,Way\n05/10/2026,A,5,DBIT\n06/10/2026,B,7,crdt\n07/10/2026,C,9,\n08/10/2026,D,-9,DBIT\n',
      { directionColumn: 3, outWords: [' dbit '] },
      { rowsRead: 4, rows: [{ amountPence: -500 }, { amountPence: 700 }], refused: [{ row: 4, reason: expect.stringContaining('does not say whether') }, { row: 5, reason: expect.stringContaining('minus sign') }] },
    ],
    ['one account, however its number is spaced', 'Date,Text,Amount,Account\n05/10/2026,A,5,11-22 33\n06/10/2026,B,7,112233\n07/10/2026,C,7\n', { accountColumn: 3 }, { rowsRead: 3, refused: [] }],
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

  it.each([
    ['numbers', '60-00-00 12345678', '60-00-00 87654321', '…5678 and …4321'],
    ['names', 'Everyday', 'Savings', 'called “EVERYDAY” and “SAVINGS”'],
  ])('refuses a file of two accounts, by their %s', (_, first, second, named) => {
    const read = readMapped(`Date,Text,Amount,Account\n05/10/2026,A,5,${first}\n06/10/2026,B,7,${second}\n`, { ...MAPPING, accountColumn: 3 });
    expect(read).toMatchObject({ ok: false, faults: [{ code: 'mixed-accounts', message: expect.stringContaining(named) as string }] });
  });

  it.each<[string, Partial<CsvMapping>]>([
    ['a column that says which way, and no word for money out', { directionColumn: 1, outWords: [' '] }],
    ['no column for the amount', { amountColumn: null }],
    ['money in but no money out', { amountColumn: null, inColumn: 2 }],
    ['no words', { textColumns: [] }],
  ])('refuses a mapping with %s', (_, change) => {
    expect(readMapped('a,b,c\n', { ...MAPPING, ...change })).toMatchObject({ ok: false, faults: [{ code: 'mapping-incomplete' }] });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv, type CsvRecord } from '#shared/statements/csv';

function records(text: string, delimiter: ',' | ';' | '\t' = ','): readonly CsvRecord[] {
  const read = readCsv(text, delimiter);
  if (!read.ok) throw new Error(read.faults[0]?.message);
  return read.value;
}

describe('readCsv', () => {
  it.each([
    ['two lines', 'a,b\nc,d\n', [[1, 'a', 'b'], [2, 'c', 'd']]],
    ['no line end at the end', 'a,b', [[1, 'a', 'b']]],
    ['line ends of Windows and of old Macs', 'a\r\nb\rc', [[1, 'a'], [2, 'b'], [3, 'c']]],
    ['blank lines and lines of commas count as lines but hold no record', 'a,b\n\n , \nc,d', [[1, 'a', 'b'], [4, 'c', 'd']]],
    ['a comma inside quotation marks', '"a, b",c', [[1, 'a, b', 'c']]],
    ['doubled quotation marks', '"a ""b""",c', [[1, 'a "b"', 'c']]],
    ['a quotation mark that opens a cell and does not end it: both are letters', '"BEST" BAKERY,c', [[1, '"BEST" BAKERY', 'c']]],
    ['the same, and the next line has a cell in quotation marks', '"BEST" BAKERY,a\nCABS,b\n"OTHER",c', [[1, '"BEST" BAKERY', 'a'], [2, 'CABS', 'b'], [3, 'OTHER', 'c']]],
    ['one that opens a cell and is met by a later line’s: a letter', '"5 PIPE,a\nCABS,b\n"OTHER",c', [[1, '"5 PIPE', 'a'], [2, 'CABS', 'b'], [3, 'OTHER', 'c']]],
    ['quotation marks that were not doubled', '"the "best" one",c', [[1, '"the "best" one"', 'c']]],
    ['a line break inside quotation marks: the next record is still on its own line', '"a\r\nb",c\nd,e', [[1, 'a\r\nb', 'c'], [3, 'd', 'e']]],
    ['a quotation mark in the middle of a cell is a letter', 'a "b" c,5" pipe', [[1, 'a "b" c', '5" pipe']]],
    ['tabs stay in the cell', '\t0,a\tb\t', [[1, '\t0', 'a\tb\t']]],
    ['an empty last cell', 'a,', [[1, 'a', '']]],
    ['an empty quoted cell', '"",a', [[1, '', 'a']]],
  ])('%s', (_, text, expected) => {
    expect(records(text).map(({ line, cells }) => [line, ...cells])).toEqual(expected);
  });

  it('says what each line of a record over several would be by itself', () => {
    expect(records('x,"a\n\nb",c\nd,e')).toEqual([
      { line: 1, cells: ['x', 'a\n\nb', 'c'], byLine: [{ line: 1, cells: ['x', '"a'] }, { line: 3, cells: ['b"', 'c'] }] },
      { line: 4, cells: ['d', 'e'] },
    ]);
  });

  it('splits at the given delimiter only', () => {
    expect(records('a;b,c', ';')[0]?.cells).toEqual(['a', 'b,c']);
  });

  it('refuses a quotation mark that never closes, and says on which line it opens', () => {
    expect(readCsv('a,b\nc,"d\ne,f\n')).toMatchObject({ ok: false, faults: [{ code: 'quote-not-closed', message: expect.stringContaining('line 2') }] });
  });

  it('reads back any table that is written with quotation marks, each record on its own line', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', '£', '\t') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (table) => {
        const text = table.map((cells) => cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n');
        let line = 1;
        const expected = table.flatMap((cells) => {
          const record = { line, cells };
          line += 1 + cells.join('').split('\n').length - 1;
          return cells.some((value) => value.trim() !== '') ? [record] : [];
        });
        expect(records(text).map((record) => ({ line: record.line, cells: record.cells }))).toEqual(expected);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { CsvMapping } from '#shared/statements/mapped-csv';
import { fileWordsOf, mappingAsLastTime } from '#shared/statements/saved-mapping';

const MAPPING: CsvMapping = { delimiter: ',', skipLines: 0, hasHeader: true, dayColumn: 0, dayOrder: 'dmy', textColumns: [1], amountColumn: 2, inColumn: null, outColumn: null, balanceColumn: null, idColumn: null };
const FILE = 'Posted,Details,Amount\n05/10/2026,CABS,-9.50\n';
const saved = { fileWords: 'file: posted | details | amount', mapping: MAPPING };

describe('the layout of a file', () => {
  it.each([
    ['its headings', FILE, MAPPING, 'file: posted | details | amount'],
    ['under a title', `My card\n${FILE}`, { ...MAPPING, skipLines: 1 }, 'file: posted | details | amount'],
    ['without headings, how many columns', '05/10/2026,CABS,-9.50\n', { ...MAPPING, hasHeader: false }, 'file: 3 columns without headings'],
    ['pasted', 'Posted\tDetails\tAmount\n05/10/2026\tCABS\t-9.50', { ...MAPPING, pastedOn: '2026-11-29' as const }, 'pasted: posted | details | amount'],
    ['nothing at all', '', MAPPING, null],
    ['pasted words that are no table', 'Dear Sam', { ...MAPPING, pastedOn: '2026-11-29' as const }, null],
  ])('%s', (_, text, mapping, expected) => expect(fileWordsOf(text, mapping)).toBe(expected));
});

describe('reading as last time', () => {
  it.each([
    ['the same headings, in other letters', 'POSTED, details ,Amount\n06/11/2026,BUS,-1.00\n', MAPPING],
    ['a column more: asked anew', 'Posted,Details,Amount,Balance\n06/11/2026,BUS,-1.00,5.00\n', null],
    ['columns in another order: asked anew', 'Posted,Amount,Details\n06/11/2026,-1.00,BUS\n', null],
    ['a title above: asked anew', `My card\n${FILE}`, null],
  ])('%s', (_, text, expected) => expect(mappingAsLastTime(saved, text, null)).toEqual(expected));

  it('nothing is remembered', () => expect(mappingAsLastTime(null, FILE, null)).toBeNull());
  it('what was pasted is not read as a file was', () => expect(mappingAsLastTime(saved, FILE, '2026-11-29')).toBeNull());
  it('pasted again, days without a year are those up to the new day', () => {
    const text = 'Posted\tDetails\tAmount\n05/10/2026\tCABS\t-9.50';
    const pasted = { fileWords: 'pasted: posted | details | amount', mapping: { ...MAPPING, pastedOn: '2026-11-29' as const } };
    expect(mappingAsLastTime(pasted, text, '2027-01-05')).toEqual({ ...MAPPING, pastedOn: '2027-01-05' });
    expect(mappingAsLastTime(pasted, text, null)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { detectBank, readStatement, STATEMENT_FORMATS } from '#shared/statements/all-formats';
import { fixtureText } from './read-fixture';

const BANKS = STATEMENT_FORMATS.map((format) => format.id);

describe('readStatement', () => {
  it.each(BANKS)('%s: only this bank’s format recognises its file', (bank) => {
    const text = fixtureText(`${bank}.csv`);
    expect(STATEMENT_FORMATS.filter((format) => format.recognises(text)).map((format) => format.id)).toEqual([bank]);
    expect(detectBank(text)?.id).toBe(bank);
  });

  it.each(BANKS.flatMap((file) => BANKS.filter((bank) => bank !== file).map((bank) => [file, bank])))('a file of %s given as %s is refused by name', (file, bank) => {
    const actual = STATEMENT_FORMATS.find((format) => format.id === file)?.name;
    expect(readStatement(fixtureText(`${file}.csv`), bank)).toMatchObject({ ok: false, faults: [{ code: 'wrong-bank', message: expect.stringContaining(`from ${actual},`) }] });
  });

  it.each([
    ['a letter', 'Dear Sir,\n', 'lloyds', 'not-a-statement'],
    ['a bank that nobody knows', 'x', 'piggy', 'bank-unknown'],
    ['a word that every object has', 'x', 'constructor', 'bank-unknown'],
    ['columns that nobody named', 'x', 'mapped', 'mapping-missing'],
    ['headings and a quotation mark that never closes', `${fixtureText('barclays.csv')}0,05/10/2026,1,"5.00,x,y\n`, 'barclays', 'quote-not-closed'],
  ])('refuses %s', (_, text, bank, code) => {
    expect(readStatement(text, bank)).toMatchObject({ ok: false, faults: [{ code }] });
  });

  it('reads a file with headings and no payments as one with no rows', () => {
    expect(readStatement(fixtureText('barclays.csv').split('\r\n')[0] ?? '', 'barclays')).toMatchObject({ ok: true, value: { rowsRead: 0, rows: [], refused: [] } });
  });

  it('reads 10,000 rows in a time that grows with their number', () => {
    const [headings = '', line = ''] = fixtureText('barclays.csv').split('\r\n');
    const text = [headings, ...Array.from({ length: 10_000 }, () => line)].join('\r\n');
    const from = performance.now();
    expect(readStatement(text, 'barclays')).toMatchObject({ ok: true, value: { rowsRead: 10_000 } });
    expect(performance.now() - from).toBeLessThan(2000);
  });
});

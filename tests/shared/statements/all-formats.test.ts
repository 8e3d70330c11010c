import { describe, expect, it } from 'vitest';
import { COMMON_FORMATS, commonFormatOf, detectBank, likelyBanks, readStatement, STATEMENT_FORMATS } from '#shared/statements/all-formats';
import type { KnownEntry } from '#shared/statements/known-entry';
import { matchRows } from '#shared/statements/match';
import type { StatementRow } from '#shared/statements/statement-format';
import { COMMON_FIXTURES, FORMAT_FIXTURES, REFUSED_FIXTURES } from './format-fixtures';
import { fixtureText, readFixture } from './read-fixture';
import { expectToGrowWithSize } from '../../support/growth';

const BANKS = STATEMENT_FORMATS.map(({ id }) => id);
const MIDATA = ['first-direct', 'hsbc', 'nationwide', 'santander'];

/** What a file holds, counted by hand in the file itself. */
type Holds = {
  readonly rows: number;
  readonly refused?: number;
  /** The formats that fit it, where it is not its own alone. */
  readonly fits?: readonly string[];
  /** Nothing in it shows which bank made it. */
  readonly notSure?: true;
};

const HOLDS: Readonly<Record<string, Holds>> = {
  'barclays.csv': { rows: 4 },
  'co-operative.csv': { rows: 4 },
  'co-operative-older.csv': { rows: 2 },
  'first-direct.csv': { rows: 5, notSure: true },
  'first-direct-reference.csv': { rows: 2, notSure: true },
  'hsbc.csv': { rows: 6, notSure: true },
  'hsbc-midata.csv': { rows: 3, notSure: true, fits: MIDATA },
  'no-headings.csv': { rows: 3, notSure: true },
  'lloyds.csv': { rows: 11, fits: ['lloyds', 'tsb'] },
  'lloyds-bad-rows.csv': { rows: 1, refused: 6, fits: ['lloyds', 'tsb'] },
  'utf-16.csv': { rows: 1, fits: ['lloyds', 'tsb'] },
  'metro.csv': { rows: 3 },
  'metro-without-balance.csv': { rows: 3 },
  'mettle.csv': { rows: 3 },
  'monzo.csv': { rows: 4, refused: 2 },
  'monzo-2018.csv': { rows: 3, refused: 1 },
  'nationwide.csv': { rows: 5 },
  'nationwide-unquoted.csv': { rows: 2 },
  'nationwide-midata.csv': { rows: 4 },
  'natwest.csv': { rows: 5 },
  'natwest-older.csv': { rows: 3 },
  'natwest-card.csv': { rows: 3 },
  'revolut.csv': { rows: 5, refused: 3 },
  'revolut-older.csv': { rows: 3 },
  'santander.txt': { rows: 5 },
  'santander-midata.csv': { rows: 3 },
  'starling.csv': { rows: 4 },
  'starling-2019.csv': { rows: 1 },
  'starling-older.csv': { rows: 2 },
  'tsb.csv': { rows: 4, notSure: true, fits: ['lloyds', 'tsb'] },
  'tsb-older.csv': { rows: 3 },
  'virgin-money-card.csv': { rows: 3, refused: 1 },
};

const FILES = Object.entries(FORMAT_FIXTURES).flatMap(([bank, files]) => files.map((file) => [bank, file] as const));
const holds = (file: string): Holds => HOLDS[file] ?? { rows: -1 };
const fits = (bank: string, file: string) => holds(file).fits ?? [bank];
const asEntries = (rows: readonly StatementRow[]): KnownEntry[] =>
  rows.map(({ paidOn, amountPence, bankText, bankId, balancePence }, index) => ({ id: index + 1, paidOn, amountPence, bankText, bankId, balancePence, batchId: 1 }));
const added = (rows: readonly StatementRow[], already: readonly StatementRow[]) => matchRows(rows, asEntries(already)).filter(({ verdict }) => verdict === 'add').map(({ row }) => row);

describe('every bank’s format', () => {
  it('has made-up files, each counted by hand', () => {
    expect(Object.keys(FORMAT_FIXTURES).toSorted()).toEqual(BANKS.toSorted());
    expect(FILES.map(([, file]) => file).toSorted()).toEqual(Object.keys(HOLDS).toSorted());
  });

  it.each(FILES)('%s reads %s whole', (bank, file) => {
    const read = readFixture(file, bank);
    const { rows, refused = 0 } = holds(file);
    expect({ bank: read.bank, rows: read.rows.length, refused: read.refused.length, rowsRead: read.rowsRead, breaks: read.balanceBreaks }).toEqual({ bank, rows, refused, rowsRead: rows + refused, breaks: [] });
    expect(new Set([...read.rows, ...read.refused].map(({ row }) => row)).size).toBe(read.rowsRead);
  });

  it.each(FILES)('%s: %s is taken for no other bank’s, and nothing is guessed where it may be', (bank, file) => {
    const text = fixtureText(file);
    expect(likelyBanks(text).map(({ id }) => id).toSorted()).toEqual(fits(bank, file).toSorted());
    expect(detectBank(text)?.id).toBe(holds(file).notSure ? undefined : bank);
  });

  it.each(FILES)('%s: %s given as another bank’s is refused, and those are named whose it may be', (bank, file) => {
    const text = fixtureText(file);
    for (const other of STATEMENT_FORMATS.filter(({ id }) => !fits(bank, file).includes(id))) {
      const read = readStatement(text, other.id);
      expect(read).toMatchObject({ ok: false, faults: [{ code: 'wrong-bank', field: 'bank' }] });
      const message = read.ok ? '' : (read.faults[0]?.message ?? '');
      const named = STATEMENT_FORMATS.filter(({ id }) => (holds(file).notSure ? fits(bank, file).includes(id) : id === bank)).map(({ name }) => name);
      expect(named.filter((name) => !message.includes(name))).toEqual([]);
    }
  });

  it.each(FILES)('%s: %s imported twice is imported once, after a part of it too', (bank, file) => {
    const { rows } = readFixture(file, bank);
    expect(added(rows, [])).toEqual(rows);
    expect(added(rows, rows)).toEqual([]);
    const part = rows.filter(({ paidOn }) => paidOn <= (rows[Math.floor(rows.length / 2)]?.paidOn ?? ''));
    expect([...part, ...added(rows, part)]).toEqual(rows);
  });

  it.each(REFUSED_FIXTURES)('%s knows %s as its own, and refuses it whole: %s', (bank, file, code) => {
    expect(detectBank(fixtureText(file))?.id).toBe(bank);
    expect(readStatement(fixtureText(file), bank)).toMatchObject({ ok: false, faults: [{ code }] });
  });
});

/** Counted by hand in the files: payments that are read, and those that are refused. */
const COMMON_HOLDS: readonly (readonly [format: string, file: string, rows: number, refused: number])[] = [
  ['ofx', 'ofx.ofx', 6, 0],
  ['ofx', 'ofx-bad-rows.ofx', 2, 8],
  ['ofx', 'ofx-card.qfx', 3, 0],
  ['qif', 'qif.qif', 4, 4],
  ['qif', 'qif-days-in-doubt.qif', 4, 0],
  ['camt053', 'camt053.xml', 6, 1],
  ['camt053', 'camt053-08.xml', 3, 1],
];

describe('a kind of file that many banks offer', () => {
  it('has made-up files, each counted by hand', () => {
    expect(Object.keys(COMMON_FIXTURES)).toEqual(COMMON_FORMATS.map(({ id }) => id));
    expect(COMMON_HOLDS.map(([, file]) => file)).toEqual(Object.values(COMMON_FIXTURES).flat());
  });

  it.each(COMMON_HOLDS)('%s: %s is known for what it is and read whole, whichever bank was named', (format, file, rows, refused) => {
    const text = fixtureText(file);
    expect([detectBank(text)?.id, commonFormatOf(text)?.id]).toEqual([format, format]);
    for (const named of [format, ...BANKS]) {
      const read = readStatement(text, named, null, format === 'qif' ? 'dmy' : null);
      expect(read).toMatchObject({ ok: true, value: { bank: format, rowsRead: rows + refused, rows: { length: rows }, refused: { length: refused } } });
    }
  });

  it.each(COMMON_HOLDS)('%s: %s given as another kind is refused', (format, file) => {
    for (const { id } of COMMON_FORMATS.filter((other) => other.id !== format)) expect(readStatement(fixtureText(file), id)).toMatchObject({ ok: false, faults: [{ code: 'not-a-statement' }] });
  });

  it.each(COMMON_HOLDS)('%s: %s imported twice is imported once, after a part of it too', (format, file) => {
    const read = readStatement(fixtureText(file), format, null, format === 'qif' ? 'dmy' : null);
    const rows = read.ok ? read.value.rows : [];
    expect(added(rows, [])).toEqual(rows);
    expect(added(rows, rows)).toEqual([]);
    const part = rows.filter(({ paidOn }) => paidOn <= (rows[Math.floor(rows.length / 2)]?.paidOn ?? ''));
    expect([...part, ...added(rows, part)]).toEqual(rows);
  });

  it.each(FILES)('%s: %s is none', (_, file) => {
    expect(commonFormatOf(fixtureText(file))).toBeUndefined();
  });
});

describe('readStatement', () => {
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
    const textOf = (rows: number) => [headings, ...Array.from({ length: rows }, () => line)].join('\r\n');
    expect(readStatement(textOf(10_000), 'barclays')).toMatchObject({ ok: true, value: { rowsRead: 10_000 } });
    expectToGrowWithSize(10_000, (rows) => readStatement(textOf(rows), 'barclays'));
  });
});

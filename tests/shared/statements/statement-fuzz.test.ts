import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fault } from '#shared/kernel/result';
import { COMMON_FORMATS, detectBank, readStatement, STATEMENT_FORMATS } from '#shared/statements/all-formats';
import { decodeStatement } from '#shared/statements/decode';
import { guessMapping } from '#shared/statements/guess-mapping';
import { matchRows } from '#shared/statements/match';
import { MAPPED, readMapped } from '#shared/statements/mapped-csv';
import type { StatementRead } from '#shared/statements/statement-format';
import { COMMON_FIXTURES, FORMAT_FIXTURES, MAPPED_FIXTURES } from './format-fixtures';
import { ANYTHING, ANYWHERE, byteChanges, damage, damagedBytes, damagedText, PIECES } from '../../support/damaged-statement';
import { expectToGrowWithSize, threadMs } from '../../support/growth';
import { fixtureText } from './read-fixture';

const SEED = 20261105;
const TIMES = 20_000;
/** Half of the damage is done to letters, half to bytes. */
const HALF = TIMES / 2;
/** A damaged statement is about as long as it was: reading one takes less time than reading all the whole ones so many times. */
const MOST_TIMES = 500;

const FORMATS = [...STATEMENT_FORMATS, ...COMMON_FORMATS].map(({ id }) => id);
const FIXTURES = { ...FORMAT_FIXTURES, ...COMMON_FIXTURES };
const ALL_FILES = [...new Set([...Object.values(FIXTURES).flat(), ...MAPPED_FIXTURES])];

const SENTENCE = /[.!]$/;
// One look a test, not one a row: an assertion costs more than the reading does.
const sayWrong = (what: string, thing: unknown) => expect.fail(`${what}: ${JSON.stringify(thing)?.slice(0, 500)}`);

/** Every payment of a file is a row or a refusal with words; nothing is lost. */
function expectWhole(read: StatementRead): void {
  if (read.rowsRead !== read.rows.length + read.refused.length) sayWrong('rows are missing', read);
  const numbers = new Set([...read.rows, ...read.refused].map(({ row }) => row));
  if (numbers.size !== read.rowsRead) sayWrong('two rows share a number', [...read.rows, ...read.refused].map(({ row }) => row));
  const wrong = read.refused.find(({ row, reason }) => !(row > 0) || !SENTENCE.test(reason.trim()));
  if (wrong) sayWrong('a refusal without a sentence', wrong);
  for (const [index, row] of read.rows.entries()) {
    if (!Number.isSafeInteger(row.amountPence) || row.amountPence === 0 || row.payee === '' || row.payee.length > 450) sayWrong('a row that is none', row);
    if ((read.rows[index - 1]?.paidOn ?? '') > row.paidOn) sayWrong('rows out of order', row);
  }
}

function expectSentences(faults: readonly Fault[]): void {
  const wrong = faults.find(({ message }) => !SENTENCE.test(message));
  if (wrong ?? faults.length === 0) sayWrong('a fault without a sentence', faults);
}

let slowestMs = 0;

/** What a read gives, with the time that it took this thread; one that seems slow is measured again, for memory may have been cleared up meanwhile. */
function measured<T>(read: () => T): T {
  const before = process.threadCpuUsage();
  const value = read();
  const { user, system } = process.threadCpuUsage(before);
  const ms = (user + system) / 1000;
  if (ms > slowestMs) slowestMs = Math.max(slowestMs, Math.min(ms, threadMs(read)));
  return value;
}

/** How long it takes in this run to read whole files very many times; the slowest damaged one is looked for from here on. */
function floorOf(whole: () => void): number {
  slowestMs = Infinity;
  const floorMs = threadMs(() => {
    for (let time = 0; time < MOST_TIMES; time += 1) whole();
  }, 1);
  slowestMs = 0;
  return floorMs;
}

/** Reads a text as one format. */
function readAs(text: string, format: string, dayOrder: 'dmy' | null = null): void {
  const read = measured(() => readStatement(text, format, null, dayOrder));
  if (read.ok) expectWhole(read.value);
  else expectSentences(read.faults);
}

function readEveryWay(text: string): void {
  detectBank(text);
  for (const format of FORMATS) readAs(text, format);
  readByGuess(text);
}

function readByGuess(text: string): void {
  const mapped = measured(() => {
    const guess = guessMapping(text);
    return guess.ok ? readMapped(text, guess.value.mapping) : guess;
  });
  if (!mapped.ok) return expectSentences(mapped.faults);
  expectWhole(mapped.value);
  if (matchRows(mapped.value.rows, []).length !== mapped.value.rows.length) sayWrong('rows that were not matched', mapped.value);
}

const texts = new Map<string, string>();
function textOf(file: string): string {
  const text = texts.get(file) ?? fixtureText(file);
  texts.set(file, text);
  return text;
}

describe.each([...FORMATS, MAPPED])(`${TIMES} damaged statements`, (format) => {
  const files = format === MAPPED ? MAPPED_FIXTURES : (FIXTURES[format] ?? []);
  const read = (text: string) => (format === MAPPED ? readByGuess(text) : readAs(text, format, format === 'qif' ? 'dmy' : null));

  it(`of ${format}: no exception, every fault a sentence, no row lost, none very much slower than the whole ones`, { timeout: 120_000 }, () => {
    const letters = fc.property(damage(files, PIECES[format] ?? ANYWHERE), ({ file, cuts }) => read(damagedText(textOf(file), cuts)));
    const bytesOf = fc.property(byteChanges(files), ({ file, bytes }) => {
      const decoded = decodeStatement(damagedBytes(file, bytes));
      if (decoded.ok) read(decoded.value.text);
      else expectSentences(decoded.faults);
    });
    const floorMs = floorOf(() => files.forEach((file) => read(textOf(file))));
    fc.assert(letters, { seed: SEED, numRuns: HALF });
    fc.assert(bytesOf, { seed: SEED, numRuns: TIMES - HALF });
    expect(slowestMs).toBeLessThan(floorMs);
  });
});

describe('a file that was damaged, read in every way', () => {
  it('never stops the program: 1,000 damaged statements', () => {
    const floorMs = floorOf(() => readEveryWay(textOf('lloyds.csv')));
    fc.assert(
      fc.property(damage(ALL_FILES, ANYTHING), ({ file, cuts }) => readEveryWay(damagedText(textOf(file), cuts))),
      { seed: SEED, numRuns: 1000 },
    );
    expect(slowestMs).toBeLessThan(floorMs);
  });

  it('never stops the program on any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), readEveryWay), { seed: SEED, numRuns: 1000 });
  });

  it.each(ALL_FILES)('cut off at any place, %s is a file in sentences', (file) => {
    const text = textOf(file);
    for (let end = 0; end < text.length; end += 7) FORMATS.filter((format) => FIXTURES[format]?.includes(file)).forEach((format) => readAs(text.slice(0, end), format));
  });

  it.each([
    ['a million quotation marks', '"'.repeat(1_000_000)],
    ['a million commas', ','.repeat(1_000_000)],
    ['a million spaces in one cell', `05/10/2026,${' '.repeat(1_000_000)},5.00`],
    ['a million digits', `05/10/2026,A,${'9'.repeat(1_000_000)}`],
    ['a million line ends', '\n'.repeat(1_000_000)],
    ['half a million capital words', `05/10/2026,${'AB '.repeat(500_000)},5.00`],
    ['half a million doubled quotation marks', `05/10/2026,"${'""'.repeat(500_000)}",5.00`],
    ['a million marks of XML', '<'.repeat(1_000_000)],
    ['half a million beginnings of payments', '<STMTTRN>'.repeat(500_000)],
    ['a hundred thousand comments that never end', '<!--'.repeat(100_000)],
    ['a hundred thousand marks with spaces that never end', '<A '.repeat(100_000)],
    ['a million ends of QIF payments', '^\n'.repeat(1_000_000)],
  ])('%s take time only as they grow', (_, letters) => {
    const readAll = (text: string) => {
      for (const [format, file] of [['barclays', 'barclays.csv'], ['santander', 'santander.txt'], ['ofx', 'ofx.ofx'], ['qif', 'qif.qif'], ['camt053', 'camt053.xml']] as const) {
        readAs(`${textOf(file)}${text}`, format);
        readAs(text, format);
      }
      readByGuess(text);
      detectBank(text);
    };
    // First a part of it, so that what would take hours for the whole is found soon.
    expectToGrowWithSize(letters.length / 8, (size) => readAll(letters.slice(0, size)));
    readAll(letters);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStatement, STATEMENT_FORMATS } from '#shared/statements/all-formats';
import { decodeStatement } from '#shared/statements/decode';
import { guessMapping } from '#shared/statements/guess-mapping';
import { matchRows } from '#shared/statements/match';
import { readMapped } from '#shared/statements/mapped-csv';
import type { StatementRead } from '#shared/statements/statement-format';
import { fixtureBytes, fixtureText } from './read-fixture';

const SEED = 20261105;
const FILES = ['lloyds.csv', 'lloyds-bad-rows.csv', 'barclays.csv', 'nationwide.csv', 'monzo.csv', 'no-headings.csv', 'utf-16.csv', 'title-and-semicolons.csv'];
const PIECES = ['"', '""', ',', ';', '\t', '\r\n', '\n', '\r', '£', '-', '0.00', '£1,23.4', '30/02/2026', '\u202e', '🦽', '=1+1', '\u0000', 'A'.repeat(5000)];

/** Every line of a table is a row or a refusal with words; nothing is lost. */
function expectWhole(read: StatementRead): void {
  expect(read.rowsRead).toBe(read.rows.length + read.refused.length);
  expect(read.refused.every(({ row, reason }) => row > 0 && reason.trim() !== '')).toBe(true);
  expect(read.rows.every((row) => Number.isSafeInteger(row.amountPence) && row.amountPence !== 0 && row.payee !== '')).toBe(true);
  expect(read.rows.every((row, index) => index === 0 || (read.rows[index - 1]?.paidOn ?? '') <= row.paidOn)).toBe(true);
}

function readEveryWay(text: string): void {
  for (const { id } of STATEMENT_FORMATS) {
    const read = readStatement(text, id);
    if (read.ok) expectWhole(read.value);
    else expect(read.faults[0]?.message).toMatch(/\.$/);
  }
  const guess = guessMapping(text);
  const mapped = guess.ok ? readMapped(text, guess.value.mapping) : undefined;
  if (!mapped?.ok) return;
  expectWhole(mapped.value);
  expect(matchRows(mapped.value.rows, [])).toHaveLength(mapped.value.rows.length);
}

describe('a file that was damaged', () => {
  it('never stops the program: 4,000 damaged statements', () => {
    const damage = fc.record({
      file: fc.constantFrom(...FILES),
      cuts: fc.array(fc.record({ at: fc.nat(2000), length: fc.nat(60), piece: fc.constantFrom('', ...PIECES) }), { minLength: 1, maxLength: 5 }),
    });
    fc.assert(
      fc.property(damage, ({ file, cuts }) => {
        let text = fixtureText(file);
        for (const { at, length, piece } of cuts) text = text.slice(0, at) + piece + text.slice(at + length);
        readEveryWay(text);
      }),
      { seed: SEED, numRuns: 4000 },
    );
  });

  it('never stops the program when single bytes change: 2,000 damaged files', () => {
    const change = fc.record({ file: fc.constantFrom(...FILES), bytes: fc.array(fc.tuple(fc.nat(1500), fc.nat(255)), { minLength: 1, maxLength: 8 }) });
    fc.assert(
      fc.property(change, ({ file, bytes }) => {
        const damaged = Uint8Array.from(fixtureBytes(file));
        for (const [at, byte] of bytes) damaged[at % damaged.length] = byte;
        const decoded = decodeStatement(damaged);
        if (decoded.ok) readEveryWay(decoded.value.text);
        else expect(decoded.faults[0]?.message).toMatch(/\.$/);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('never stops the program on any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), readEveryWay), { seed: SEED, numRuns: 2000 });
  });

  it.each([
    ['a million quotation marks', '"'.repeat(1_000_000)],
    ['a million commas', ','.repeat(1_000_000)],
    ['a million spaces in one cell', `05/10/2026,${' '.repeat(1_000_000)},5.00`],
    ['a million digits', `05/10/2026,A,${'9'.repeat(1_000_000)}`],
    ['a million line ends', '\n'.repeat(1_000_000)],
    ['half a million capital words', `05/10/2026,${'AB '.repeat(500_000)},5.00`],
    ['half a million doubled quotation marks', `05/10/2026,"${'""'.repeat(500_000)}",5.00`],
  ])('%s take a moment', (_, text) => {
    const from = performance.now();
    readEveryWay(`${fixtureText('barclays.csv')}${text}`);
    readEveryWay(text);
    expect(performance.now() - from).toBeLessThan(10_000);
  });
});

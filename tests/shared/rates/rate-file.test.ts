import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readRateFile } from '#shared/rates/rate-file';

const row = { from: '2026-04-06', to: null, values: { weekPence: 12325 }, source: { name: 'GOV.UK' }, confidence: 'H' };
const file = { key: 'k', title: 'The rate', unit: 'pence', reviewBy: '2027-02-15', rows: [row] };
const values = z.strictObject({ weekPence: z.int().nonnegative() });

describe('reading a rate file', () => {
  it('gives a table with its own kind of figures', () => {
    expect(readRateFile(file, values).rows[0]?.values.weekPence).toBe(12325);
  });

  it.each([
    ['a day that does not exist', { ...file, rows: [{ ...row, from: '2026-02-30' }] }],
    ['half a penny', { ...file, rows: [{ ...row, values: { weekPence: 123.5 } }] }],
    ['a figure nobody asked for', { ...file, rows: [{ ...row, values: { weekPence: 1, monthPence: 4 } }] }],
    ['no source', { ...file, rows: [{ ...row, source: undefined }] }],
    ['no row', { ...file, rows: [] }],
    ['no day to look for the next figures', { ...file, reviewBy: undefined }],
  ])('refuses %s', (_words, wrong) => {
    expect(() => readRateFile(wrong, values)).toThrow();
  });
});

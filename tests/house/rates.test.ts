import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '#shared/kernel/iso-date';
import { rateFileSchema } from '#shared/rates/rate-file';
import type { RateTable } from '#shared/rates/rate-table';
import { rates } from '#shared/rates/rates';

const folder = new URL('../../resources/rates/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const tables: RateTable<unknown>[] = Object.values(rates).map((table) => table());

/** Rows that rightly begin on another day than the table's own first day. */
const MID_YEAR = new Map([
  ['employer-national-insurance', ['2022-11-06']],
  ['employee-national-insurance', ['2022-11-06', '2024-01-06']],
  ['national-insurance-thresholds', ['2022-07-06']],
  ['state-pension-age', ['2020-10-06', '2026-05-06']],
  // The charging Regulations themselves began on 1 April 2015.
  ['capital-limits', ['2015-04-01']],
]);
const FIRST_OF_APRIL = ['minimum-wage', 'holiday'];

describe('the files of resources/rates', () => {
  it.each(files)('%s has the shape of a rate file and is named after its key', (name) => {
    const file = rateFileSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
    expect(`${file.key}.json`).toBe(name);
  });

  it('are all read by the product', () => {
    expect(tables.map(({ key }) => `${key}.json`).sort()).toEqual([...files].sort());
  });
});

describe.each(tables.map((table) => [table.key, table] as const))('%s', (key, table) => {
  it('goes on without gaps, in order, each row beginning the day after the last ended', () => {
    const { rows } = table;
    for (const [index, row] of rows.entries()) {
      if (row.to !== null) expect(row.to >= row.from, `${row.from} to ${row.to}`).toBe(true);
      const next = rows[index + 1];
      if (next) expect(next.from).toBe(row.to === null ? 'nothing after an open row' : addDays(row.to, 1));
    }
  });

  it('begins each row on its statutory day', () => {
    for (const { from } of table.rows) {
      if (MID_YEAR.get(key)?.includes(from)) continue;
      if (key === 'statutory-family-pay') expect([weekdayOf(from), from.slice(0, 8) === `${from.slice(0, 4)}-04-` && from.slice(8) <= '07']).toEqual(['Sunday', true]);
      else expect(from.slice(5)).toBe(FIRST_OF_APRIL.includes(key) ? '04-01' : '04-06');
    }
  });

  it('names its source, its unit and the day to look for the next figures', () => {
    const last = table.rows.at(-1);
    expect(table.unit).not.toBe('');
    expect(table.rows.every(({ source }) => source.name.length > 10)).toBe(true);
    if (last?.to) expect(table.reviewBy <= addDays(last.to, 1), 'look before the last row ends').toBe(true);
    else expect(table.notes, 'an open row says why').toBeTruthy();
  });

  it('has a title that a sentence can begin with', () => {
    expect(table.title).toMatch(/^The [^.]+[^.s]$|^The (table|rate|set) of [^.]+$/);
  });
});

describe('figures that are not certain', () => {
  it('are none but the savings limits of 2026 to 2027, which no source confirmed', () => {
    const uncertain = tables.flatMap(({ key, rows }) => rows.filter(({ confidence }) => confidence !== 'H').map(({ from }) => `${key} ${from}`));
    expect(uncertain).toEqual(['capital-limits 2026-04-06']);
  });

  it.each([
    ['minimum-wage', '2027-03-31'],
    ['national-insurance-thresholds', '2027-04-05'],
    ['auto-enrolment', '2027-04-05'],
    ['statutory-sick-pay', '2027-04-05'],
    ['redundancy', '2027-04-05'],
    ['minimum-income-guarantee', '2027-04-05'],
  ])('of %s end on %s, because the next are not known', (key, to) => {
    expect(tables.find((table) => table.key === key)?.rows.at(-1)?.to).toBe(to);
  });
});

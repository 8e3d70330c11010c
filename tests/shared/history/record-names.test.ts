import { describe, expect, it } from 'vitest';
import { followedTables } from '#electron/db/row-changes';
import { fieldLabel } from '#shared/history/field-labels';
import { placesOfRecord, readable, RECORD_NAMES, recordName } from '#shared/history/record-names';
import { testServices } from '../../support/test-ledger';

const tables = followedTables(testServices().ledger.db);

describe('what rows are called', () => {
  it('there are words for every table that people write', () => {
    expect(tables.map(({ name }) => name).filter((name) => !(name in RECORD_NAMES))).toEqual([]);
  });

  it.each(tables.map(({ name, columns }) => [name, columns] as const))('%s: its name, its parent and its columns are there, and no column shows as the database calls it', (name, columns) => {
    const { name: named, partOf } = recordName(name);
    for (const column of [named, partOf?.column]) if (column !== undefined) expect(columns).toContain(column);
    for (const column of columns) expect(fieldLabel(name, column) ?? 'Hidden').toMatch(/^[A-Z][^_]*$/);
  });

  it('every place of a record is there', () => {
    for (const name of Object.keys(RECORD_NAMES)) {
      for (const place of placesOfRecord(name)) expect(tables.find((table) => table.name === place.table)?.columns).toContain(place.column);
    }
  });

  it.each([
    ['a table of a later version', 'bath_time', 'Bath time'],
    ['one word', 'bath', 'Bath'],
  ])('%s is made readable', (_sentence, table, words) => {
    expect(recordName(table)).toEqual({ noun: words });
    expect(readable(table)).toBe(words);
  });

  it('the history of a support is in its parts too', () => {
    expect(placesOfRecord('service').map(({ table }) => table)).toEqual(['service_alternative', 'service_break', 'service_need', 'service_rate', 'service_visit']);
  });
});

import { is } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import { openInMemory } from '#electron/db/open';
import * as everyTable from '#electron/db/schema';
import * as employing from '#electron/db/schema-employing';

type Column = { name: string; type: string; notnull: number; pk: number };

const { driver } = openInMemory().db;
const tables = Object.values({ ...everyTable, ...employing }).filter((value) => is(value, SQLiteTable)).map((table) => getTableConfig(table));

describe('the tables that drizzle knows', () => {
  it('are the tables of a migrated file, all of them', () => {
    const inFile = driver.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1").pluck().all();
    expect(tables.map(({ name }) => name).sort()).toEqual(inFile);
  });

  it.each(tables.map((table) => [table.name, table] as const))('%s has the same columns, in the same order', (name, table) => {
    const inFile = driver.prepare<[string], Column>('SELECT name, type, "notnull", pk FROM pragma_table_info(?) ORDER BY cid').all(name);
    const keys = table.primaryKeys.flatMap((key) => key.columns.map((column) => column.name));
    const known = table.columns.map((column) => ({ name: column.name, type: column.getSQLType().toUpperCase(), isKey: column.primary || keys.includes(column.name) }));
    expect(known).toEqual(inFile.map((column) => ({ name: column.name, type: column.type, isKey: column.pk > 0 })));
    const notEmpty = table.columns.filter((column) => column.notNull && !column.primary && !keys.includes(column.name)).map((column) => column.name);
    expect(notEmpty).toEqual(inFile.filter((column) => column.notnull === 1 && column.pk === 0).map((column) => column.name));
  });

  it('are strict, so a column never holds what it should not', () => {
    const loose = driver.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'").pluck().all();
    expect(loose).toEqual([]);
  });

  it('never take rows away with others', () => {
    const cascades = driver.prepare("SELECT name FROM sqlite_master WHERE sql LIKE '%CASCADE%'").pluck().all();
    expect(cascades).toEqual([]);
  });
});

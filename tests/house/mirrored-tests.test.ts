import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STATEMENT_FORMATS } from '#shared/statements/all-formats';
import { COMMON_FIXTURES, FORMAT_FIXTURES, MAPPED_FIXTURES, REFUSED_FIXTURES } from '../shared/statements/format-fixtures';

const ROOT = join(import.meta.dirname, '../..');

/** Sources that do something: shapes and lists of words are tested through what uses them. */
const doing = globSync(['shared/**/*.ts', 'electron/actions/*.ts'], { cwd: ROOT })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.startsWith('shared/contract/') && (path.startsWith('shared/checks/') || /^export (async )?function/m.test(readFileSync(join(ROOT, path), 'utf8'))));

it('there are sources to look at', () => expect(doing.length).toBeGreaterThan(150));

it.each(doing)('%s has its test at the mirrored path', (path) => {
  expect(existsSync(join(ROOT, 'tests', path.replace(/\.ts$/, '.test.ts')))).toBe(true);
});

describe('each bank that can be read', () => {
  const folder = join(ROOT, 'tests/fixtures/statements');
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');

  it.each(STATEMENT_FORMATS.map(({ id }) => id))('%s has a made-up file of its name', (id) => {
    expect(FORMAT_FIXTURES[id]?.[0]).toMatch(new RegExp(`^${id}\\.`));
  });

  it('every made-up file is of a format, and the README says what is awkward in it', () => {
    const listed = new Set([...Object.values({ ...FORMAT_FIXTURES, ...COMMON_FIXTURES }).flat(), ...REFUSED_FIXTURES.map(([, file]) => file), ...MAPPED_FIXTURES]);
    expect([...listed].toSorted()).toEqual(readdirSync(folder).filter((file) => file !== 'README.md').toSorted());
    expect([...listed].filter((file) => !readme.includes(`\`${file}\``))).toEqual([]);
  });
});

import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STATEMENT_FORMATS } from '#shared/statements/all-formats';

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
  const fixtures = readFileSync(join(ROOT, 'tests/fixtures/statements/README.md'), 'utf8');
  it.each(STATEMENT_FORMATS.map(({ id }) => id))('%s has a made-up file, and says what is awkward in it', (id) => {
    expect(existsSync(join(ROOT, 'tests/fixtures/statements', `${id}.csv`))).toBe(true);
    expect(fixtures).toContain(`\`${id}.csv\``);
  });
});

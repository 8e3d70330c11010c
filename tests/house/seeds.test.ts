import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const rows = readFileSync(join(ROOT, 'docs/seeds.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| The page says'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

it('maps every line of both pages', () => expect(rows.length).toBeGreaterThanOrEqual(36));

it.each(rows.map(([, says = '', home = '', tested = '']) => [says, home, tested]))('%s', (_, home, tested) => {
  expect(home).not.toBe('');
  const paths = [...tested.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
